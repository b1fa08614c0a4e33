package genlab.stage.game;

import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.game.DiracProgress;
import genlab.stage.Ground;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Plane;
import genlab.stage.Viewport;
import java.util.Optional;
import java.util.Set;

/// A Dirac GAN in training on its phase plane: the way it has come, and the field and the eigenvalues of the game as its knobs stand.
public record DiracPathLayer() implements Layer {

    @Override
    public String id() {
        return "dirac-path";
    }

    @Override
    public String title() {
        return "Training path";
    }

    @Override
    public String summary() {
        return "Where the two parameters have been, from the hollow diamond to the full one, in the field of both players’ descent.";
    }

    @Override
    public Plane plane() {
        return Plane.DIRAC;
    }

    @Override
    public Ground ground(Snapshot snapshot) {
        return DiracPainting.ground();
    }

    @Override
    public boolean usual() {
        return true;
    }

    @Override
    public Set<String> insteadOf() {
        return Set.of("dirac");
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new DiracProgress());
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        snapshot.get(new DiracProgress()).ifPresent(values -> DiracPainting.paint(pen, view, palette, values));
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Line(DiracPainting.stroke(palette)), DiracPainting.KEY));
    }
}
