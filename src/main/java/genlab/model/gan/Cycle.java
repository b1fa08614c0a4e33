package genlab.model.gan;

import genlab.card.Knob;
import genlab.card.KnobException;
import genlab.data.Dataset;
import genlab.data.Distribution;
import genlab.data.curve.Circles;
import genlab.model.Critic;
import genlab.model.Instrumented;
import genlab.model.Layered;
import genlab.model.Measure;
import genlab.model.Model;
import genlab.model.Players;
import genlab.model.Run;
import genlab.model.Schematic;
import genlab.model.Translation;
import genlab.noise.Streams;
import java.util.Optional;
import java.util.Set;

/// CycleGAN: G translates the data X into a second set Y, F translates back, without any pairs being known. Critics on both sides play for
/// least squares, and λ·(E‖F(G(x)) − x‖₁ + E‖G(F(y)) − y‖₁) holds every point to its way back (Zhu et al. 2017, eqs. 1 to 3). Points are in
/// stage units of their own set.
///
/// @param target Y
/// @param weight λ
public record Cycle(
        @Knob(label = "Other set", help = "What the data are translated into, and back from.") Distribution target,
        @Knob(label = "Cycle weight λ", help = "What it costs that a point does not come back to where it was; 0: nothing, and the two "
                + "translations need not know of each other.", min = 0, max = 1000, live = true) double weight,
        @Knob(label = "Generators", help = "G, from the data to the other set, and F back.") Player generators,
        @Knob(label = "Discriminators", help = "One on each side, telling translated points from real ones.") Player discriminators,
        @Knob(label = "Batch size", help = "Points of each set in one update.", min = 1, max = 4096) int batch) implements Model {

    /// The players of {@link Gan#standard}, λ = 10 as published, into two circles.
    public static Cycle standard() {
        Gan gan = Gan.standard();
        return new Cycle(new Circles(), 10, gan.generator(), gan.discriminator(), gan.batch());
    }

    @Override
    public String id() {
        return "cycle";
    }

    @Override
    public String title() {
        return "CycleGAN";
    }

    @Override
    public String summary() {
        return "Two generators learn to translate one set of points into another and back, without knowing which belong together.";
    }

    @Override
    public Set<Class<?>> abilities() {
        return Set.of(Translation.class, Measure.class, Critic.class, Instrumented.class, Players.class, Layered.class);
    }

    @Override
    public Schematic schematic() {
        return CycleSchematic.SCHEMATIC;
    }

    @Override
    public Optional<String> refusal(Distribution data) {
        return target.missing();
    }

    @Override
    public Run start(Dataset data, Streams streams) {
        refusal(data.distribution()).ifPresent(sentence -> {
            throw new KnobException(sentence);
        });
        int points = target.rows().isPresent() ? 0 : data.train().size() + data.validation().size();
        Dataset other = Dataset.of(target, points, streams.data().child("target"));
        return CycleRun.of(new CycleGame(this, data, other, streams), data, other);
    }
}
