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
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes SVG 1.1: one path for all lines of one look, one `<use>` for each marker, layers as groups with names.
///
/// Text is drawn as the outlines of the bundled font's letters, each letter defined once, under a group that carries the words
/// (`aria-label`): an embedded font is ignored by Inkscape, Illustrator and most converters to PDF, which then put
/// another font, of other widths, in its place. Outlines look the same everywhere.
public final class SvgPen implements Pen {

    /// Letters are kept in thousandths of their size, as whole numbers.
    private static final double EM = 1000;

    private final Box page;
    private final Map<String, String> definitions = new LinkedHashMap<>();
    private final StringBuilder body = new StringBuilder();

    /// @param page in points; its corner is where drawing starts
    public SvgPen(Box page) {
        this.page = page;
    }

    /// The whole file.
    ///
    /// @param title    for readers of the file and screen readers
    /// @param metadata any text, kept word for word
    public String document(String title, String metadata) {
        StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        text.append("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\" width=\"")
                .append(Svg.number(page.width() / Size.POINTS_PER_MM)).append("mm\" height=\"")
                .append(Svg.number(page.height() / Size.POINTS_PER_MM)).append("mm\" viewBox=\"").append(Svg.number(page.x())).append(' ')
                .append(Svg.number(page.y())).append(' ').append(Svg.number(page.width())).append(' ').append(Svg.number(page.height()))
                .append("\">\n<title>").append(Svg.escape(title)).append("</title>\n");
        if (!metadata.isEmpty()) {
            text.append("<metadata>").append(Svg.escape(metadata)).append("</metadata>\n");
        }
        text.append("<defs>\n");
        definitions.forEach((element, id) -> text.append(element.replace("ID", "id=\"" + id + "\"")).append('\n'));
        return text.append("</defs>\n").append(body).append("</svg>\n").toString();
    }

    @Override
    public void fill(List<Points> polygons, Colour colour) {
        path(Outlines.path(polygons, true), Svg.paint("fill", colour));
    }

    @Override
    public void stroke(List<Points> lines, Stroke stroke) {
        Stroke.Dash pattern = stroke.dash();
        String dash = pattern == Stroke.Dash.SOLID ? "" : " stroke-dasharray=\"" + Svg.number(pattern.on() * stroke.width()) + ' '
                + Svg.number(pattern.off() * stroke.width()) + '"';
        path(Outlines.path(lines, false), "fill=\"none\" stroke-linejoin=\"round\" stroke-width=\"" + Svg.number(stroke.width()) + "\" "
                + Svg.paint("stroke", stroke.colour()) + dash);
    }

    @Override
    public void markers(Points at, Marker marker) {
        String id = define("marker", symbol(marker));
        body.append("<g>\n");
        for (int i = 0; i < at.size(); i++) {
            if (Outlines.finite(at, i)) {
                use(id, at.x(i), at.y(i));
            }
        }
        body.append("</g>\n");
    }

    @Override
    public void image(Raster raster, Box box) {
        body.append("<image ").append(Svg.rectangle(box)).append(" preserveAspectRatio=\"none\" xlink:href=\"data:image/png;base64,")
                .append(Base64.getEncoder().encodeToString(Rasters.png(raster))).append("\"/>\n");
    }

    @Override
    public void text(String text, double x, double y, Lettering lettering) {
        Typeface face = Typeface.of(lettering.weight());
        body.append("<g role=\"img\" aria-label=\"").append(Svg.escape(text)).append("\" ").append(Svg.paint("fill", lettering.colour()))
                .append(" transform=\"translate(").append(Svg.number(x)).append(' ').append(Svg.number(y)).append(')');
        if (lettering.turn() != 0) {
            body.append(" rotate(").append(-90 * lettering.turn()).append(')');
        }
        double shift = -lettering.shift(width(text, lettering));
        body.append(" translate(").append(Svg.number(shift)).append(' ').append(Svg.number(lettering.drop()))
                .append(") scale(").append(Svg.decimals(lettering.size() / EM, 6)).append(")\">\n");
        double at = 0;
        for (int character : face.legible(text).codePoints().toArray()) {
            Typeface.Glyph glyph = face.glyph(character);
            if (glyph.outline().getCurrentPoint() != null) {
                use(define("letter", "<path ID d=\"" + Svg.data(glyph.outline(), EM, 0) + "\"/>"), EM * at, 0);
            }
            at += glyph.advance();
        }
        body.append("</g>\n");
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
        String id = define("clip", "<clipPath ID><rect " + Svg.rectangle(box) + "/></clipPath>");
        body.append("<g clip-path=\"url(#").append(id).append(")\">\n");
        drawing.run();
        body.append("</g>\n");
    }

    @Override
    public void group(String id, Runnable drawing) {
        body.append("<g id=\"").append(Svg.escape(id)).append("\">\n");
        drawing.run();
        body.append("</g>\n");
    }

    private String symbol(Marker marker) {
        String r = Svg.number(marker.size() / 2);
        String shape = marker.shape() == Marker.Shape.DOT ? "<circle r=\"" + r + "\" "
                : "<path d=\"" + Svg.data(Outlines.path(List.of(marker.corners()), true), 1, 3) + "\" ";
        String fill = shape + Svg.paint("fill", marker.fill()) + "/>";
        String around = marker.outline().width() == 0 ? "" : shape + Svg.paint("fill", marker.outline().colour()) + " "
                + Svg.paint("stroke", marker.outline().colour()) + " stroke-width=\"" + Svg.number(2 * marker.outline().width()) + "\"/>";
        return "<g ID>" + around + fill + "</g>";
    }

    /// Defines an element once and gives its id; `element` has ID where it belongs.
    private String define(String kind, String element) {
        return definitions.computeIfAbsent(element, e -> kind + definitions.size());
    }

    private void use(String id, double x, double y) {
        body.append("<use xlink:href=\"#").append(id).append("\" x=\"").append(Svg.number(x)).append("\" y=\"").append(Svg.number(y))
                .append("\"/>\n");
    }

    private void path(Path2D path, String look) {
        if (path.getCurrentPoint() != null) {
            body.append("<path ").append(look).append(" d=\"").append(Svg.data(path, 1, 3)).append("\"/>\n");
        }
    }
}
