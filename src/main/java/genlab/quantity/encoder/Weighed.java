package genlab.quantity.encoder;

import genlab.math.Gaussian;
import genlab.math.Points;
import genlab.model.Encoder;
import genlab.noise.Stream;
import java.util.List;

/// Latents drawn from the posteriors of some points, and how much each weighs: `each` a point, those of a point together. In nats and stage
/// units; the noise is the same at every step.
///
/// @param told      what the encoder tells of each point
/// @param fit       log p(x|z)
/// @param prior     log p(z)
/// @param posterior log q(z|x)
record Weighed(int each, double[] told, double[] z, double[] fit, double[] prior, double[] posterior) {

    /// Apart from every stream a run draws from, so that looking never changes training.
    static final Stream NOISE = Stream.of(0).child("posterior draws");

    static Weighed of(Encoder encoder, Points points, int each) {
        return of(encoder, points, encoder.tell(points), each);
    }

    static Weighed of(Encoder encoder, Points points, double[] told, int each) {
        Encoder.Draws draws = encoder.draw(told, each, NOISE);
        List<Gaussian> laws = encoder.decode(draws.z());
        double[] fit = new double[laws.size()];
        for (int i = 0; i < fit.length; i++) {
            fit[i] = laws.get(i).logDensity(points.x(i / each), points.y(i / each));
        }
        return new Weighed(each, told, draws.z(), fit, encoder.logPrior(draws.z()), draws.logDensity());
    }

    int size() {
        return fit.length;
    }

    /// The ELBO of one point: the mean of its latents' weights.
    double bound(int point) {
        double sum = 0;
        for (int i = point * each; i < (point + 1) * each; i++) {
            sum += logWeight(i) / each;
        }
        return sum;
    }

    /// log p(x, z)/q(z|x) of one latent.
    double logWeight(int i) {
        return fit[i] + prior[i] - posterior[i];
    }
}
