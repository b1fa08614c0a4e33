package genlab.stage.chart;

import genlab.math.Points;
import genlab.stage.Colour;
import genlab.stage.Lettering;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Names and numbers at the lines' ends, moved apart where they would lie on each other, and a dot on each line where its number
/// was read.
final class LineEnds {

    /// In text sizes: from row to row, the middle of the last above the steps' row, and a dot's radius.
    private static final double ROW = 1.03;
    private static final double FOOT = 0.3;
    private static final double DOT = 0.2;

    private static final int CORNERS = 16;

    /// @param y where the line is; not finite where it cannot be shown
    private record End(String name, String number, Colour colour, double y) {
    }

    private final Plot plot;
    private final List<End> ends = new ArrayList<>();

    LineEnds(Plot plot) {
        this.plot = plot;
    }

    void add(String name, String number, Colour colour, double step, double value) {
        double y = plot.y(value);
        ends.add(new End(name, number, colour, y));
        if (plot.holds(step, value)) {
            double x = plot.x(step);
            double radius = DOT * plot.text();
            plot.pen().fill(List.of(Points.build(CORNERS, i -> new double[] {x + radius * Math.cos(2 * Math.PI * i / CORNERS),
                y + radius * Math.sin(2 * Math.PI * i / CORNERS)})), colour);
        }
    }

    void paint() {
        double top = plot.box().y();
        double bottom = plot.box().bottom() - FOOT * plot.text();
        double row = ROW * plot.text();
        ends.sort(Comparator.comparingDouble(this::wanted));
        double free = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < ends.size(); i++) {
            double lowest = bottom - row * (ends.size() - 1 - i);
            double y = Math.max(Math.min(Math.max(wanted(ends.get(i)), top), lowest), free);
            free = y + row;
            paint(ends.get(i), y);
        }
    }

    private double wanted(End end) {
        return Double.isNaN(end.y()) ? plot.box().bottom() : Math.clamp(end.y(), plot.box().y(), plot.box().bottom());
    }

    private void paint(End end, double y) {
        Lettering name = plot.small(end.colour()).at(Lettering.Across.START, Lettering.Along.MIDDLE);
        double x = plot.box().right() + Plot.GAP * plot.text();
        plot.pen().text(end.name(), x, y, name);
        plot.pen().text(end.number(), x + plot.pen().width(end.name(), name), y,
                plot.small(plot.palette().ink()).at(Lettering.Across.START, Lettering.Along.MIDDLE));
    }
}
