package genlab.figure;

import genlab.card.KnobException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The size of a whole page in millimetres.
public record Size(double width, double height) {

    /// One column of most journals, square.
    public static final Size COLUMN = new Size(85, 85);

    /// A point is 1/72 inch.
    static final double POINTS_PER_MM = 72 / 25.4;

    /// Pixels a point for the pictures of fields on a page: 216 an inch, smooth at arm's length and small in the file.
    static final double FIELD_RESOLUTION = 3;

    private static final double LEAST = 20;
    private static final double MOST = 2000;
    private static final Pattern TEXT = Pattern.compile("([0-9.]+)\\s*[x×]\\s*([0-9.]+)\\s*mm");

    public Size {
        if (!(width >= LEAST && width <= MOST && height >= LEAST && height <= MOST)) {
            throw new KnobException("Expected a size from 20x20mm to 2000x2000mm, got “" + width + "x" + height + "mm”.");
        }
    }

    /// “85x85mm”.
    public static Size parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            throw new KnobException("Expected a size such as 85x85mm, got “" + text + "”.");
        }
        try {
            return new Size(Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2)));
        } catch (NumberFormatException e) {
            throw new KnobException("Expected a size such as 85x85mm, got “" + text + "”.");
        }
    }

    public double widthPoints() {
        return width * POINTS_PER_MM;
    }

    public double heightPoints() {
        return height * POINTS_PER_MM;
    }
}
