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
record Page(Figure figure, Viewport view, StageAxes axes, Legend legend, List<ColourBar> bars, List<String> title,
        List<String> note, double text) {

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

    static Page of(Figure figure, Pen pen) {
        double text = TEXT * Math.max(1, figure.palette().emphasis());
        Palette palette = figure.palette();
        Snapshot snapshot = figure.snapshot();
        List<Layer> shown = figure.layers().stream().filter(layer -> layer.applies(snapshot)).toList();
        List<Key> keys = shown.stream().map(layer -> layer.key(palette)).flatMap(Optional::stream).toList();
        List<Scale> scales = shown.stream().map(layer -> layer.scale(palette, snapshot)).flatMap(Optional::stream).distinct().toList();
        StageAxes axes = StageAxes.of(snapshot.data(), text);
        Legend legend = new Legend(keys, text);
        List<ColourBar> bars = scales.stream().map(scale -> new ColourBar(scale, text)).toList();
        Box page = new Box(0, 0, figure.size().widthPoints(), figure.size().heightPoints()).inset(MARGIN * text, MARGIN * text,
                MARGIN * text, MARGIN * text);
        List<String> title = title(pen, figure, page.width(), text);
        List<String> note = wrap(pen, figure.caption().note(), page.width(), Lettering.of(NOTE * text, palette.quiet()));
        Box stage = stage(figure, pen, page, axes, legend, bars, title.size(), note.size(), text);
        Viewport view = Viewport.filling(figure.frame(), stage).withPoint(Math.min(stage.width(), stage.height()) / STAGE_POINTS);
        return new Page(figure, view, axes, legend, bars, title, note, text);
    }

    private static Box stage(Figure figure, Pen pen, Box page, StageAxes axes, Legend legend, List<ColourBar> bars, int titles,
            int notes, double text) {
        Frame frame = figure.frame();
        double left = axes.left(pen, frame, page.width() / 2);
        double right = bars.stream().mapToDouble(bar -> GAP * text + bar.width(pen, page.width() / 2 / bars.size())).max()
                .orElse(axes.overhang());
        double top = titles == 0 ? axes.overhang() / 2 : ((titles - 1) * LEADING + TITLE) * text;
        double below = axes.below() + legend.height(pen, page.width() - left) + (legend.keys().isEmpty() ? 0 : GAP / 2 * text)
                + notes * LEADING * NOTE * text + (notes == 0 ? 0 : GAP * text);
        return page.inset(left, top, right, below).shaped(1);
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

    /// The last line stands close to the stage; the step ends it if there is room, else it has been given a line of its own.
    private void title(Pen pen, Palette palette) {
        double y = view.box().y() - (TITLE - 1 + (title.size() - 1) * LEADING) * text;
        for (int i = 0; i < title.size(); i++) {
            boolean words = i < title.size() - 1 || !title.get(i).isEmpty();
            if (words) {
                pen.text(title.get(i), MARGIN * text, y + i * LEADING * text, Lettering.of(text, palette.ink()).strong());
            }
        }
        if (!title.isEmpty()) {
            boolean alone = title.getLast().isEmpty();
            pen.text(step(figure), alone ? MARGIN * text : right(), y + (title.size() - 1) * LEADING * text, Lettering.of(text, palette.quiet())
                    .at(alone ? Lettering.Across.START : Lettering.Across.END, Lettering.Along.BASELINE));
        }
    }

    /// The title's lines; an empty one at the end holds the step alone.
    private static List<String> title(Pen pen, Figure figure, double width, double text) {
        Lettering strong = Lettering.of(text, figure.palette().ink()).strong();
        List<String> lines = wrap(pen, figure.caption().title(), width, strong);
        if (!lines.isEmpty() && pen.width(lines.getLast() + "   " + step(figure), strong) > width) {
            lines.add("");
        }
        return lines;
    }

    private static String step(Figure figure) {
        return String.format(Locale.ROOT, "step %,d", figure.snapshot().step());
    }

    private double right() {
        return figure.size().widthPoints() - MARGIN * text;
    }

    /// Breaks a text into lines of at most `width`; a word that is longer stands alone.
    private static List<String> wrap(Pen pen, String text, double width, Lettering lettering) {
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
