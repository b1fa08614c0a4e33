package genlab.quantity;

import genlab.math.Points;
import genlab.model.LatentMap;
import java.util.Set;

/// Two ways from one latent to another and what G makes of them: straight, z(t) = (1 − t)·z₀ + t·z₁, and spherical,
/// z(t) = (sin((1 − t)Ω)·z₀ + sin(tΩ)·z₁)/sin Ω with Ω the angle between z₀ and z₁, which keeps the length of a latent between those of
/// its ends (T. White, “Sampling generative networks”, 2016). Latents on one line through the origin have the straight way alone.
///
/// @param count places on each way, t from 0 to 1 at even distances
public record LatentPath(double fromX, double fromY, double toX, double toY, int count) implements Quantity<LatentPath.Ways> {

    /// Below this sine the spherical way is the straight one.
    private static final double FLAT = 1e-6;

    /// @param latents on the latent plane
    /// @param image   under G, in stage coordinates
    public record Way(Points latents, Points image) {
    }

    /// Both ways.
    public record Ways(Way straight, Way spherical) {
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(LatentMap.class);
    }

    @Override
    public boolean possible(Readings at) {
        return at.offers(new LatentPlane());
    }

    @Override
    public Ways read(Readings at) {
        double angle = Math.abs(Math.atan2(fromX * toY - fromY * toX, fromX * toX + fromY * toY));
        double sine = Math.sin(angle);
        Points straight = Points.build(count, i -> mixed(1 - t(i), t(i)));
        Points spherical = sine < FLAT ? straight
                : Points.build(count, i -> mixed(Math.sin((1 - t(i)) * angle) / sine, Math.sin(t(i) * angle) / sine));
        return new Ways(way(at, straight), way(at, spherical));
    }

    private double t(int i) {
        return (double) i / (count - 1);
    }

    private double[] mixed(double from, double to) {
        return new double[] {from * fromX + to * toX, from * fromY + to * toY};
    }

    private static Way way(Readings at, Points latents) {
        return new Way(latents, at.ability(LatentMap.class).map(latents.toArray()));
    }
}
