package genlab.figure;

import genlab.stage.Lettering;
import genlab.stage.Palette;
import genlab.stage.Pen;
import java.util.List;
import java.util.Locale;

/// The title above a stage, in as many lines as it takes, and the step at the right end of the last, or on a line of its own.
///
/// @param step  empty if there is no title
/// @param alone whether the step has a line of its own
record Heading(List<String> lines, String step, boolean alone, double text) {

    /// In text sizes: from line to line, and from the last line's baseline to the stage.
    private static final double LEADING = 1.3;
    private static final double GAP = 0.9;

    /// Between the title's end and the step, in text sizes.
    private static final double APART = 1.5;

    static Heading of(Pen pen, Figure figure, double width, double text) {
        Lettering strong = Lettering.of(text, figure.palette().ink()).strong();
        List<String> lines = Words.wrap(pen, figure.caption().title(), width, strong);
        if (lines.isEmpty()) {
            return new Heading(lines, "", false, text);
        }
        String step = String.format(Locale.ROOT, "step %,d", figure.snapshot().step());
        boolean alone = pen.width(lines.getLast(), strong) + APART * text + pen.width(step, strong) > width;
        return new Heading(lines, step, alone, text);
    }

    private int count() {
        return lines.size() + (alone ? 1 : 0);
    }

    double height() {
        return lines.isEmpty() ? 0 : ((count() - 1) * LEADING + Lettering.CAPITALS + GAP) * text;
    }

    /// How wide it must be at least.
    double width(Pen pen, Palette palette) {
        Lettering strong = Lettering.of(text, palette.ink()).strong();
        double longest = lines.stream().mapToDouble(line -> pen.width(line, strong)).max().orElse(0);
        double last = lines.isEmpty() || alone ? 0 : pen.width(lines.getLast(), strong) + APART * text + pen.width(step, strong);
        return Math.max(longest, last);
    }

    /// Paints it between `left` and `right`, just above `bottom`.
    void paint(Pen pen, double left, double right, double bottom, Palette palette) {
        double last = bottom - GAP * text;
        for (int i = 0; i < lines.size(); i++) {
            pen.text(lines.get(i), left, last - (count() - 1 - i) * LEADING * text, Lettering.of(text, palette.ink()).strong());
        }
        Lettering quiet = Lettering.of(text, palette.quiet());
        if (alone) {
            pen.text(step, left, last, quiet);
        } else if (!step.isEmpty()) {
            pen.text(step, right, last, quiet.at(Lettering.Across.END, Lettering.Along.BASELINE));
        }
    }
}
