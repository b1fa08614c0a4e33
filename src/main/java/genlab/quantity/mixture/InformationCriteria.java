package genlab.quantity.mixture;

import genlab.model.Density;
import genlab.model.Parametric;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import genlab.quantity.model.LogLikelihood;
import java.util.OptionalInt;
import java.util.Set;

/// What a fit costs in parameters: AIC = −2ℓ + 2p and BIC = −2ℓ + p·log n, in nats, ℓ the log-likelihood of the n training points in
/// data units and p the number of free parameters. Smaller is better (mclust prints −BIC).
public record InformationCriteria() implements Quantity<InformationCriteria.Values> {

    /// @param free p
    public record Values(double logLikelihood, int points, int free) {

        public double aic() {
            return -2 * logLikelihood + 2 * free;
        }

        public double bic() {
            return -2 * logLikelihood + free * Math.log(points);
        }
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Parametric.class, Density.class);
    }

    @Override
    public boolean possible(Readings at) {
        return at.ability(Parametric.class).degreesOfFreedom().isPresent() && at.offers(new LogLikelihood());
    }

    @Override
    public Values read(Readings at) {
        OptionalInt free = at.ability(Parametric.class).degreesOfFreedom();
        LogLikelihood.Values likelihood = at.read(new LogLikelihood());
        return new Values(likelihood.train(), likelihood.trainCount(), free.orElseThrow());
    }
}
