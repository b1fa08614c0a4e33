package genlab.quantity;

import genlab.math.LogSumExp;
import genlab.math.Points;
import genlab.model.Encoder;
import java.util.Arrays;
import java.util.Set;

/// ELBO surgery (Hoffman and Johnson 2016): over the first `points` training points, the KL term is the mutual information of points and
/// latents and how far all their posteriors together are from the prior,
/// E KL(q(z|x)‖p(z)) = I_q(x; z) + KL(q(z)‖p(z)), q(z) = 1/n Σᵢ q(z|xᵢ), so that ELBO = reconstruction − I_q − KL(q(z)‖p(z)). All of them
/// from the same latents, one a point: their sum is exact. I_q is at most log n. In nats and *data* units.
public record Surgery(int points) implements Quantity<Surgery.Values> {

    /// A latent coordinate is active if E_q z varies by more than this over the points (Burda et al. 2016).
    private static final double ACTIVE = 0.01;

    /// Latents a point that its posterior's mean is made of.
    private static final int MEAN_OF = 32;

    /// Pairs asked about at a time.
    private static final int AT_ONCE = 1 << 14;

    /// @param information I_q(x; z)
    /// @param overall     KL(q(z)‖p(z))
    /// @param active      active coordinates
    public record Values(double bound, double reconstruction, double information, double overall, int active) {
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Encoder.class);
    }

    @Override
    public Values read(Readings at) {
        Encoder encoder = at.ability(Encoder.class);
        Points train = at.data().train();
        Points some = train.slice(0, Math.min(points, train.size()));
        Weighed weighed = Weighed.of(encoder, some, 1);
        double[] aggregated = aggregated(encoder, weighed);
        double fit = -at.data().scaling().logJacobian();
        double information = 0;
        double overall = 0;
        for (int i = 0; i < some.size(); i++) {
            fit += weighed.fit()[i] / some.size();
            information += (weighed.posterior()[i] - aggregated[i]) / some.size();
            overall += (aggregated[i] - weighed.prior()[i]) / some.size();
        }
        return new Values(fit - information - overall, fit, information, overall, active(encoder, some));
    }

    /// log q(z) of every latent.
    private static double[] aggregated(Encoder encoder, Weighed weighed) {
        int n = weighed.size();
        int d = encoder.latentDimensions();
        int numbers = encoder.toldNumbers();
        double[] shares = new double[n];
        Arrays.fill(shares, 1.0 / n);
        double[] logs = new double[n];
        int some = Math.max(1, AT_ONCE / n);
        for (int from = 0; from < n; from += some) {
            int count = Math.min(some, n - from);
            double[] told = new double[count * n * numbers];
            double[] z = new double[count * n * d];
            for (int i = 0; i < count; i++) {
                System.arraycopy(weighed.told(), 0, told, i * n * numbers, n * numbers);
                for (int k = 0; k < n * d; k++) {
                    z[i * n * d + k] = weighed.z()[(from + i) * d + k % d];
                }
            }
            double[] pairs = encoder.logPosterior(told, z);
            for (int i = 0; i < count; i++) {
                logs[from + i] = LogSumExp.weighted(pairs, i * n, 1, shares);
            }
        }
        return logs;
    }

    /// The variance over the points of the mean of a posterior's latents, less what so few latents add to it.
    private static int active(Encoder encoder, Points some) {
        int d = encoder.latentDimensions();
        Weighed weighed = Weighed.of(encoder, some, MEAN_OF);
        int active = 0;
        for (int j = 0; j < d; j++) {
            int coordinate = j;
            double sum = 0;
            double squares = 0;
            for (int p = 0; p < some.size(); p++) {
                double mean = 0;
                for (int i = p * MEAN_OF; i < (p + 1) * MEAN_OF; i++) {
                    mean += weighed.z()[i * d + coordinate] / MEAN_OF;
                }
                sum += mean / some.size();
                squares += mean * mean / some.size();
            }
            Measured mean = BoundTerms.mean(weighed, i -> weighed.z()[i * d + coordinate]);
            double noise = mean.error() * mean.error() * some.size();
            active += squares - sum * sum - noise > ACTIVE ? 1 : 0;
        }
        return active;
    }
}
