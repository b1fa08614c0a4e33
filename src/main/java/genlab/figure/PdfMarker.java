package genlab.figure;

import genlab.stage.Colour;
import genlab.stage.Marker;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/// A marker around the origin as a form of a PDF: kept once, drawn anywhere.
final class PdfMarker {

    private PdfMarker() {
    }

    static PDFormXObject form(PDDocument document, Marker marker) throws IOException {
        PDFormXObject form = new PDFormXObject(document);
        float half = (float) (marker.size() + 2 * marker.outline().width());
        form.setBBox(new PDRectangle(-half, -half, 2 * half, 2 * half));
        form.setResources(new PDResources());
        String path = operators(outline(marker));
        String around = marker.outline().width() == 0 ? "" : colour(marker.outline().colour(), "RG")
                + number(2 * marker.outline().width()) + " w " + path + "S\n";
        try (OutputStream out = form.getContentStream().createOutputStream(COSName.FLATE_DECODE)) {
            out.write((around + colour(marker.fill(), "rg") + path + "f\n").getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }

    private static Path2D outline(Marker marker) {
        double r = marker.size() / 2;
        return marker.shape() == Marker.Shape.DOT ? new Path2D.Double(new Ellipse2D.Double(-r, -r, 2 * r, 2 * r))
                : Outlines.path(List.of(marker.corners()), true);
    }

    private static String operators(Path2D path) {
        StringBuilder text = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator part = path.getPathIterator(null); !part.isDone(); part.next()) {
            switch (part.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> text.append(numbers(at, 2)).append("m ");
                case PathIterator.SEG_LINETO -> text.append(numbers(at, 2)).append("l ");
                case PathIterator.SEG_CUBICTO -> text.append(numbers(at, 6)).append("c ");
                default -> text.append("h ");
            }
        }
        return text.toString();
    }

    private static String numbers(double[] at, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(number(at[i])).append(' ');
        }
        return text.toString();
    }

    private static String colour(Colour colour, String operator) {
        return number(colour.red() / 255.0) + ' ' + number(colour.green() / 255.0) + ' ' + number(colour.blue() / 255.0) + ' '
                + operator + ' ';
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
