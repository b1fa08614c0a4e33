package genlab.model.gan;

import genlab.card.Knob;
import genlab.data.Dataset;
import genlab.learn.Activation;
import genlab.learn.Adam;
import genlab.learn.Initialiser;
import genlab.model.Averaging;
import genlab.model.Critic;
import genlab.model.Instrumented;
import genlab.model.Layered;
import genlab.model.Model;
import genlab.model.Players;
import genlab.model.Prior;
import genlab.model.Pushforward;
import genlab.model.Run;
import genlab.model.Sampler;
import genlab.model.Schematic;
import genlab.model.gan.remedy.Remedies;
import genlab.noise.Streams;
import java.util.OptionalDouble;
import java.util.Set;

/// A generative adversarial network: G turns noise into fakes, D tells them from real points, and each learns against the other
/// (Goodfellow et al. 2014).
public record Gan(
        @Knob(label = "Loss", help = "What the two players play for.") GanLoss loss,
        @Knob(label = "Noise", help = "Where the generator starts from.") Latent noise,
        @Knob(label = "Generator", help = "Turns noise into fakes.") Player generator,
        @Knob(label = "Discriminator", help = "Tells fakes from real points.") Player discriminator,
        @Knob(label = "Batch size", help = "Real points, and as many fakes, in one update.", min = 1, max = 4096) int batch,
        @Knob(label = "Remedies", help = "Against collapse, oscillation and vanishing gradients.") Remedies remedies)
        implements Model {

    /// What the names of the instruments that read losses begin with.
    private static final String LOSS = "loss.";

    /// @throws genlab.card.KnobException saying why, if the loss, the remedies and D's knobs do not go together
    public Gan {
        Conflicts.refuse(loss, discriminator, batch, remedies);
    }

    /// Without remedies.
    public Gan(GanLoss loss, Latent noise, Player generator, Player discriminator, int batch) {
        this(loss, noise, generator, discriminator, batch, Remedies.NONE);
    }

    /// Two hidden layers of 32 tanh units each, Adam(1e-3, β₁ = 0.5), batch 256, 2-D normal noise.
    public static Gan standard() {
        Player player = new Player(2, 32, Activation.TANH, Initialiser.GLOROT, new Adam(1e-3, 0.5, 0.999), 1, 0);
        return new Gan(new NonSaturating(), new Latent(2, Prior.Law.GAUSSIAN), player, player, 256);
    }

    @Override
    public String id() {
        return "gan";
    }

    @Override
    public String title() {
        return "GAN";
    }

    @Override
    public String summary() {
        return "A generator learns to make points that a discriminator, learning too, cannot tell from real ones.";
    }

    @Override
    public Set<Class<?>> abilities() {
        return Set.of(Sampler.class, Pushforward.class, Critic.class, Instrumented.class, Layered.class, Players.class,
                Averaging.class);
    }

    @Override
    public Schematic schematic() {
        return GanSchematic.SCHEMATIC;
    }

    /// What D's parameters are clipped to by the loss or a remedy, the tighter of both; 0: not.
    double weightClip() {
        double loose = Math.max(loss.clip(), remedies.weightClip());
        double tight = Math.min(loss.clip(), remedies.weightClip());
        return tight > 0 ? tight : loose;
    }

    /// λ of the penalty on slopes between real points and fakes: the loss's own and the remedy's.
    double gradientPenalty() {
        return loss.gradientPenalty() + remedies.penalty().between();
    }

    /// Whether D says of every point by itself how probable it is to be real.
    boolean probabilistic() {
        return loss.probabilistic() && !remedies.inCompany();
    }

    /// Where the loss alone is minimised, its own; a smoothed label moves D's best output, and matched features are another loss.
    @Override
    public OptionalDouble ideal(String instrument) {
        boolean own = remedies.realLabel() == 1 && !remedies.featureMatching() && !remedies.inCompany();
        return own && instrument.startsWith(LOSS) ? loss.ideal(instrument.substring(LOSS.length())) : OptionalDouble.empty();
    }

    @Override
    public Run start(Dataset data, Streams streams) {
        return new GanRun(this, data, streams);
    }
}
