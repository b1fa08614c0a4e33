package genlab.stage.chart;

import genlab.data.Dataset;
import genlab.math.Points;
import genlab.quantity.Measured;
import genlab.quantity.Metric.Bound;
import genlab.stage.Box;
import genlab.stage.Colour;
import genlab.stage.Lettering;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Stroke;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// A chart as it is drawn, on any paper: no frame, few ticks, a name and a number at each line's end, floors dashed.
///
/// @param curves  one for each line of the chart
/// @param now     the step where the run stands: what lies beyond is paler
/// @param pointed the step whose numbers are told instead of those of now
public record ChartPainting(Chart chart, List<Curve> curves, Dataset data, Span span, boolean logarithmic, double now,
        OptionalDouble pointed) {

    /// Lengths in text sizes.
    private static final double HEAD = 1.75;
    private static final double FOOT = 1.4;
    private static final double LEFT = 2.9;
    private static final double GAP = 0.45;
    private static final double ROW = 1.12;
    private static final double DOT = 0.2;

    /// Figures and captions are this share of the text.
    private static final double SMALL = 0.917;

    /// The longest number that is told beside a line.
    private static final String WIDEST = "−0.0000";

    /// How much of the paper is in what lies ahead.
    private static final double AHEAD = 0.6;

    private static final double BAND = 0.16;

    public ChartPainting {
        curves = List.copyOf(curves);
    }

    /// Where the lines lie in a box.
    ///
    /// @param gutter width of what stands at the lines' ends, see {@link #gutter}
    public static Box plot(Box box, double text, double gutter) {
        return box.inset(LEFT * text, HEAD * text, gutter, FOOT * text);
    }

    /// The width of names and numbers at the lines' ends; charts above each other take the widest of theirs.
    public double gutter(Pen pen, double text) {
        Lettering small = Lettering.of(SMALL * text, Palette.PRINT.ink());
        double name = chart.lines().stream().mapToDouble(line -> pen.width(name(line), small)).max().orElse(0);
        double number = chart.kind() == Chart.Kind.COUNT ? pen.width(number(chart.lines().getFirst(), now), small) : 0;
        return 2 * GAP * text + name + Math.max(number, pen.width(WIDEST, small));
    }

    /// Paints it into a box.
    ///
    /// @param gutter as {@link #gutter} says, or more
    public void paint(Pen pen, Box box, Palette palette, double text, double gutter) {
        Box plot = plot(box, text, gutter);
        UprightAxis axis = UprightAxis.of(chart, curves, data, span, logarithmic);
        heading(pen, box, palette, text);
        if (plot.width() < 1 || plot.height() < 1) {
            return;
        }
        across(pen, plot, palette, text);
        up(pen, plot, axis, palette, text);
        if (curves.stream().allMatch(curve -> curve.size() == 0)) {
            pen.text("no reading yet", plot.middleX(), plot.middleY(), small(palette.quiet(), text).at(Lettering.Across.MIDDLE,
                    Lettering.Along.MIDDLE));
            return;
        }
        pen.within(plot, () -> lines(pen, plot, axis, palette, text));
        names(pen, plot, axis, palette, text);
        pointed.ifPresent(step -> {
            if (span.holds(step)) {
                pen.line(x(plot, step), plot.y(), x(plot, step), plot.bottom(), Stroke.solid(palette.accent(), text / 10));
            }
        });
        ends(pen, plot, axis, palette, text);
    }

    private void heading(Pen pen, Box box, Palette palette, double text) {
        double base = box.y() + 1.1 * text;
        Lettering strong = Lettering.of(text, palette.ink()).strong();
        pen.text(chart.title(), box.x(), base, strong);
        String unit = (chart.unit().isEmpty() || chart.kind() == Chart.Kind.COUNT ? "" : chart.unit()) + (logarithmic ? " (log)" : "");
        pen.text(unit.strip(), box.x() + pen.width(chart.title(), strong) + GAP * text, base, small(palette.quiet(), text));
    }

    private void across(Pen pen, Box plot, Palette palette, double text) {
        Lettering figures = small(palette.quiet(), text);
        double baseline = plot.bottom() + (GAP + SMALL * Lettering.CAPITALS) * text;
        pen.line(plot.x(), plot.bottom(), plot.right(), plot.bottom(), Stroke.solid(palette.hairline(), text / 12));
        pen.text(Figures.step(span.from()), plot.x(), baseline, figures);
        String last = Figures.step(span.to());
        pen.text(last, plot.right(), baseline, figures.at(Lettering.Across.END, Lettering.Along.BASELINE));
        double told = pointed.orElse(now);
        String here = "step " + Figures.step(told);
        double half = pen.width(here, figures) / 2;
        double at = Math.clamp(x(plot, Math.clamp(told, span.from(), span.to())), plot.x() + half, plot.right() - half);
        boolean room = at - half > plot.x() + pen.width(Figures.step(span.from()), figures) + GAP * text
                && at + half < plot.right() - pen.width(last, figures) - GAP * text;
        if (room) {
            pen.text(here, at, baseline, figures.at(Lettering.Across.MIDDLE, Lettering.Along.BASELINE));
        } else {
            pen.text("step", plot.right() + GAP * text, baseline, figures);
        }
    }

    private void up(Pen pen, Box plot, UprightAxis axis, Palette palette, double text) {
        Lettering figures = small(palette.quiet(), text).at(Lettering.Across.END, Lettering.Along.MIDDLE);
        Map<Double, String> ticks = ticks(plot, axis, text);
        List<Points> grid = new ArrayList<>();
        ticks.forEach((value, label) -> {
            double y = y(plot, axis, value);
            grid.add(Points.of(plot.x(), y, plot.right(), y));
            pen.text(label, plot.x() - GAP * text, y, figures);
        });
        pen.stroke(grid, Stroke.solid(palette.hairline(), text / 16));
        pen.stroke(axis.seenLevels().stream().map(level -> Points.of(plot.x(), y(plot, axis, level), plot.right(), y(plot, axis, level)))
                .toList(), Stroke.dashed(palette.quiet(), text / 13));
    }

    private static Map<Double, String> ticks(Box plot, UprightAxis axis, double text) {
        return axis.ticks((int) Math.clamp(plot.height() / (1.9 * text), 2, 4));
    }

    private void names(Pen pen, Box plot, UprightAxis axis, Palette palette, double text) {
        Map<Double, String> ticks = ticks(plot, axis, text);
        for (double level : axis.seenLevels()) {
            double y = y(plot, axis, level);
            String name = axis.levels().get(level);
            if (!name.equals(ticks.get(level))) {
                name(pen, name, plot.right(), y, palette, text);
            }
        }
    }

    /// A level's name over the right end of its line, on a little paper, so that no curve makes it illegible.
    private static void name(Pen pen, String name, double right, double y, Palette palette, double text) {
        Lettering lettering = small(palette.quiet(), text).at(Lettering.Across.END, Lettering.Along.BASELINE);
        double width = pen.width(name, lettering);
        pen.fill(new Box(right - width - 0.2 * text, y - 1.05 * text, width + 0.2 * text, 0.95 * text), palette.paper().opacity(0.75));
        pen.text(name, right, y - 0.3 * text, lettering);
    }

    private void lines(Pen pen, Box plot, UprightAxis axis, Palette palette, double text) {
        for (int i = 0; i < curves.size(); i++) {
            Curve curve = curves.get(i);
            Colour colour = chart.lines().get(i).tone().of(palette);
            band(pen, plot, axis, curve, colour);
            Stroke stroke = Stroke.solid(colour, text / 8);
            Points line = trace(curve, curve.values(), plot, axis);
            if (now >= span.to() || curve.size() == 0 || curve.steps()[curve.size() - 1] <= now) {
                pen.stroke(line, stroke);
            } else {
                double edge = Math.clamp(x(plot, now), plot.x(), plot.right());
                pen.within(new Box(plot.x(), plot.y(), edge - plot.x(), plot.height()), () -> pen.stroke(line, stroke));
                pen.within(new Box(edge, plot.y(), plot.right() - edge, plot.height()),
                        () -> pen.stroke(line, Stroke.solid(colour.mix(palette.paper(), AHEAD), text / 8)));
            }
        }
    }

    private void dot(Pen pen, Box plot, UprightAxis axis, Curve curve, Colour colour, double text) {
        int told = told(curve).orElseThrow();
        double x = x(plot, curve.steps()[told]);
        double y = y(plot, axis, curve.values()[told]);
        if (span.holds(curve.steps()[told]) && axis.holds(curve.values()[told])) {
            pen.fill(List.of(Points.build(16, i -> new double[] {x + DOT * text * Math.cos(i * Math.PI / 8),
                y + DOT * text * Math.sin(i * Math.PI / 8)})), colour);
        }
    }

    /// How far the truth may be from what was read.
    private void band(Pen pen, Box plot, UprightAxis axis, Curve curve, Colour colour) {
        if (Arrays.stream(curve.errors()).noneMatch(error -> error > 0)) {
            return;
        }
        Points above = trace(curve, shifted(curve, 1), plot, axis);
        Points below = trace(curve, shifted(curve, -1), plot, axis);
        int n = above.size();
        pen.fill(List.of(Points.build(n + below.size(), i -> i < n ? new double[] {above.x(i), bound(plot, above.y(i))}
                : new double[] {below.x(n + below.size() - 1 - i), bound(plot, below.y(n + below.size() - 1 - i))})), colour.opacity(BAND));
    }

    private static double bound(Box plot, double y) {
        return Double.isNaN(y) ? plot.bottom() : Math.clamp(y, plot.y() - plot.height(), plot.bottom() + plot.height());
    }

    private static double[] shifted(Curve curve, int sign) {
        double[] values = curve.values().clone();
        for (int i = 0; i < values.length; i++) {
            values[i] += curve.errors()[i] > 0 ? sign * curve.errors()[i] : 0;
        }
        return values;
    }

    private Points trace(Curve curve, double[] values, Box plot, UprightAxis axis) {
        return Tracing.of(curve, values, span, 1, step -> x(plot, step), value -> y(plot, axis, value));
    }

    /// Names and numbers at the lines' ends, moved apart where they would lie on each other.
    private void ends(Pen pen, Box plot, UprightAxis axis, Palette palette, double text) {
        List<Integer> order = new ArrayList<>();
        double[] at = new double[curves.size()];
        for (int i = 0; i < curves.size(); i++) {
            int line = i;
            OptionalInt told = told(curves.get(i));
            if (told.isPresent()) {
                double y = y(plot, axis, curves.get(line).values()[told.getAsInt()]);
                at[i] = Double.isNaN(y) ? plot.bottom() : Math.clamp(y, plot.y(), plot.bottom());
                order.add(i);
            }
        }
        order.sort(Comparator.comparingDouble(i -> at[i]));
        double row = ROW * SMALL * text;
        double lowest = plot.bottom() - row * (order.size() - 1);
        double free = Double.NEGATIVE_INFINITY;
        for (int i : order) {
            at[i] = Math.max(Math.min(at[i], lowest), free);
            free = at[i] + row;
            lowest += row;
        }
        for (int i : order) {
            Chart.Line line = chart.lines().get(i);
            dot(pen, plot, axis, curves.get(i), line.tone().of(palette), text);
            Lettering label = small(line.tone().of(palette), text).at(Lettering.Across.START, Lettering.Along.MIDDLE);
            pen.text(name(line), plot.right() + GAP * text, at[i], label);
            pen.text(number(line, pointed.orElse(now)), plot.right() + GAP * text + pen.width(name(line), label), at[i],
                    small(palette.ink(), text).at(Lettering.Across.START, Lettering.Along.MIDDLE));
        }
    }

    private String name(Chart.Line line) {
        return line.label().isEmpty() ? "" : line.label() + " ";
    }

    private String number(Chart.Line line, double step) {
        Optional<Measured> measured = read(line, step);
        if (measured.isEmpty()) {
            return "";
        }
        return chart.kind() == Chart.Kind.COUNT ? count(line, measured.get().value()) : Figures.of(measured.get().value());
    }

    private String count(Chart.Line line, double value) {
        String figure = value == Math.rint(value) ? Long.toString(Math.round(value)) : Figures.of(value);
        return line.metric().levels().stream().filter(level -> level.bound() == Bound.CEILING).map(level -> level.at(data))
                .filter(OptionalDouble::isPresent).map(most -> figure + " of " + Math.round(most.getAsDouble())).findFirst().orElse(figure);
    }

    /// What was read of a line at a step, or last before it.
    public Optional<Measured> read(Chart.Line line, double step) {
        Curve curve = curves.get(chart.lines().indexOf(line));
        OptionalInt at = curve.floor(step);
        return at.isPresent() ? Optional.of(curve.at(at.getAsInt())) : Optional.empty();
    }

    private OptionalInt told(Curve curve) {
        return curve.floor(pointed.orElse(now));
    }

    /// The chart in words, for who cannot see it.
    public String words() {
        double step = pointed.orElse(now);
        List<String> numbers = chart.lines().stream().filter(line -> read(line, step).isPresent())
                .map(line -> line.metric().title() + " " + (chart.kind() == Chart.Kind.COUNT ? number(line, step)
                        : Figures.of(read(line, step).get()) + (line.metric().unit().isEmpty() ? "" : " " + line.metric().unit()))).toList();
        return chart.title() + " at step " + Figures.step(step) + ": " + (numbers.isEmpty() ? "no reading yet" : String.join(", ", numbers)) + ".";
    }

    private double x(Box plot, double step) {
        return plot.x() + plot.width() * span.share(step);
    }

    private static double y(Box plot, UprightAxis axis, double value) {
        return plot.bottom() - plot.height() * axis.share(value);
    }

    private static Lettering small(Colour colour, double text) {
        return Lettering.of(SMALL * text, colour);
    }
}
