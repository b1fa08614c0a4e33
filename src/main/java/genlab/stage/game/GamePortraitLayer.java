package genlab.stage.game;

import genlab.card.Knob;
import genlab.data.Axes;
import genlab.math.Frame;
import genlab.math.Points;
import genlab.math.Scaling;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.game.GamePortrait;
import genlab.stage.Ground;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Plane;
import genlab.stage.Stroke;
import genlab.stage.Viewport;
import genlab.stage.painting.ArrowPainting;
import genlab.stage.painting.Notes;
import java.util.Optional;
import java.util.Set;

/// Where both players' descent would lead around the place where they stand.
public record GamePortraitLayer(
        @Knob(label = "Arrows a side", help = "How many places there are on the plane, each way.", min = 3, max = 51, live = true)
        int arrows,
        @Knob(label = "Reach", help = "How far the plane goes each way from where the game stands.", unit = "steps", min = 0.1, max = 1e5,
                logarithmic = true, live = true)
        double reach) implements Layer {

    private static final double LONGEST = 24;

    /// Where the game stands, and where the coming step takes it.
    private static final Points NOW = Points.of(0, 0);
    private static final Points NEXT = Points.of(1, 1);

    public GamePortraitLayer() {
        this(17, 100);
    }

    private GamePortrait portrait() {
        return new GamePortrait(arrows, reach);
    }

    @Override
    public String id() {
        return "game-portrait";
    }

    @Override
    public String title() {
        return "Portrait of the game";
    }

    @Override
    public String brief() {
        return "Portrait";
    }

    @Override
    public String summary() {
        return "Both players’ joint descent field on the plane through their present parameters that the coming step’s changes of D and of "
                + "G span, on one minibatch.";
    }

    @Override
    public Plane plane() {
        return Plane.PORTRAIT;
    }

    @Override
    public Ground ground(Snapshot snapshot) {
        return new Ground(new Axes("steps of D", "", "steps of G", ""), Scaling.identity(), Frame.square(reach), true);
    }

    @Override
    public boolean usual() {
        return true;
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(portrait());
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        snapshot.get(portrait()).ifPresent(field -> {
            ArrowPainting.paint(pen, view, field, ArrowPainting.factor(view, field, LONGEST), stroke(palette));
            pen.arrows(view.place(NOW), view.place(NEXT), palette.line(palette.fake(), 2).scaled(view.point()));
            pen.markers(view.place(NOW), palette.fakeMark(9).scaled(view.point()));
            Notes.beside(pen, view, palette, view.place(NOW), "now", palette.fake());
        });
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Arrow(stroke(palette)), "descent of both players at once"));
    }

    private static Stroke stroke(Palette palette) {
        return palette.line(palette.quiet(), 1.2);
    }
}
