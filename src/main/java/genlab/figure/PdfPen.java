package genlab.figure;

import genlab.math.Points;
import genlab.stage.Box;
import genlab.stage.Colour;
import genlab.stage.Lettering;
import genlab.stage.Marker;
import genlab.stage.Pen;
import genlab.stage.Raster;
import genlab.stage.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/// Writes on a page of a PDF: lines and dots stay vectors, text stays text in the embedded font, a dot's shape is kept once
/// however often it is drawn.
public final class PdfPen implements Pen, AutoCloseable {

    /// After the graphics state was put back nobody knows which opacity holds.
    private static final double UNSET = Double.NaN;

    private final PDDocument document;
    private final PDPageContentStream out;
    private final PdfFonts fonts;
    private final Map<Double, PDExtendedGraphicsState> opacities = new HashMap<>();
    private double opacity = 1;

    /// @param page blank, its size in points
    public PdfPen(PDDocument document, PDPage page) throws IOException {
        this.document = document;
        this.fonts = new PdfFonts(document);
        this.out = new PDPageContentStream(document, page);
        PDRectangle box = page.getMediaBox();
        out.transform(new Matrix(1, 0, 0, -1, 0, box.getHeight()));
        out.setLineJoinStyle(1);
    }

    @Override
    public void fill(List<Points> polygons, Colour colour) {
        Path2D path = Outlines.path(polygons, true);
        if (path.getCurrentPoint() == null) {
            return;
        }
        attempt(() -> {
            fillWith(colour);
            trace(path);
            out.fill();
        });
    }

    @Override
    public void stroke(List<Points> lines, Stroke stroke) {
        Path2D path = Outlines.path(lines, false);
        if (path.getCurrentPoint() == null) {
            return;
        }
        attempt(() -> {
            out.setStrokingColor(stroke.colour().red() / 255f, stroke.colour().green() / 255f, stroke.colour().blue() / 255f);
            opacity(stroke.colour());
            out.setLineWidth((float) stroke.width());
            float on = (float) (stroke.dash().on() * stroke.width());
            float off = (float) (stroke.dash().off() * stroke.width());
            out.setLineDashPattern(on > 0 ? new float[] {on, off} : new float[0], 0);
            trace(path);
            out.stroke();
        });
    }

    @Override
    public void markers(Points at, Marker marker) {
        attempt(() -> {
            PDFormXObject symbol = PdfMarker.form(document, marker);
            opacity(Colour.of(0));
            for (int i = 0; i < at.size(); i++) {
                if (Outlines.finite(at, i)) {
                    out.saveGraphicsState();
                    out.transform(Matrix.getTranslateInstance((float) at.x(i), (float) at.y(i)));
                    out.drawForm(symbol);
                    out.restoreGraphicsState();
                }
            }
        });
    }

    @Override
    public void image(Raster raster, Box box) {
        attempt(() -> {
            PDImageXObject image = LosslessFactory.createFromImage(document, Rasters.image(raster));
            image.setInterpolate(true);
            opacity(Colour.of(0));
            out.drawImage(image, new Matrix((float) box.width(), 0, 0, (float) -box.height(), (float) box.x(), (float) box.bottom()));
        });
    }

    @Override
    public void text(String text, double x, double y, Lettering lettering) {
        attempt(() -> {
            double along = -lettering.shift(width(text, lettering));
            double down = lettering.drop();
            double cos = Math.rint(Math.cos(Math.PI / 2 * lettering.turn()));
            double sin = Math.rint(Math.sin(Math.PI / 2 * lettering.turn()));
            fillWith(lettering.colour());
            out.beginText();
            out.setFont(fonts.of(lettering.weight()), (float) lettering.size());
            out.setTextMatrix(new Matrix((float) cos, (float) -sin, (float) -sin, (float) -cos,
                    (float) (x + along * cos + down * sin), (float) (y - along * sin + down * cos)));
            out.showText(Typeface.of(lettering.weight()).legible(text));
            out.endText();
        });
    }

    @Override
    public double width(String text, Lettering lettering) {
        return lettering.size() * Typeface.of(lettering.weight()).width(text);
    }

    @Override
    public double resolution() {
        return Size.FIELD_RESOLUTION;
    }

    @Override
    public void within(Box box, Runnable drawing) {
        attempt(() -> {
            out.saveGraphicsState();
            out.addRect((float) box.x(), (float) box.y(), (float) box.width(), (float) box.height());
            out.clip();
            drawing.run();
            out.restoreGraphicsState();
            opacity = UNSET;
        });
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void fillWith(Colour colour) throws IOException {
        out.setNonStrokingColor(colour.red() / 255f, colour.green() / 255f, colour.blue() / 255f);
        opacity(colour);
    }

    private void opacity(Colour colour) throws IOException {
        if (colour.opacity() == opacity) {
            return;
        }
        opacity = colour.opacity();
        out.setGraphicsStateParameters(opacities.computeIfAbsent(opacity, share -> {
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setStrokingAlphaConstant((float) (double) share);
            state.setNonStrokingAlphaConstant((float) (double) share);
            return state;
        }));
    }

    private void trace(Path2D path) throws IOException {
        double[] at = new double[6];
        for (PathIterator part = path.getPathIterator(null); !part.isDone(); part.next()) {
            switch (part.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> out.moveTo((float) at[0], (float) at[1]);
                case PathIterator.SEG_LINETO -> out.lineTo((float) at[0], (float) at[1]);
                default -> out.closePath();
            }
        }
    }

    /// Something that may fail where the disk does.
    private interface Step {

        void run() throws IOException;
    }

    private static void attempt(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
