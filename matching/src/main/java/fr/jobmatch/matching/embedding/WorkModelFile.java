package fr.jobmatch.matching.embedding;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Reads and writes a model: big-endian, a magic number, the name, the sizes, then the arrays in the order of the
/// record.
public final class WorkModelFile {
    private static final int MAGIC = 0x4A4D5746;
    private static final String RESOURCE = "work-embedding.bin";

    private WorkModelFile() {}

    /// Return the model that JobMatch ships.
    static WorkModel builtIn() {
        try (var in = Objects.requireNonNull(WorkModelFile.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return read(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Return the model in a stream.
    public static WorkModel read(InputStream stream) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
        if (in.readInt() != MAGIC) {
            throw new IOException("not a work embedding");
        }
        var name = in.readUTF();
        int dimension = in.readInt();
        int known = in.readInt();
        int occupations = in.readInt();
        var features = ints(in, known);
        var rows = in.readNBytes(features.length * dimension / 2);
        var scales = floats(in, features.length);
        return new WorkModel(
                name,
                dimension,
                features,
                rows,
                scales,
                occupations(in, occupations),
                in.readNBytes(occupations * dimension),
                floats(in, occupations),
                names(in));
    }

    private static OfficialNames names(DataInputStream in) throws IOException {
        var keys = ints(in, in.readInt());
        var codes = shorts(in, keys.length);
        var former = shorts(in, keys.length);
        var words = new ArrayList<String>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            words.add(in.readUTF());
        }
        return new OfficialNames(keys, codes, former, words);
    }

    private static int[] ints(DataInputStream in, int count) throws IOException {
        var ints = new int[count];
        for (int i = 0; i < count; i++) {
            ints[i] = in.readInt();
        }
        return ints;
    }

    private static short[] shorts(DataInputStream in, int count) throws IOException {
        var shorts = new short[count];
        for (int i = 0; i < count; i++) {
            shorts[i] = in.readShort();
        }
        return shorts;
    }

    private static List<WorkModel.Occupation> occupations(DataInputStream in, int count) throws IOException {
        var occupations = new ArrayList<WorkModel.Occupation>();
        for (int i = 0; i < count; i++) {
            occupations.add(new WorkModel.Occupation(in.readUTF(), in.readUTF(), in.readUTF(), in.readBoolean()));
        }
        return occupations;
    }

    private static float[] floats(DataInputStream in, int count) throws IOException {
        var floats = new float[count];
        for (int i = 0; i < count; i++) {
            floats[i] = in.readFloat();
        }
        return floats;
    }

    /// Write a model.
    public static void write(WorkModel model, OutputStream stream) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(stream, 1 << 16));
        out.writeInt(MAGIC);
        out.writeUTF(model.name());
        out.writeInt(model.dimension());
        out.writeInt(model.features().length);
        out.writeInt(model.occupations().size());
        for (int feature : model.features()) {
            out.writeInt(feature);
        }
        out.write(model.featureRows());
        write(out, model.featureScales());
        for (var occupation : model.occupations()) {
            out.writeUTF(occupation.code());
            out.writeUTF(occupation.label());
            out.writeUTF(occupation.wider());
            out.writeBoolean(occupation.isRecent());
        }
        out.write(model.occupationRows());
        write(out, model.occupationScales());
        write(out, model.names());
        out.flush();
    }

    private static void write(DataOutputStream out, OfficialNames names) throws IOException {
        out.writeInt(names.keys().length);
        for (int key : names.keys()) {
            out.writeInt(key);
        }
        for (short code : names.codes()) {
            out.writeShort(code);
        }
        for (short code : names.former()) {
            out.writeShort(code);
        }
        out.writeInt(names.words().size());
        for (var word : names.words()) {
            out.writeUTF(word);
        }
    }

    private static void write(DataOutputStream out, float[] floats) throws IOException {
        for (float value : floats) {
            out.writeFloat(value);
        }
    }
}
