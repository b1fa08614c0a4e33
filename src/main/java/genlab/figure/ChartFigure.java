package genlab.figure;

import genlab.math.Points;
import genlab.stage.Box;
import genlab.stage.Lettering;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Stroke;
import genlab.stage.chart.ChartPainting;
import java.util.List;

/// A page of charts to be published, one below the other on common axes.
///
/// @param step where the run stands
public record ChartFigure(List<ChartPainting> charts, Palette palette, Size size, Caption caption, long step) implements Printable {

    /// Size of figures and labels in points, as on other pages.
    private static final double TEXT = 7.5;

    /// In text sizes.
    private static final double MARGIN = 0.8;
    private static final double HEADING = 1.9;
    private static final double APART = 0.9;

    /// Where much stands on a small page, the text gives way until each chart has this many sizes of height.
    private static final double LEAST_HEIGHT = 6;
    private static final double LEGIBLE = 3;

    public ChartFigure {
        charts = List.copyOf(charts);
    }

    @Override
    public void paint(Pen pen) {
        pen.fill(new Box(0, 0, size.widthPoints(), size.heightPoints()), palette.paper());
        double text = Math.clamp(size.heightPoints() / (charts.size() * (LEAST_HEIGHT + APART) + HEADING), LEGIBLE, TEXT);
        double margin = MARGIN * text;
        boolean titled = !caption.title().isEmpty();
        Box page = new Box(0, 0, size.widthPoints(), size.heightPoints())
                .inset(margin, margin + (titled ? HEADING * text : 0), margin, margin);
        if (titled) {
            title(pen, page, text);
        }
        double gutter = charts.stream().mapToDouble(chart -> chart.gutter(pen, text)).max().orElse(0);
        double height = (page.height() + APART * text) / Math.max(1, charts.size());
        for (int i = 0; i < charts.size(); i++) {
            ChartPainting chart = charts.get(i);
            Box box = new Box(page.x(), page.y() + i * height, page.width(), Math.max(0, height - APART * text));
            pen.group(chart.chart().id(), () -> chart.paint(pen, box, palette, text, gutter));
        }
    }

    private void title(Pen pen, Box page, double text) {
        Lettering strong = Lettering.of(text, palette.ink()).strong();
        double fitting = Math.min(1, page.width() / pen.width(caption.title(), strong));
        double base = page.y() - 0.9 * text;
        pen.text(caption.title(), page.x(), base, Lettering.of(text * fitting, palette.ink()).strong());
        pen.stroke(Points.of(page.x(), base + 0.5 * text, page.right(), base + 0.5 * text),
                Stroke.solid(palette.hairline(), text / 16));
    }
}
