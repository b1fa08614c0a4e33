package genlab.quantity.encoder;

import genlab.math.Gaussian;
import genlab.math.Points;
import genlab.model.Decoder;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import genlab.quantity.generator.LatentLines;
import genlab.quantity.generator.LatentPlane;
import java.util.List;
import java.util.Set;

/// The laws p(x|z) at the nodes of a grid over the latent plane whose lines stand at quantiles of the prior, from 0.01 to 0.99, so that
/// there is equal mass between neighbours: the latent manifold.
///
/// @param lines nodes each way
public record Manifold(int lines) implements Quantity<Manifold.Values> {

    /// @param nodes row by row from the bottom
    /// @param laws  p(x|z) of each, in stage coordinates
    public record Values(Points nodes, List<Gaussian> laws) {

        public Values {
            laws = List.copyOf(laws);
        }
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Decoder.class);
    }

    @Override
    public boolean possible(Readings at) {
        return at.offers(new LatentPlane());
    }

    @Override
    public Values read(Readings at) {
        LatentLines.Values places = at.read(new LatentLines(lines));
        Points nodes = Points.build(lines * lines,
                i -> new double[] {places.across().get(i % lines), places.upwards().get(i / lines)});
        return new Values(nodes, at.ability(Decoder.class).decode(nodes.toArray()));
    }
}
