package genlab.model;

import genlab.math.Points;
import genlab.noise.Stream;
import java.util.Arrays;

/// Ability: points are made of latents, and every latent has an image in the plane: G(z) of a generator, the mean of p(x|z) of a decoder.
/// Latents are rows of d numbers, one after the other.
public interface LatentMap {

    /// Of one coordinate, what `evenly` leaves out at either end.
    double EDGE = 0.01;

    /// Draws that the quantiles of a prior without a formula are read from: their error is below a hundredth of the prior's mass.
    int DRAWS = 4000;

    /// d: how many numbers a latent has.
    int latentDimensions();

    /// Half the side of the square about the origin that the latent plane is seen in: it holds the prior, to within a thousandth.
    double latentReach();

    /// The latents that samples number `from` … `from + count − 1` of this noise are made of: draws of the prior.
    double[] latents(Stream noise, long from, int count);

    /// The image of every latent, in stage coordinates.
    Points map(double[] z);

    /// `count` places of one coordinate between which lies equal prior mass, from its 0.01-quantile to its 0.99-quantile.
    default double[] evenly(int axis, int count) {
        int d = latentDimensions();
        double[] z = latents(Stream.of(0).child("quantiles"), 0, DRAWS);
        double[] sorted = new double[DRAWS];
        Arrays.setAll(sorted, i -> z[i * d + axis]);
        Arrays.sort(sorted);
        double[] places = new double[count];
        Arrays.setAll(places, i -> sorted[(int) Math.round((DRAWS - 1) * (EDGE + (1 - 2 * EDGE) * i / (count - 1)))]);
        return places;
    }
}
