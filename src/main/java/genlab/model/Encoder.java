package genlab.model;

import genlab.math.Points;
import genlab.noise.Stream;

/// Ability: of every point there is a posterior q(z|x) of its latent that can be drawn from and whose density is known. Which of its family
/// it is, is told by a row of numbers that mean nothing elsewhere.
public interface Encoder extends Decoder {

    /// Latents and log q(z|x) of each.
    record Draws(double[] z, double[] logDensity) {
    }

    /// The row of numbers of every point, one after the other.
    double[] tell(Points points);

    /// How many numbers there are in a row.
    int toldNumbers();

    /// `each` latents for every row, those of a row together: the first of the endless sample that `noise` names.
    Draws draw(double[] told, int each, Stream noise);

    /// log q(z|x), row i of `told` with latent i.
    double[] logPosterior(double[] told, double[] z);

    /// The row of q*, the member of the family with the greatest ELBO, of every point, found by ascent from what the encoder tells; of a
    /// single point more exactly.
    double[] best(Points points);
}
