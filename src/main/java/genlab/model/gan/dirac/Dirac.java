package genlab.model.gan.dirac;

import genlab.card.Knob;
import genlab.data.Dataset;
import genlab.model.Critic;
import genlab.model.Instrumented;
import genlab.model.Model;
import genlab.model.Players;
import genlab.model.Run;
import genlab.model.Sampler;
import genlab.model.Schematic;
import genlab.model.gan.NonSaturating;
import genlab.noise.Streams;
import java.util.OptionalDouble;
import java.util.Set;

/// The Dirac GAN as a model that trains (Mescheder et al. 2018, section 2). It takes all data to lie at their mean, which is 0 in stage
/// coordinates; all fakes lie at (θ, 0), and the discriminator is a(x) = ψ·x₁. There is no noise, no minibatch and no momentum: a step
/// follows the field of the game.
///
/// @param rate  h
/// @param turns updates of D after each of G's; 0: both at the same time
/// @param theta where θ starts
/// @param psi   where ψ starts
public record Dirac(
        @Knob(label = "Game", help = "The loss, and what is added to it.") DiracGan game,
        @Knob(label = "Step h", help = "How far a step follows the field.", min = 0.001, max = 2, logarithmic = true, live = true)
        double rate,
        @Knob(label = "Updates of D in turn", help = "After each of the generator’s; 0: both at the same time.", min = 0, max = 100,
                live = true)
        int turns,
        @Knob(label = "Start θ", help = "Where the fakes are at first, in stage units from the mean of the data.", min = -10, max = 10)
        double theta,
        @Knob(label = "Start ψ", help = "The slope of the discriminator at first.", min = -10, max = 10) double psi) implements Model {

    /// The step of Mescheder et al.'s figures is 0.2; this one is short enough for the eye.
    public Dirac() {
        this(new DiracGan(new NonSaturating()), 0.05, 0, 1, -1);
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
        return "The smallest GAN: all data at their mean, all fakes at one place θ, a discriminator with one slope ψ. Two numbers that "
                + "circle, spiral or converge.";
    }

    @Override
    public Set<Class<?>> abilities() {
        return Set.of(DiracTraining.class, Sampler.class, Critic.class, Instrumented.class, Players.class);
    }

    @Override
    public Schematic schematic() {
        return DiracSchematic.SCHEMATIC;
    }

    /// Without noise both players end where the penalties leave their losses: only then is their value that of the loss alone.
    @Override
    public OptionalDouble ideal(String instrument) {
        boolean own = game.between() + game.loss().gradientPenalty() == 0 && instrument.startsWith("loss.");
        return own ? game.loss().ideal(instrument.substring("loss.".length())) : OptionalDouble.empty();
    }

    @Override
    public Run start(Dataset data, Streams streams) {
        return new DiracRun(this);
    }
}
