package fr.jobmatch.ingestion.cv.layout;

/// How text looks.
/// @param size font size in points
/// @param colour red, green and blue in one number
public record Style(double size, boolean bold, boolean italic, int colour) {

    public static final Style PLAIN = new Style(11, false, false, 0);

    /// Return whether two texts look alike to a reader.
    public boolean like(Style other) {
        return Math.abs(size - other.size) < 0.6 && bold == other.bold && italic == other.italic && near(other.colour);
    }

    private boolean near(int other) {
        int red = Math.abs((colour >> 16 & 255) - (other >> 16 & 255));
        int green = Math.abs((colour >> 8 & 255) - (other >> 8 & 255));
        int blue = Math.abs((colour & 255) - (other & 255));
        return red + green + blue < 60;
    }
}
