package genlab.model.vae;

import genlab.card.Knob;
import genlab.card.KnobException;
import genlab.data.Dataset;
import genlab.data.Distribution;
import genlab.learn.Hidden;
import genlab.learn.Optimiser;
import genlab.model.Conditional;
import genlab.model.Density;
import genlab.model.Encoder;
import genlab.model.Examples;
import genlab.model.Instrumented;
import genlab.model.Layered;
import genlab.model.Model;
import genlab.model.Run;
import genlab.model.Schematic;
import genlab.model.vae.likelihood.Likelihood;
import genlab.model.vae.objective.Objective;
import genlab.model.vae.posterior.Posterior;
import genlab.model.vae.prior.LatentPrior;
import genlab.noise.Streams;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// A variational autoencoder that is told labels: a one-hot column beside the point in q(z|x, y) and beside the latent in p(x|z, y), one
/// prior for all, so that what the label says need not be in the latent. It raises a bound on log p(x|y) (Kingma et al. 2014, model M2 with
/// all labels known; Sohn et al. 2015).
///
/// @param label the label that the stage and the metrics are about, −1 for all
public record ConditionalVae(
        @Knob(label = "Label shown", help = "Samples, densities, posteriors and metrics are those of this label, counted from 0; −1: of "
                + "all labels together, where no point is encoded by itself. Training always sees all.", min = -1, max = 9999, live = true)
        int label,
        @Knob(label = "Objective", help = "What is minimised.") Objective objective,
        @Knob(label = "Latent dimensions", help = "Numbers in a latent; up to two can be integrated over exactly.", min = 1, max = 8)
        int latent,
        @Knob(label = "Posterior", help = "The family q(z|x) is chosen from.") Posterior posterior,
        @Knob(label = "Prior", help = "The law of the latents.") LatentPrior prior,
        @Knob(label = "Likelihood", help = "The law of a point given its latent, in stage units.") Likelihood likelihood,
        @Knob(label = "Remedies", help = "Against posterior collapse.") Remedies remedies,
        @Knob(label = "Encoder", help = "From a point to its posterior.") Hidden encoder,
        @Knob(label = "Decoder", help = "From a latent to the law of its point.") Hidden decoder,
        @Knob(label = "Schedule", help = "Whether encoder and decoder learn at once or in turn.") Schedule schedule,
        @Knob(label = "Optimiser", help = "How a gradient moves the parameters.") Optimiser optimiser,
        @Knob(label = "Clip gradient at", help = "Longer gradients are shortened to this norm; 0 leaves them alone.", min = 0, max = 1e6,
                live = true) double clip,
        @Knob(label = "Batch size", help = "Points in one update.", min = 1, max = 4096) int batch)
        implements Model {

    /// @throws KnobException saying why, if the parts do not go together
    public ConditionalVae {
        Conflicts.refuse(latent, posterior, prior, objective, remedies);
        Conflicts.refuseLabelled(prior);
    }

    /// As {@link Vae#standard}, showing all labels.
    public static ConditionalVae standard() {
        Vae vae = Vae.standard();
        return new ConditionalVae(-1, vae.objective(), vae.latent(), vae.posterior(), vae.prior(), vae.likelihood(), vae.remedies(),
                vae.encoder(), vae.decoder(), vae.schedule(), vae.optimiser(), vae.clip(), vae.batch());
    }

    @Override
    public String id() {
        return "cvae";
    }

    @Override
    public String title() {
        return "Conditional VAE";
    }

    @Override
    public String summary() {
        return "A variational autoencoder whose encoder and decoder are told labels: it makes points of any label asked for.";
    }

    @Override
    public Set<Class<?>> abilities() {
        return Set.of(Conditional.class, Density.class, Encoder.class, Instrumented.class, Layered.class);
    }

    @Override
    public Schematic schematic() {
        return VaeSchematic.CONDITIONAL;
    }

    /// Everything but the label.
    Vae autoencoder() {
        return new Vae(objective, latent, posterior, prior, likelihood, remedies, encoder, decoder, schedule, optimiser, clip, batch);
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
        return new ConditionalVaeRun(this, Examples.labelled(data), streams);
    }
}
