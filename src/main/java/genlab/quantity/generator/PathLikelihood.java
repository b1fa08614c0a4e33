package genlab.quantity.generator;

import genlab.math.Points;
import genlab.model.Density;
import genlab.model.LatentMap;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.Set;

/// What the model thinks of what it makes of the ways of a {@link LatentPath}: log p(x), in nats and *data* units, along each. Places
/// (t, log p).
public record PathLikelihood(LatentPath path) implements Quantity<PathDensity.Curves> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of(LatentMap.class, Density.class);
    }

    @Override
    public boolean possible(Readings at) {
        return at.offers(path) && at.ability(Density.class).measurable();
    }

    @Override
    public PathDensity.Curves read(Readings at) {
        LatentPath.Ways ways = at.read(path);
        return new PathDensity.Curves(curve(at, ways.straight().image()), curve(at, ways.spherical().image()),
                curve(at, ways.shortest().image()));
    }

    private static Points curve(Readings at, Points image) {
        double[] logs = at.ability(Density.class).logDensities(image);
        double jacobian = at.data().scaling().logJacobian();
        return Points.build(image.size(), i -> new double[] {(double) i / (image.size() - 1), logs[i] - jacobian});
    }
}
