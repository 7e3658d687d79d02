package fr.jobmatch.benchmarks.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// Reads the CSV files of the taxonomies (RFC 4180, gzip, header line) into rows by column name.
final class Csv {
    private final BufferedReader reader;

    private Csv(BufferedReader reader) {
        this.reader = reader;
    }

    /// A row by the names of its columns.
    record Row(Map<String, String> cells) {
        /// Return a cell; empty when the row or the file has none.
        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    static List<Row> rows(Path file) {
        return rows(file, 0);
    }

    /// @param preamble lines before the header
    static List<Row> rows(Path file, int preamble) {
        try (var reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (int line = 0; line < preamble; line++) {
                reader.readLine();
            }
            return new Csv(reader).rows();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<Row> rows() throws IOException {
        var header = cells();
        var rows = new ArrayList<Row>();
        for (var cells = cells(); !cells.isEmpty(); cells = cells()) {
            var row = new HashMap<String, String>();
            for (int i = 0; i < Math.min(cells.size(), header.size()); i++) {
                row.put(header.get(i).replace("\uFEFF", ""), cells.get(i));
            }
            rows.add(new Row(row));
        }
        return rows;
    }

    /// Return the cells of the next row; none at the end of the file.
    private List<String> cells() throws IOException {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int c = reader.read(); c >= 0; c = reader.read()) {
            if (c == '"') {
                quoted = quote(quoted, cell);
            } else if (c == '\n' && !quoted) {
                break;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (c != '\r') {
                cell.append((char) c);
            }
        }
        if (!cell.isEmpty() || !cells.isEmpty()) {
            cells.add(cell.toString());
        }
        return cells;
    }

    /// Return whether the text after a quotation mark is quoted; two of them inside quotes stand for one.
    private boolean quote(boolean quoted, StringBuilder cell) throws IOException {
        reader.mark(1);
        if (quoted && reader.read() == '"') {
            cell.append('"');
            return true;
        }
        if (quoted) {
            reader.reset();
        }
        return !quoted;
    }
}
