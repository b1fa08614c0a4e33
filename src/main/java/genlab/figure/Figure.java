package genlab.figure;

import genlab.math.Frame;
import genlab.quantity.Snapshot;
import genlab.stage.Box;
import genlab.stage.Ground;
import genlab.stage.Layer;
import genlab.stage.Layers;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Plane;
import genlab.stage.Viewport;
import java.util.List;
import java.util.Optional;

/// A page to be published, as a recipe: what was read off a run, what of it is shown, in which colours, how large, with which words.
///
/// @param layers of one plane
/// @param part   the part of the plane that is seen, in its own coordinates; empty for all of it
public record Figure(Snapshot snapshot, List<Layer> layers, Palette palette, Size size, Caption caption, Optional<Frame> part)
        implements Printable {

    public Figure {
        layers = List.copyOf(layers);
        Plane.of(layers);
    }

    /// A figure of the whole plane.
    public Figure(Snapshot snapshot, List<Layer> layers, Palette palette, Size size, Caption caption) {
        this(snapshot, layers, palette, size, caption, Optional.empty());
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

    Ground ground() {
        return Layers.ground(visible(), snapshot);
    }

    /// What is seen of the plane.
    Frame frame() {
        return part.orElseGet(() -> ground().frame());
    }

    /// The layers that are seen, in the order they are painted.
    List<Layer> visible() {
        return Layers.visible(layers, palette, snapshot);
    }
}
