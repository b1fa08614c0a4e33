package genlab.stage.chart;

import genlab.stage.Box;
import genlab.stage.Lettering;
import genlab.stage.Stroke;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Pattern;

/// What stands around and behind a chart's lines: round numbers, floors and marks by name, the steps.
record ChartAxes(Plot plot) {

    /// Lengths in text sizes: between two numbers upwards; of the paper behind a level's name.
    private static final double ROOM = 1.9;
    private static final double NAME_TOP = 1.05;
    private static final double NAME_HEIGHT = 0.95;
    private static final double NAME_BASE = 0.3;

    private static final double NAME_PAPER = 0.75;

    /// Line widths in text sizes.
    private static final double HAIR = 1 / 16.0;
    private static final double DASH = 1 / 13.0;

    private Map<Double, String> ticks() {
        return plot.axis().ticks((int) Math.clamp(plot.box().height() / (ROOM * plot.text()), 2, 4));
    }

    /// Behind the lines.
    ///
    /// @param told the step whose numbers are told
    void paint(double told) {
        steps(told);
        Map<Double, String> ticks = ticks();
        Lettering figures = figures(ticks.values()).at(Lettering.Across.END, Lettering.Along.MIDDLE);
        ticks.forEach((value, label) -> plot.pen().text(label, plot.box().x() - Plot.GAP * plot.text(), plot.y(value), figures));
        plot.pen().stroke(ticks.keySet().stream().map(plot::across).toList(), Stroke.solid(plot.palette().hairline(), HAIR * plot.text()));
        plot.pen().stroke(plot.axis().seenLevels().stream().map(plot::across).toList(),
                Stroke.dashed(plot.palette().quiet(), DASH * plot.text()));
    }

    /// All of one size, small enough for the longest to stand left of the plot.
    private Lettering figures(Collection<String> numbers) {
        Lettering small = plot.small(plot.palette().quiet());
        String longest = numbers.stream().max(Comparator.comparingDouble(number -> plot.pen().width(number, small))).orElse("");
        return small.fitting(plot.pen(), longest, (ChartPainting.LEFT - Plot.GAP) * plot.text());
    }

    private void steps(double told) {
        Box box = plot.box();
        Span span = plot.span();
        Lettering figures = plot.small(plot.palette().quiet());
        double gap = Plot.GAP * plot.text();
        double base = box.bottom() + gap + Plot.SMALL * Lettering.CAPITALS * plot.text();
        String first = Figures.step(span.from());
        String last = Figures.step(span.to());
        plot.pen().line(box.x(), box.bottom(), box.right(), box.bottom(), Stroke.solid(plot.palette().hairline(), HAIR * plot.text()));
        plot.pen().text(first, box.x(), base, figures);
        plot.pen().text(last, box.right(), base, figures.at(Lettering.Across.END, Lettering.Along.BASELINE));
        String here = "step " + Figures.step(told);
        double half = plot.pen().width(here, figures) / 2;
        double at = plot.x(Math.clamp(told, span.from(), span.to()));
        double from = box.x() + plot.pen().width(first, figures) + gap + half;
        double to = box.right() - plot.pen().width(last, figures) - gap - half;
        if (from <= at && at <= to) {
            plot.pen().text(here, at, base, figures.at(Lettering.Across.MIDDLE, Lettering.Along.BASELINE));
        } else {
            plot.pen().text("step", box.right() + gap, base, figures);
        }
    }

    /// Over the lines: each level's name at the right end of its line, on a little paper, so that no curve makes it illegible. Where two
    /// lines are too near to each other the lower one is named below, and not at all where there is no room.
    void names() {
        Map<Double, String> ticks = ticks();
        double text = plot.text();
        double height = NAME_HEIGHT * text;
        double free = Double.NEGATIVE_INFINITY;
        Lettering lettering = plot.small(plot.palette().quiet()).at(Lettering.Across.END, Lettering.Along.BASELINE);
        for (double level : plot.axis().seenLevels().stream().sorted(Comparator.reverseOrder()).toList()) {
            String name = plot.axis().levels().get(level);
            double y = plot.y(level);
            boolean below = y - NAME_TOP * text < free;
            double top = below ? y + (NAME_TOP - NAME_HEIGHT) * text : y - NAME_TOP * text;
            boolean room = !below || top >= free && top + height <= plot.box().bottom();
            if (room && !ticks.getOrDefault(level, "").matches(Pattern.quote(name) + "(\\.0+)?")) {
                double width = plot.pen().width(name, lettering) + Plot.GAP / 2 * text;
                plot.pen().fill(new Box(plot.box().right() - width, top, width, height), plot.palette().paper().opacity(NAME_PAPER));
                plot.pen().text(name, plot.box().right(), top + (NAME_TOP - NAME_BASE) * text, lettering);
                free = top + height;
            }
        }
    }
}
