package genlab.model.vae;

import genlab.card.Knob;
import genlab.data.Dataset;
import genlab.learn.Adam;
import genlab.learn.Hidden;
import genlab.learn.Optimiser;
import genlab.model.Density;
import genlab.model.Encoder;
import genlab.model.Instrumented;
import genlab.model.Layered;
import genlab.model.Model;
import genlab.model.PseudoInputs;
import genlab.model.Run;
import genlab.model.Sampler;
import genlab.model.Schematic;
import genlab.model.vae.likelihood.LearnedDeviation;
import genlab.model.vae.likelihood.Likelihood;
import genlab.model.vae.objective.Elbo;
import genlab.model.vae.objective.Objective;
import genlab.model.vae.posterior.Diagonal;
import genlab.model.vae.posterior.Posterior;
import genlab.model.vae.prior.LatentPrior;
import genlab.model.vae.prior.StandardPrior;
import genlab.noise.Streams;
import java.util.Set;

/// A variational autoencoder: p(x) = ∫ p(x|z) p(z) dz is learned by raising a lower bound on log p(x), in which an encoder's q(z|x) stands
/// for the posterior p(z|x) that nobody can write down (Kingma and Welling 2014; Rezende et al. 2014).
public record Vae(
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

    /// @throws genlab.card.KnobException saying why, if the parts do not go together
    public Vae {
        Conflicts.refuse(latent, posterior, prior, objective, remedies);
    }

    /// The ELBO, a 2-D latent, diagonal posteriors, a standard prior, one learned standard deviation, two hidden layers of 32 tanh units
    /// each way, Adam(2e-3), batch 128.
    public static Vae standard() {
        return new Vae(new Elbo(Elbo.Form.CLOSED), 2, new Diagonal(), new StandardPrior(), new LearnedDeviation(0.5), Remedies.NONE,
                Hidden.STANDARD, Hidden.STANDARD, new Joint(), new Adam(2e-3, 0.9, 0.999), 0, 128);
    }

    @Override
    public String id() {
        return "vae";
    }

    @Override
    public String title() {
        return "VAE";
    }

    @Override
    public String summary() {
        return "An encoder says which latents a point may come from, a decoder what comes from a latent; together they raise a bound on "
                + "the likelihood.";
    }

    @Override
    public Set<Class<?>> abilities() {
        return Set.of(Sampler.class, Density.class, prior.encodes() ? PseudoInputs.class : Encoder.class, Instrumented.class,
                Layered.class);
    }

    @Override
    public Schematic schematic() {
        return VaeSchematic.SCHEMATIC;
    }

    @Override
    public Run start(Dataset data, Streams streams) {
        return new VaeRun(this, data, streams);
    }
}
