package genlab.figure;

import genlab.math.Frame;
import genlab.quantity.Snapshot;
import genlab.stage.Box;
import genlab.stage.ColourBar;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Legend;
import genlab.stage.Lettering;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Scale;
import genlab.stage.StageAxes;
import genlab.stage.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Where the parts of a figure lie: title on top, the stage as large as it can be, its axes left and below, colour bars to the right,
/// then legend and note. Lengths are in points.
record Page(Figure figure, Viewport view, StageAxes axes, Legend legend, List<ColourBar> bars, List<String> note, double text) {

    /// Size of figures and labels in points: what journals ask for at one column's width.
    private static final double TEXT = 7.5;

    /// In text sizes.
    private static final double MARGIN = 0.6;
    private static final double TITLE = 1.9;
    private static final double GAP = 0.8;
    private static final double NOTE = 0.87;
    private static final double LEADING = 1.3;

    /// On a page a stage is drawn as if it were this many stage points wide: dots of 2 points on a single column.
    private static final double STAGE_POINTS = 400;

    /// The shape of a stage is that of its frame, but no strip.
    private static final double STRIP = 2;

    static Page of(Figure figure, Pen pen) {
        double text = TEXT * Math.max(1, figure.palette().emphasis());
        Palette palette = figure.palette();
        Snapshot snapshot = figure.snapshot();
        List<Layer> shown = figure.layers().stream().filter(layer -> snapshot.holds(layer.needs())).toList();
        List<Key> keys = shown.stream().map(layer -> layer.key(palette)).flatMap(Optional::stream).toList();
        List<Scale> scales = shown.stream().map(layer -> layer.scale(palette, snapshot)).flatMap(Optional::stream).distinct().toList();
        StageAxes axes = StageAxes.of(snapshot.data(), text);
        Legend legend = new Legend(keys, text);
        List<ColourBar> bars = scales.stream().map(scale -> new ColourBar(scale, text)).toList();
        Box page = new Box(0, 0, figure.size().widthPoints(), figure.size().heightPoints()).inset(MARGIN * text, MARGIN * text,
                MARGIN * text, MARGIN * text);
        List<String> note = wrap(pen, figure.caption().note(), page.width(), NOTE * text);
        Box stage = stage(figure, pen, page, axes, legend, bars, note.size(), text);
        Viewport view = Viewport.filling(figure.frame(), stage).withPoint(Math.min(stage.width(), stage.height()) / STAGE_POINTS);
        return new Page(figure, view, axes, legend, bars, note, text);
    }

    private static Box stage(Figure figure, Pen pen, Box page, StageAxes axes, Legend legend, List<ColourBar> bars, int notes,
            double text) {
        Frame frame = figure.frame();
        double left = axes.left(pen, frame, page.width() / 2);
        double right = bars.stream().mapToDouble(bar -> GAP * text + bar.width(pen, page.width() / 2 / bars.size())).max()
                .orElse(axes.overhang());
        double top = headed(figure) ? TITLE * text : axes.overhang() / 2;
        double below = axes.below() + legend.height(pen, page.width() - left) + (legend.keys().isEmpty() ? 0 : GAP / 2 * text)
                + notes * LEADING * NOTE * text + (notes == 0 ? 0 : GAP * text);
        Box room = page.inset(left, top, right, below);
        double aspect = Math.clamp(frame.width() / frame.height(), 1 / STRIP, STRIP);
        Box shaped = room.shaped(aspect);
        return shaped;
    }

    void paint(Pen pen) {
        Palette palette = figure.palette();
        Box box = view.box();
        axes.paint(pen, view, palette);
        double height = (box.height() - (bars.size() - 1) * GAP * 2 * text) / Math.max(1, bars.size());
        for (int i = 0; i < bars.size(); i++) {
            bars.get(i).paint(pen, box.right() + GAP * text, box.y() + i * (height + GAP * 2 * text), height, palette);
        }
        title(pen, palette);
        double y = box.bottom() + axes.below() + (legend.keys().isEmpty() ? 0 : GAP / 2 * text);
        double room = right() - box.x();
        legend.paint(pen, box.x(), y, room, palette);
        y += legend.height(pen, room) + GAP * text;
        Lettering small = Lettering.of(NOTE * text, palette.quiet()).at(Lettering.Across.START, Lettering.Along.TOP);
        for (String line : note) {
            pen.text(line, MARGIN * text, y, small);
            y += LEADING * NOTE * text;
        }
    }

    private void title(Pen pen, Palette palette) {
        if (!headed(figure)) {
            return;
        }
        double y = view.box().y() - (TITLE - 1) * text;
        Lettering plain = Lettering.of(text, palette.quiet());
        String step = String.format(Locale.ROOT, "step %,d", figure.snapshot().step());
        pen.text(figure.caption().title(), view.box().x(), y, Lettering.of(text, palette.ink()).strong());
        pen.text(step, right(), y, plain.at(Lettering.Across.END, Lettering.Along.BASELINE));
    }

    private double right() {
        return figure.size().widthPoints() - MARGIN * text;
    }

    private static boolean headed(Figure figure) {
        return !figure.caption().title().isEmpty();
    }

    /// Breaks a text into lines of at most `width`; a word that is longer stands alone.
    private static List<String> wrap(Pen pen, String text, double width, double size) {
        Lettering lettering = Lettering.of(size, Palette.PRINT.ink());
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.isBlank() ? new String[0] : text.strip().split("\\s+")) {
            if (!line.isEmpty() && pen.width(line + " " + word, lettering) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }
}
