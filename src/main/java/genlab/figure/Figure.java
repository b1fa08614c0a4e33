package genlab.figure;

import genlab.math.Frame;
import genlab.quantity.Snapshot;
import genlab.stage.Box;
import genlab.stage.Layer;
import genlab.stage.Layers;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Viewport;
import java.util.List;

/// A page to be published, as a recipe: what was read off a run, what of it is shown, in which colours, how large, with which words.
///
/// @param frame the part of the stage that is seen, in stage coordinates
public record Figure(Snapshot snapshot, List<Layer> layers, Palette palette, Size size, Caption caption, Frame frame)
        implements Printable {

    public Figure {
        layers = List.copyOf(layers);
    }

    /// A figure of the whole stage.
    public Figure(Snapshot snapshot, List<Layer> layers, Palette palette, Size size, Caption caption) {
        this(snapshot, layers, palette, size, caption, snapshot.data().stageFrame());
    }

    @Override
    public long step() {
        return snapshot.step();
    }

    @Override
    public void paint(Pen pen) {
        Page page = Page.of(this, pen);
        pen.fill(new Box(0, 0, size.widthPoints(), size.heightPoints()), palette.paper());
        Viewport view = page.view();
        pen.within(view.box(), () -> visible().forEach(layer -> pen.group(layer.id(), () -> layer.paint(pen, view, palette, snapshot))));
        pen.group("surround", () -> page.paint(pen));
    }

    /// The layers that are seen, in the order they are painted.
    List<Layer> visible() {
        return Layers.visible(layers, palette, snapshot);
    }
}
