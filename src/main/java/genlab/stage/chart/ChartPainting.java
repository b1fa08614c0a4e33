package genlab.stage.chart;

import genlab.data.Dataset;
import genlab.model.Model;
import genlab.quantity.Band;
import genlab.quantity.Measured;
import genlab.quantity.Metric.Bound;
import genlab.stage.Box;
import genlab.stage.Lettering;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Stroke;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A chart as it is drawn, on any paper: no frame, few ticks, a name and a number at each line's end, floors dashed.
///
/// @param curves  one for each line of the chart
/// @param bands   one for each line, of other runs of the same; or none at all
/// @param model   which lines across the chart mean something
/// @param now     the step where the run stands: what lies beyond is paler
/// @param pointed the step whose numbers are told instead of those of now
public record ChartPainting(Chart chart, List<Curve> curves, List<Band> bands, Model model, Dataset data, Span span, boolean logarithmic,
        double now, OptionalDouble pointed) {

    /// Lengths in text sizes: title, steps, numbers at the left, the title's baseline.
    private static final double HEAD = 1.75;
    private static final double FOOT = 1.4;
    static final double LEFT = 3.4;
    private static final double BASE = 1.1;

    /// The longest number that is told beside a line.
    private static final String WIDEST = "−0.0000";

    private static final String NOTHING = "no reading yet";

    /// Of a player that sleeps there is no loss.
    private static final String UNREAD = "–";

    /// Width of the line at the pointed step, in text sizes.
    private static final double POINTER = 0.1;

    public ChartPainting {
        curves = List.copyOf(curves);
        bands = List.copyOf(bands);
    }

    /// Of one run alone.
    public ChartPainting(Chart chart, List<Curve> curves, Model model, Dataset data, Span span, boolean logarithmic, double now,
            OptionalDouble pointed) {
        this(chart, curves, List.of(), model, data, span, logarithmic, now, pointed);
    }

    /// Where the lines lie in a box.
    ///
    /// @param gutter width of what stands at the lines' ends, see {@link #gutter}
    public static Box plot(Box box, double text, double gutter) {
        return box.inset(LEFT * text, HEAD * text, gutter, FOOT * text);
    }

    /// The width of names and numbers at the lines' ends; charts above each other take the widest of theirs.
    public double gutter(Pen pen, double text) {
        Lettering small = Lettering.of(Plot.SMALL * text, Palette.PRINT.ink());
        double name = chart.lines().stream().mapToDouble(line -> pen.width(name(line), small)).max().orElse(0);
        double number = chart.kind() == Chart.Kind.COUNT ? pen.width(number(chart.lines().getFirst(), now), small) : 0;
        return 2 * Plot.GAP * text + name + Math.max(number, pen.width(WIDEST, small));
    }

    /// Paints it into a box.
    ///
    /// @param text   size of the title, in the paper's unit
    /// @param gutter as {@link #gutter} says, or more
    public void paint(Pen pen, Box box, Palette palette, double text, double gutter) {
        Box inside = plot(box, text, gutter);
        Plot plot = new Plot(pen, inside, UprightAxis.of(chart, seen(), model, data, span, logarithmic), span, palette, text);
        heading(plot, box);
        if (inside.width() < 1 || inside.height() < 1) {
            return;
        }
        ChartAxes axes = new ChartAxes(plot);
        axes.paint(told());
        if (curves.stream().allMatch(curve -> curve.size() == 0)) {
            Lettering words = plot.small(palette.quiet()).at(Lettering.Across.MIDDLE, Lettering.Along.MIDDLE);
            double width = pen.width(NOTHING, words) + text;
            // Levels must not strike it through.
            pen.fill(new Box(inside.middleX() - width / 2, inside.middleY() - 0.7 * text, width, 1.4 * text), palette.paper());
            pen.text(NOTHING, inside.middleX(), inside.middleY(), words);
            return;
        }
        pen.within(inside, () -> lines(plot));
        axes.names();
        pointed.ifPresent(step -> {
            if (span.holds(step)) {
                pen.line(plot.x(step), inside.y(), plot.x(step), inside.bottom(), Stroke.solid(palette.accent(), POINTER * text));
            }
        });
        ends(plot);
    }

    /// Everything the upright axis must hold.
    private List<Curve> seen() {
        return Stream.concat(curves.stream(), bands.stream().flatMap(band -> Stream.of(edge(band, band.low()), edge(band, band.high()))))
                .toList();
    }

    private static Curve edge(Band band, double[] values) {
        return new Curve(band.steps(), values, new double[values.length]);
    }

    private void heading(Plot plot, Box box) {
        double base = box.y() + BASE * plot.text();
        Lettering strong = Lettering.of(plot.text(), plot.palette().ink()).strong();
        plot.pen().text(chart.title(), box.x(), base, strong);
        String unit = chart.kind() == Chart.Kind.COUNT ? "" : chart.unit() + (logarithmic ? " (log)" : "");
        plot.pen().text(unit.strip(), box.x() + plot.pen().width(chart.title(), strong) + Plot.GAP * plot.text(), base,
                plot.small(plot.palette().quiet()));
    }

    private void lines(Plot plot) {
        ChartLines lines = new ChartLines(plot, now);
        for (int i = 0; i < bands.size(); i++) {
            lines.paint(bands.get(i), chart.lines().get(i).tone().of(plot.palette()));
        }
        for (int i = 0; i < curves.size(); i++) {
            lines.paint(curves.get(i), chart.lines().get(i).tone().of(plot.palette()));
        }
    }

    private void ends(Plot plot) {
        LineEnds ends = new LineEnds(plot);
        for (int i = 0; i < curves.size(); i++) {
            Chart.Line line = chart.lines().get(i);
            Curve curve = curves.get(i);
            curve.floor(told()).ifPresent(at -> ends.add(name(line), number(line, told()), line.tone().of(plot.palette()),
                    curve.steps()[at], curve.values()[at]));
        }
        ends.paint();
    }

    /// The step whose numbers are told.
    private double told() {
        return pointed.orElse(now);
    }

    /// What was read of a line at a step, or last before it.
    public Optional<Measured> read(Chart.Line line, double step) {
        Curve curve = curves.get(chart.lines().indexOf(line));
        OptionalInt at = curve.floor(step);
        return at.isPresent() ? Optional.of(curve.at(at.getAsInt())) : Optional.empty();
    }

    private static String name(Chart.Line line) {
        return line.label().isEmpty() ? "" : line.label() + " ";
    }

    private String number(Chart.Line line, double step) {
        return read(line, step).map(measured -> chart.kind() == Chart.Kind.COUNT ? count(line, measured.value())
                : Double.isNaN(measured.value()) ? UNREAD : Figures.of(measured.value())).orElse("");
    }

    private String count(Chart.Line line, double value) {
        String figure = value == Math.rint(value) ? Long.toString(Math.round(value)) : Figures.of(value);
        return line.metric().levels().stream().filter(level -> level.bound() == Bound.CEILING).map(level -> level.at(model, data))
                .filter(OptionalDouble::isPresent).map(most -> figure + " of " + Math.round(most.getAsDouble())).findFirst().orElse(figure);
    }

    /// The chart in words, for who cannot see it.
    public String words() {
        String numbers = chart.lines().stream().map(line -> words(line, told())).flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return chart.title() + " at step " + Figures.step(told()) + ": " + (numbers.isEmpty() ? NOTHING : numbers) + ".";
    }

    private Optional<String> words(Chart.Line line, double step) {
        String unit = line.metric().unit().isEmpty() ? "" : " " + line.metric().unit();
        return read(line, step).map(measured -> line.metric().title() + " "
                + (chart.kind() == Chart.Kind.COUNT ? number(line, step) : Figures.of(measured) + unit));
    }
}
