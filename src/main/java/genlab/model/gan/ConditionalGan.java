package genlab.model.gan;

import genlab.card.Knob;
import genlab.card.KnobException;
import genlab.data.Dataset;
import genlab.data.Distribution;
import genlab.model.Averaging;
import genlab.model.Conditional;
import genlab.model.Critic;
import genlab.model.Examples;
import genlab.model.Instrumented;
import genlab.model.Layered;
import genlab.model.Model;
import genlab.model.Players;
import genlab.model.Pushforward;
import genlab.model.Run;
import genlab.model.Schematic;
import genlab.model.gan.remedy.Remedies;
import genlab.noise.Streams;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// A GAN that is told labels: G turns noise and a label into a fake of that label, D says whether a point is real for its label. Labels are
/// one-hot columns beside the noise and beside the point, V = E log D(x|y) + E log(1 − D(G(z|y)|y)) (Mirza and Osindero 2014, eq. 2).
///
/// @param label the label that the stage and the metrics are about, −1 for all
public record ConditionalGan(
        @Knob(label = "Label shown", help = "Samples, densities, D and metrics are those of this label, counted from 0; −1: of all labels "
                + "together, which have no single D. Training always sees all.", min = -1, max = 9999, live = true) int label,
        @Knob(label = "Loss", help = "What the two players play for.") GanLoss loss,
        @Knob(label = "Noise", help = "Where the generator starts from.") Latent noise,
        @Knob(label = "Generator", help = "Turns noise and a label into fakes.") Player generator,
        @Knob(label = "Discriminator", help = "Tells fakes from real points of the same label.") Player discriminator,
        @Knob(label = "Batch size", help = "Real points, and as many fakes of the same labels, in one update.", min = 1, max = 4096)
        int batch,
        @Knob(label = "Remedies", help = "Against collapse, oscillation and vanishing gradients.") Remedies remedies)
        implements Model {

    /// @throws KnobException saying why, if the loss, the remedies and D's knobs do not go together
    public ConditionalGan {
        Conflicts.refuse(loss, discriminator, batch, remedies);
    }

    /// As {@link Gan#standard}, showing all labels.
    public static ConditionalGan standard() {
        Gan gan = Gan.standard();
        return new ConditionalGan(-1, gan.loss(), gan.noise(), gan.generator(), gan.discriminator(), gan.batch(), gan.remedies());
    }

    @Override
    public String id() {
        return "cgan";
    }

    @Override
    public String title() {
        return "Conditional GAN";
    }

    @Override
    public String summary() {
        return "A generator that is told a label makes points of that label; the discriminator sees the label too.";
    }

    @Override
    public Set<Class<?>> abilities() {
        return Set.of(Conditional.class, Pushforward.class, Critic.class, Instrumented.class, Layered.class, Players.class,
                Averaging.class);
    }

    @Override
    public Schematic schematic() {
        return GanSchematic.CONDITIONAL;
    }

    /// Both players, labels aside.
    Gan players() {
        return new Gan(loss, noise, generator, discriminator, batch, remedies);
    }

    OptionalInt shown() {
        return label < 0 ? OptionalInt.empty() : OptionalInt.of(label);
    }

    @Override
    public Optional<String> refusal(Distribution data) {
        return Conditional.refusal(this, data, label);
    }

    @Override
    public Run start(Dataset data, Streams streams) {
        refusal(data.distribution()).ifPresent(sentence -> {
            throw new KnobException(sentence);
        });
        return new ConditionalGanRun(this, Examples.labelled(data), streams);
    }
}
