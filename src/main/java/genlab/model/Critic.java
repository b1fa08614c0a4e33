package genlab.model;

import genlab.math.Points;
import java.util.Arrays;

/// Ability: a discriminator or critic scores points.
public interface Critic {

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
