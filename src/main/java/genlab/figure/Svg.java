package genlab.figure;

import genlab.stage.Box;
import genlab.stage.Colour;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// Pieces of SVG as text.
final class Svg {

    /// A thousandth of a point is a third of a micrometre.
    private static final int DECIMALS = 3;

    private Svg() {
    }

    /// A number without superfluous digits, the same in every language.
    static String number(double value) {
        return decimals(value, DECIMALS);
    }

    static String decimals(double value, int decimals) {
        BigDecimal cut = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return cut.signum() == 0 ? "0" : cut.toPlainString();
    }

    /// The `d` of a path, `scale` times as large.
    static String data(Path2D path, double scale, int decimals) {
        StringBuilder text = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator part = path.getPathIterator(null); !part.isDone(); part.next()) {
            switch (part.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> append(text, 'M', at, 2, scale, decimals);
                case PathIterator.SEG_LINETO -> append(text, 'L', at, 2, scale, decimals);
                case PathIterator.SEG_QUADTO -> append(text, 'Q', at, 4, scale, decimals);
                case PathIterator.SEG_CUBICTO -> append(text, 'C', at, 6, scale, decimals);
                default -> text.append('Z');
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, char command, double[] at, int count, double scale, int decimals) {
        text.append(command);
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(decimals(scale * at[i], decimals));
        }
    }

    /// `fill="#0072b2"`, with an opacity only where it is not whole.
    static String paint(String what, Colour colour) {
        String opacity = colour.opacity() == 1 ? "" : " " + what + "-opacity=\"" + number(colour.opacity()) + '"';
        return what + "=\"" + colour.hex() + '"' + opacity;
    }

    static String rectangle(Box box) {
        return "x=\"" + number(box.x()) + "\" y=\"" + number(box.y()) + "\" width=\"" + number(box.width()) + "\" height=\""
                + number(box.height()) + '"';
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
