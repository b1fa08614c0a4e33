package genlab.figure;

import genlab.math.Frame;
import genlab.quantity.Snapshot;
import genlab.stage.Box;
import genlab.stage.ColourBar;
import genlab.stage.Ground;
import genlab.stage.Layer;
import genlab.stage.Legend;
import genlab.stage.Lettering;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.StageAxes;
import genlab.stage.Viewport;
import java.util.List;
import java.util.Optional;

/// Where the parts of a figure lie: heading on top, the stage as large as it can be, its axes left and below, a colour
/// bar to the right, then legend and note. Lengths are in points.
record Page(Figure figure, Viewport view, Heading heading, StageAxes axes, Legend legend, Optional<ColourBar> bar, List<String> note,
        double text) {

    /// Size of figures and labels in points: what journals ask for at one column's width.
    private static final double TEXT = 7.5;

    /// Smaller pages than a column have smaller text, down to this many points; only where the stage would
    /// have less than this share of the page's shorter side it becomes smaller yet, step by step.
    private static final double LEAST_TEXT = 6;
    private static final double LEAST_STAGE = 0.4;
    private static final double SMALLER = 0.95;
    private static final double LEGIBLE = 3;

    /// In text sizes.
    private static final double MARGIN = 0.6;
    private static final double GAP = 0.8;
    private static final double NOTE = 0.87;
    private static final double LEADING = 1.3;

    /// On a page a stage is drawn as if it were this many stage points wide: dots of 2 points on a single column.
    private static final double STAGE_POINTS = 400;

    /// With large text on a small page the text gives way until the stage has its share.
    static Page of(Figure figure, Pen pen) {
        double shortest = Math.min(figure.size().width(), figure.size().height());
        double text = Math.clamp(TEXT * shortest / Size.COLUMN.width(), LEAST_TEXT, TEXT) * figure.palette().emphasis();
        Page page = of(figure, pen, text);
        while (shorter(page.view.box()) < LEAST_STAGE * Size.POINTS_PER_MM * shortest && text > LEGIBLE) {
            text *= SMALLER;
            page = of(figure, pen, text);
        }
        return page;
    }

    private static Page of(Figure figure, Pen pen, double text) {
        Palette palette = figure.palette();
        Snapshot snapshot = figure.snapshot();
        List<Layer> visible = figure.visible();
        Box page = inside(figure, text);
        Heading heading = Heading.of(pen, figure, page.width(), text);
        Ground ground = figure.ground();
        Frame frame = figure.frame();
        StageAxes axes = new StageAxes(ground, text);
        Legend legend = new Legend(visible.stream().map(layer -> layer.key(palette)).flatMap(Optional::stream).toList(), text);
        Optional<ColourBar> bar = visible.stream().map(layer -> layer.scale(palette, snapshot)).flatMap(Optional::stream).findFirst()
                .map(scale -> new ColourBar(scale, text));
        List<String> note = Words.wrap(pen, figure.caption().note(), page.width(), small(palette, text));

        double top = Math.max(heading.height(), axes.overhang() / 2);
        Box stage = ground.shape(page);
        // What stands at the sides depends on how many numbers find room there, and the room on what stands at the sides.
        double told = 0;
        for (int i = 0; i < 4; i++) {
            double left = axes.left(pen, frame, stage.height());
            double height = stage.height();
            double right = bar.map(b -> GAP * text + b.width(pen, height)).orElse(axes.overhang());
            // The legend begins at the stage, which may lie farther in than its axis needs.
            told = Math.max(told, legendHeight(pen, legend, page.right() - Math.max(stage.x(), page.x() + left), text));
            double below = axes.below() + told + noteHeight(note, text);
            stage = ground.shape(page.inset(left, top, right, below));
        }
        Viewport view = Viewport.filling(frame, stage).withPoint(shorter(stage) / STAGE_POINTS);
        return new Page(figure, view, heading, axes, legend, bar, note, text);
    }

    void paint(Pen pen) {
        Palette palette = figure.palette();
        Box page = inside(figure, text);
        Box stage = view.box();
        double start = start(pen, page, palette);
        double end = stage.right() + bar.map(b -> GAP * text + b.width(pen, stage.height())).orElse(0.0);
        heading.paint(pen, start, Math.max(end, start + heading.width(pen, palette)), stage.y(), palette);
        axes.paint(pen, view, palette, "");
        bar.ifPresent(b -> b.paint(pen, stage.right() + GAP * text, stage.y(), stage.height(), palette));
        double below = stage.bottom() + axes.below();
        double room = page.right() - stage.x();
        legend.paint(pen, stage.x(), below + GAP / 2 * text, room, palette);
        double line = below + legendHeight(pen, legend, room, text) + GAP * text;
        for (String words : note) {
            pen.text(words, start, line, small(palette, text));
            line += LEADING * NOTE * text;
        }
    }

    /// Heading and note begin where the vertical axis' name does, or as far to the left of it as they need to.
    private double start(Pen pen, Box page, Palette palette) {
        double widest = Math.max(heading.width(pen, palette),
                note.stream().mapToDouble(line -> pen.width(line, small(palette, text))).max().orElse(0));
        double axis = view.box().x() - axes.left(pen, view.frame(), view.box().height());
        return Math.max(page.x(), Math.min(axis, page.right() - widest));
    }

    private static double shorter(Box box) {
        return Math.min(box.width(), box.height());
    }

    private static Box inside(Figure figure, double text) {
        double margin = MARGIN * text;
        return new Box(0, 0, figure.size().widthPoints(), figure.size().heightPoints()).inset(margin, margin, margin, margin);
    }

    private static double legendHeight(Pen pen, Legend legend, double width, double text) {
        return legend.keys().isEmpty() ? 0 : GAP / 2 * text + legend.height(pen, width);
    }

    private static double noteHeight(List<String> note, double text) {
        return note.isEmpty() ? 0 : GAP * text + note.size() * LEADING * NOTE * text;
    }

    private static Lettering small(Palette palette, double text) {
        return Lettering.of(NOTE * text, palette.quiet()).at(Lettering.Across.START, Lettering.Along.TOP);
    }
}
