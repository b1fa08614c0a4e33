package genlab.stage.game;

import genlab.card.Knob;
import genlab.model.gan.NonSaturating;
import genlab.model.gan.dirac.DiracGan;
import genlab.model.gan.dirac.DiracGan.State;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.game.DiracPortrait;
import genlab.stage.Ground;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Plane;
import genlab.stage.Pointing;
import genlab.stage.Viewport;
import java.util.Optional;
import java.util.Set;

/// The smallest GAN there is, all of it: data at 0, fakes at θ, discriminator ψ·x. Its vector field, a path of training from where the
/// pointer or a probe is, and the eigenvalues that say whether it converges.
public record DiracLayer(
        @Knob(label = "Game", help = "The loss, and what is added to it.", live = true) DiracGan game,
        @Knob(label = "Step h", help = "How far a step follows the field.", min = 0.001, max = 2, logarithmic = true, live = true)
        double rate,
        @Knob(label = "Updates of D in turn", help = "After each of the generator’s; 0: both at the same time.", min = 0, max = 100,
                live = true)
        int turns,
        @Knob(label = "Steps", help = "Of the path.", min = 1, max = 5000, live = true) int steps,
        @Knob(label = "Start θ", help = "Where the path starts; pointer and probes take its place.", min = -10, max = 10, live = true)
        double theta,
        @Knob(label = "Start ψ", help = "Where the path starts; pointer and probes take its place.", min = -10, max = 10, live = true)
        double psi) implements Layer {

    /// The setting of Mescheder et al.'s figures, whose ψ has the other sign.
    public DiracLayer() {
        this(new DiracGan(new NonSaturating()), 0.2, 0, 500, 1, -1);
    }

    private DiracPortrait portrait() {
        return new DiracPortrait(game, rate, turns, new State(theta, psi), steps);
    }

    @Override
    public String id() {
        return "dirac";
    }

    @Override
    public String title() {
        return "Dirac GAN";
    }

    @Override
    public String summary() {
        return "Vector field and training path of the GAN with two parameters, data at 0, fakes at θ and D(x) = ψ·x, for any loss and "
                + "penalty.";
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
    public Layer about(Pointing pointing) {
        return pointing.focus(Plane.DIRAC).<Layer>map(place -> new DiracLayer(game, rate, turns, steps, place.x(), place.y())).orElse(this);
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(portrait());
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        snapshot.get(portrait()).ifPresent(values -> DiracPainting.paint(pen, view, palette, values));
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Line(DiracPainting.stroke(palette)), DiracPainting.KEY));
    }
}
