package genlab.quantity.encoder;

import genlab.math.Points;
import genlab.model.Encoder;
import genlab.noise.Stream;
import genlab.quantity.Measured;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import genlab.quantity.generator.LatentPlane;
import java.util.Set;
import java.util.stream.IntStream;

/// Draws of the prior that fall into its holes, where all posteriors together have less than `share` of its density, q(z) < share·p(z),
/// and what the decoder makes of them. q(z) is that of the first `points` training points.
///
/// @param draws of the prior, the same at every step
public record Holes(int draws, int points, double share) implements Quantity<Holes.Values> {

    private static final Stream NOISE = Stream.of(0).child("holes");

    /// @param latents in holes
    /// @param image   the means of p(x|z) of these, in stage coordinates
    /// @param mass    share of the prior that lies in holes, as counted among the draws, and its standard error
    public record Values(Points latents, Points image, Measured mass) {
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Encoder.class);
    }

    @Override
    public boolean possible(Readings at) {
        return at.offers(new LatentPlane());
    }

    @Override
    public Cost cost() {
        return Cost.HEAVY;
    }

    @Override
    public Values read(Readings at) {
        Encoder encoder = at.ability(Encoder.class);
        double[] z = encoder.latents(NOISE, 0, draws);
        double[] together = Aggregated.of(at, points).logDensity(z);
        double[] prior = encoder.logPrior(z);
        Points all = Points.of(z);
        int[] inside = IntStream.range(0, draws).filter(i -> together[i] - prior[i] < Math.log(share)).toArray();
        Points found = Points.build(inside.length, k -> new double[] {all.x(inside[k]), all.y(inside[k])});
        double mass = (double) inside.length / draws;
        return new Values(found, inside.length == 0 ? Points.none() : encoder.map(found.toArray()),
                new Measured(mass, Math.sqrt(mass * (1 - mass) / draws)));
    }
}
