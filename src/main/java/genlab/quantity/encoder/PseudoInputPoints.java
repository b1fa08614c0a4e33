package genlab.quantity.encoder;

import genlab.math.Gaussian;
import genlab.math.Points;
import genlab.model.PseudoInputs;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import genlab.quantity.generator.LatentPlane;
import java.util.List;
import java.util.Set;

/// The pseudo-inputs of a VampPrior, in stage coordinates, and, where latents have two dimensions, mean and covariance of the posterior of
/// each from `each` latents: the prior is the mean of these posteriors.
public record PseudoInputPoints(int each) implements Quantity<PseudoInputPoints.Values> {

    /// @param laws empty but for latents in a plane
    public record Values(Points points, List<Gaussian> laws) {

        public Values {
            laws = List.copyOf(laws);
        }
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(PseudoInputs.class);
    }

    @Override
    public Values read(Readings at) {
        PseudoInputs run = at.ability(PseudoInputs.class);
        Points points = run.pseudoInputs();
        return new Values(points, at.offers(new LatentPlane()) ? Encoded.laws(run, points, each) : List.of());
    }
}
