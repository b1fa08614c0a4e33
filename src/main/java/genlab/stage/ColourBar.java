package genlab.stage;

import genlab.math.Points;
import java.util.ArrayList;
import java.util.List;

/// The colours of a field from low to high, with numbers, its name and its unit.
///
/// @param text size of the figures, in the paper's unit
public record ColourBar(Scale scale, double text) {

    /// Lengths in text sizes.
    private static final double BAR = 0.9;
    private static final double TICK = 0.25;
    private static final double GAP = 0.3;
    private static final double NAME = 1.3;
    private static final double ROOM = 3;
    private static final double TIP = 0.6;

    /// How wide the bar with its numbers and its name is.
    public double width(Pen pen, double height) {
        Lettering figures = Lettering.of(text, Palette.PRINT.ink());
        double widest = ticks(height).labels().stream().mapToDouble(label -> pen.width(label, figures)).max().orElse(0);
        return (BAR + TICK + GAP + NAME) * text + widest;
    }

    /// Paints the bar upright with its left top corner at (x, top).
    public void paint(Pen pen, double x, double top, double total, Palette palette) {
        double tip = scale.above() ? (TIP + GAP / 2) * text : 0;
        double y = top + tip;
        double height = total - tip;
        Box bar = new Box(x, y, BAR * text, height);
        pen.image(colours(), bar);
        pen.stroke(Points.of(bar.x(), bar.y(), bar.right(), bar.y(), bar.right(), bar.bottom(), bar.x(), bar.bottom(), bar.x(), bar.y()),
                Stroke.solid(palette.hairline(), text / 12));
        if (scale.above()) {
            double foot = y - GAP / 2 * text;
            pen.fill(List.of(Points.of(bar.x(), foot, bar.right(), foot, bar.middleX(), top)), scale.map().colour(1));
        }
        Ticks ticks = ticks(height);
        List<Points> marks = new ArrayList<>();
        Lettering figures = Lettering.of(text, palette.quiet()).at(Lettering.Across.START, Lettering.Along.MIDDLE);
        for (int i = 0; i < ticks.values().size(); i++) {
            double at = bar.bottom() - height * (ticks.values().get(i) - scale.min()) / (scale.max() - scale.min());
            marks.add(Points.of(bar.right(), at, bar.right() + TICK * text, at));
            pen.text(ticks.labels().get(i), bar.right() + (TICK + GAP) * text, at, figures);
        }
        pen.stroke(marks, Stroke.solid(palette.quiet(), text / 12));
        double name = pen.width(scale.label(), Lettering.of(text, palette.ink()));
        Lettering fitting = Lettering.of(text * Math.min(1, total / name), palette.ink());
        pen.text(scale.label(), x + width(pen, height), bar.middleY(),
                fitting.at(Lettering.Across.MIDDLE, Lettering.Along.BASELINE).upwards());
    }

    private Raster colours() {
        int steps = 256;
        int[] argb = new int[steps];
        for (int i = 0; i < steps; i++) {
            argb[i] = scale.map().argb(1 - (double) i / (steps - 1));
        }
        return new Raster(1, steps, argb);
    }

    private Ticks ticks(double height) {
        return Ticks.of(scale.min(), scale.max(), Math.clamp((long) (height / (ROOM * text)), 3, 6));
    }
}
