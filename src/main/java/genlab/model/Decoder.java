package genlab.model;

import genlab.math.Gaussian;
import genlab.noise.Stream;
import java.util.List;

/// Ability: points come from latents, p(x) = ∫ p(x|z) p(z) dz, and what a latent is decoded to is a normal in the plane. Latents are rows
/// of d numbers, one after the other.
public interface Decoder {

    /// d: how many numbers a latent has.
    int latentDimensions();

    /// log p(z) of each latent, in nats.
    double[] logPrior(double[] z);

    /// Latents number `from` … `from + count − 1` of the endless sample of the prior that `noise` names.
    double[] priorDraws(Stream noise, long from, int count);

    /// p(x|z) of each latent, in stage coordinates.
    List<Gaussian> decode(double[] z);

    /// Half the side of the square about the origin that holds the prior, to within a thousandth.
    double latentReach();
}
