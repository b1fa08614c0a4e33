package genlab.model;

import genlab.math.Points;

/// Ability: a discriminator or critic scores points.
public interface Critic {

    /// The logit a(x) of every point (stage coordinates); D(x) = σ(a(x)).
    double[] logits(Points points);

    /// −∂L_G/∂x at every point: where the generator's loss alone would push a fake sample that lies there.
    Points descent(Points points);
}
