package genlab.quantity.generator;

import genlab.data.LogDensity;
import genlab.math.Points;
import genlab.math.Scaling;
import genlab.model.LatentMap;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.Set;

/// The target's density p along what the model makes of the ways of a {@link LatentPath}, per squared *data* unit: whether a path leads
/// through places where there are data.
public record PathDensity(LatentPath path) implements Quantity<PathDensity.Curves> {

    /// Places (t, p).
    public record Curves(Points straight, Points spherical, Points shortest) {
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(LatentMap.class);
    }

    @Override
    public boolean possible(Readings at) {
        return at.offers(path) && at.data().logDensity().isPresent();
    }

    @Override
    public Curves read(Readings at) {
        LatentPath.Ways ways = at.read(path);
        return new Curves(curve(at, ways.straight().image()), curve(at, ways.spherical().image()), curve(at, ways.shortest().image()));
    }

    private static Points curve(Readings at, Points image) {
        Scaling scaling = at.data().scaling();
        LogDensity density = at.data().logDensity().orElseThrow();
        return Points.build(image.size(), i -> new double[] {(double) i / (image.size() - 1),
            Math.exp(density.at(scaling.dataX(image.x(i)), scaling.dataY(image.y(i))))});
    }
}
