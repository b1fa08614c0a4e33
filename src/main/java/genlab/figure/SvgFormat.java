package genlab.figure;

import genlab.stage.Box;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Vectors for the web and for drawing programs.
public record SvgFormat() implements FigureFormat {

    @Override
    public String id() {
        return "svg";
    }

    @Override
    public String title() {
        return "SVG";
    }

    @Override
    public String summary() {
        return "Vectors for the web and for drawing programs; one group a layer, text as outlines that look the same everywhere.";
    }

    @Override
    public void write(Printable figure, OutputStream out) throws IOException {
        SvgPen pen = new SvgPen(new Box(0, 0, figure.size().widthPoints(), figure.size().heightPoints()));
        figure.paint(pen);
        out.write(pen.document(figure.name(), figure.caption().experiment()).getBytes(StandardCharsets.UTF_8));
    }
}
