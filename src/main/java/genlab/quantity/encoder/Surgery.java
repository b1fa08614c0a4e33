package genlab.quantity.encoder;

import genlab.math.Points;
import genlab.model.Encoder;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.Set;

/// ELBO surgery (Hoffman and Johnson 2016): over the first `points` training points, the KL term is the mutual information of points and
/// latents and how far all their posteriors together are from the prior,
/// E KL(q(z|x)‖p(z)) = I_q(x; z) + KL(q(z)‖p(z)), q(z) = 1/n Σᵢ q(z|xᵢ), so that ELBO = reconstruction − I_q − KL(q(z)‖p(z)). All of them
/// from the same latents, one a point: their sum is exact. I_q is at most log n. In nats and *data* units.
public record Surgery(int points) implements Quantity<Surgery.Values> {

    /// @param bound       E_q log p(x, z)/q(z|x): the ELBO, not by way of its parts
    /// @param information I_q(x; z)
    /// @param overall     KL(q(z)‖p(z))
    /// @param active      coordinates that {@link LatentUse} calls active
    public record Values(double bound, double reconstruction, double information, double overall, int active) {
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Encoder.class);
    }

    @Override
    public Cost cost() {
        return Cost.HEAVY;
    }

    @Override
    public Values read(Readings at) {
        Encoder encoder = at.ability(Encoder.class);
        Points train = at.train();
        Points some = train.slice(0, Math.min(points, train.size()));
        Weighed weighed = Weighed.of(encoder, some, 1);
        double[] aggregated = new Aggregate(at, weighed.told()).logDensity(weighed.z());
        double fit = -at.data().scaling().logJacobian();
        double bound = fit;
        double information = 0;
        double overall = 0;
        for (int i = 0; i < some.size(); i++) {
            bound += weighed.logWeight(i) / some.size();
            fit += weighed.fit()[i] / some.size();
            information += (weighed.posterior()[i] - aggregated[i]) / some.size();
            overall += (aggregated[i] - weighed.prior()[i]) / some.size();
        }
        int active = (int) at.read(new LatentUse(points)).stream().filter(LatentUse.Coordinate::active).count();
        return new Values(bound, fit, information, overall, active);
    }
}
