package genlab.quantity;

import genlab.math.Points;
import genlab.model.Encoder;
import genlab.noise.Stream;
import java.util.Set;

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
        Points found = Points.none();
        double[] kept = new double[z.length];
        int count = 0;
        for (int i = 0; i < draws; i++) {
            if (together[i] - prior[i] < Math.log(share)) {
                kept[2 * count] = all.x(i);
                kept[2 * count + 1] = all.y(i);
                count++;
            }
        }
        found = Points.of(kept).slice(0, count);
        double mass = (double) count / draws;
        return new Values(found, count == 0 ? Points.none() : encoder.map(found.toArray()),
                new Measured(mass, Math.sqrt(mass * (1 - mass) / draws)));
    }
}
