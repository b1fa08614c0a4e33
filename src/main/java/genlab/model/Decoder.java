package genlab.model;

import genlab.math.Gaussian;
import genlab.math.Points;
import java.util.List;

/// Ability: points come from latents, p(x) = ∫ p(x|z) p(z) dz, and what a latent is decoded to is a normal in the plane. Latents are rows
/// of d numbers, one after the other.
public interface Decoder extends LatentMap {

    /// log p(z) of each latent, in nats.
    double[] logPrior(double[] z);

    /// p(x|z) of each latent, in stage coordinates.
    List<Gaussian> decode(double[] z);

    /// The mean of p(x|z).
    @Override
    default Points map(double[] z) {
        List<Gaussian> laws = decode(z);
        return Points.build(laws.size(), i -> new double[] {laws.get(i).meanX(), laws.get(i).meanY()});
    }
}
