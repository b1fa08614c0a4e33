package genlab.quantity.encoder;

import genlab.math.Points;
import genlab.model.Encoder;
import genlab.noise.Stream;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What each coordinate of a latent says of the first `points` training points: how far its posterior is from the prior,
/// E KL(q(z_j|x)‖p(z_j)) in nats, and how much its mean varies, Var_x E_q z_j. Laws are taken for the normals with their means and
/// variances, which is exact for diagonal posteriors under a standard prior; the KL of a latent is then the sum over its coordinates.
///
/// A coordinate is active if its mean varies by more than 0.01 (Burda et al. 2016).
public record LatentUse(int points) implements Quantity<List<LatentUse.Coordinate>> {

    /// Latents a point. So few add ½(1 + s²/s₀²)/EACH to a KL, by the errors of mean and of variance, which is taken off.
    private static final int EACH = 128;

    /// Draws that the prior's moments are read from: a hundredth of error in its variance.
    private static final int PRIOR = 20_000;

    private static final double ACTIVE = 0.01;

    /// @param kl     E KL(q(z_j|x)‖p(z_j))
    /// @param varies Var_x E_q z_j, less what so few latents add to it
    public record Coordinate(double kl, double varies) {

        public boolean active() {
            return varies > ACTIVE;
        }
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Encoder.class);
    }

    @Override
    public List<Coordinate> read(Readings at) {
        Encoder encoder = at.ability(Encoder.class);
        Points train = at.train();
        Points some = train.slice(0, Math.min(points, train.size()));
        double[] z = encoder.draw(encoder.tell(some), EACH, Weighed.NOISE).z();
        double[] prior = encoder.latents(Stream.of(0).child("prior's moments"), 0, PRIOR);
        List<Coordinate> coordinates = new ArrayList<>();
        for (int j = 0; j < encoder.latentDimensions(); j++) {
            coordinates.add(coordinate(z, Moments.of(prior, j, encoder.latentDimensions(), 0, PRIOR), j, encoder.latentDimensions()));
        }
        return List.copyOf(coordinates);
    }

    private static Coordinate coordinate(double[] z, Moments prior, int j, int d) {
        int count = z.length / d / EACH;
        double kl = 0;
        double sum = 0;
        double squares = 0;
        double noise = 0;
        for (int p = 0; p < count; p++) {
            Moments one = Moments.of(z, j, d, p * EACH, EACH);
            kl += (one.divergence(prior) - 0.5 * (1 + one.variance() / prior.variance()) / EACH) / count;
            sum += one.mean() / count;
            squares += one.mean() * one.mean() / count;
            noise += one.variance() / EACH / count;
        }
        return new Coordinate(kl, squares - sum * sum - noise);
    }

    /// Mean and variance of one coordinate of some latents.
    private record Moments(double mean, double variance) {

        static Moments of(double[] z, int j, int d, int from, int count) {
            double sum = 0;
            double squares = 0;
            for (int i = from; i < from + count; i++) {
                sum += z[i * d + j];
                squares += z[i * d + j] * z[i * d + j];
            }
            double mean = sum / count;
            return new Moments(mean, (squares / count - mean * mean) * count / (count - 1));
        }

        /// KL between the normals.
        double divergence(Moments other) {
            double away = mean - other.mean;
            return 0.5 * ((variance + away * away) / other.variance - 1 - Math.log(variance / other.variance));
        }
    }
}
