package genlab.model;

import genlab.math.Points;
import java.util.Arrays;

/// Ability: a discriminator or critic scores points.
public interface Critic {

    /// Whether its scores tell a probability at each point. If not, they only rank points, as a Wasserstein critic's do, or belong to
    /// points in company, as with packing: logits and probabilities are then NaN, and nothing that is made of them is shown.
    default boolean probabilistic() {
        return true;
    }

    /// The bare output at every point (stage coordinates), in a unit of its own.
    default double[] scores(Points points) {
        return logits(points);
    }

    /// The logit a(x) = log D/(1 − D) of every point (stage coordinates), D(x) being the estimated probability p/(p + p_G) that a
    /// point at x is real; NaN where the critic's estimate is no probability.
    double[] logits(Points points);

    /// D(x) at every point: σ(a(x)), unless the critic estimates D by other means, when it may leave 0 … 1.
    default double[] discriminate(Points points) {
        return Arrays.stream(logits(points)).map(a -> 1 / (1 + Math.exp(-a))).toArray();
    }

    /// −∂L_G/∂x at every point: where the generator's loss alone would push a fake sample that lies there.
    Points descent(Points points);
}
