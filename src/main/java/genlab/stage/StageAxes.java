package genlab.stage;

import genlab.math.Frame;
import genlab.math.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The two axes around the stage, in the numbers of its plane: data units, for instance. An axis without a name has no figures: what
/// stands there names itself.
///
/// @param text size of the figures, in the paper's unit
public record StageAxes(Ground ground, double text) {

    /// Lengths in text sizes: a tick, the gap between two things, a name's height with its gap.
    private static final double TICK = 0.4;
    private static final double GAP = 0.35;
    private static final double NAME = 1.25;

    /// The least space between two ticks, in text sizes, and the most ticks an axis has: fewer are easier to read.
    private static final double ROOM = 2.6;
    private static final int MOST = 7;

    /// What the axes need to the left of a stage that shows `frame` and is about `height` high.
    public double left(Pen pen, Frame frame, double height) {
        return ground.axes().yLabel().isEmpty() ? text : (TICK + GAP + NAME) * text + widest(pen, ticksY(frame, height));
    }

    /// What the axes need below the stage.
    public double below() {
        return (down() + NAME) * text - (named() ? 0.5 * GAP * text : 0);
    }

    private boolean named() {
        return !ground.axes().xLabel().isEmpty();
    }

    /// From the stage to the horizontal axis' name, in text sizes.
    private double down() {
        return named() ? TICK + GAP + Lettering.CAPITALS + 1.5 * GAP : GAP;
    }

    /// What the outermost labels may need above the stage and to its right.
    public double overhang() {
        return text;
    }

    /// @param remark stands at the end of the horizontal axis' name, which gives way to it; may be empty
    public void paint(Pen pen, Viewport view, Palette palette, String remark) {
        Box box = view.box();
        Stroke line = Stroke.solid(palette.quiet(), text / 12);
        pen.stroke(Points.of(box.x(), box.y(), box.right(), box.y(), box.right(), box.bottom(), box.x(), box.bottom(), box.x(), box.y()),
                Stroke.solid(palette.hairline(), text / 12));
        if (named()) {
            across(pen, view, palette, line, remark);
        }
        if (!ground.axes().yLabel().isEmpty()) {
            up(pen, view, palette, line);
        }
    }

    private void across(Pen pen, Viewport view, Palette palette, Stroke line, String remark) {
        Box box = view.box();
        Ticks ticks = ticksX(pen, view.frame(), box.width());
        Lettering figures = lettering(palette).at(Lettering.Across.MIDDLE, Lettering.Along.TOP);
        List<Points> marks = new ArrayList<>();
        for (int i = 0; i < ticks.values().size(); i++) {
            double x = view.x(ground.x(ticks.values().get(i)));
            marks.add(Points.of(x, box.bottom(), x, box.bottom() + TICK * text));
            pen.text(ticks.labels().get(i), x, box.bottom() + (TICK + GAP) * text, figures);
        }
        pen.stroke(marks, line);
        double below = box.bottom() + down() * text;
        double taken = 0;
        if (!remark.isEmpty()) {
            Lettering quiet = lettering(palette).at(Lettering.Across.END, Lettering.Along.TOP);
            pen.text(remark, box.right(), below, quiet);
            taken = pen.width(remark, quiet) + text;
        }
        Lettering name = name(pen, ground.axes().xLabel(), box.width() - taken, palette).at(Lettering.Across.MIDDLE, Lettering.Along.TOP);
        double half = pen.width(ground.axes().xLabel(), name) / 2;
        pen.text(ground.axes().xLabel(), Math.min(box.middleX(), box.right() - taken - half), below, name);
    }

    private void up(Pen pen, Viewport view, Palette palette, Stroke line) {
        Box box = view.box();
        Ticks ticks = ticksY(view.frame(), box.height());
        Lettering figures = lettering(palette).at(Lettering.Across.END, Lettering.Along.MIDDLE);
        List<Points> marks = new ArrayList<>();
        for (int i = 0; i < ticks.values().size(); i++) {
            double y = view.y(ground.scaling().stageY(ticks.values().get(i)));
            marks.add(Points.of(box.x(), y, box.x() - TICK * text, y));
            pen.text(ticks.labels().get(i), box.x() - (TICK + GAP) * text, y, figures);
        }
        pen.stroke(marks, line);
        pen.text(ground.axes().yLabel(), box.x() - left(pen, view.frame(), box.height()) + Lettering.CAPITALS * text, box.middleY(),
                name(pen, ground.axes().yLabel(), box.height(), palette).at(Lettering.Across.MIDDLE, Lettering.Along.BASELINE).upwards());
    }

    /// As many as fit without their labels coming closer than a size of text.
    private Ticks ticksX(Pen pen, Frame frame, double width) {
        for (int most = MOST; most > 2; most--) {
            Ticks ticks = ticksX(frame, most);
            if (width * narrowest(ticks) / frame.width() >= Math.max(ROOM * text, widest(pen, ticks) + text)) {
                return ticks;
            }
        }
        return ticksX(frame, 2);
    }

    private Ticks ticksX(Frame frame, int most) {
        double min = ground.across(frame.minX());
        double max = ground.across(frame.maxX());
        return switch (ground.ruling()) {
            case EQUAL -> Ticks.of(min, max, most);
            case RATIOS -> Ticks.logarithmic(min, max, most);
            case WHOLE -> Ticks.whole(min, max, most);
        };
    }

    /// The least distance of neighbours across, in the plane's own coordinates.
    private double narrowest(Ticks ticks) {
        List<Double> values = ticks.values();
        return IntStream.range(1, values.size()).mapToDouble(i -> ground.x(values.get(i)) - ground.x(values.get(i - 1))).min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private Ticks ticksY(Frame frame, double height) {
        double min = ground.upwards(frame.minY());
        double max = ground.upwards(frame.maxY());
        int most = Math.clamp((long) (height / (ROOM * text)), 2, MOST);
        return ground.ruling() == Ruling.WHOLE ? Ticks.whole(min, max, most) : Ticks.of(min, max, most);
    }

    private double widest(Pen pen, Ticks ticks) {
        return ticks.labels().stream().mapToDouble(label -> pen.width(label, lettering(Palette.PRINT))).max().orElse(0);
    }

    private Lettering lettering(Palette palette) {
        return Lettering.of(text, palette.quiet());
    }

    /// A name never becomes longer than its axis: its letters give way.
    private Lettering name(Pen pen, String name, double length, Palette palette) {
        return Lettering.of(text, palette.ink()).fitting(pen, name, length);
    }
}
