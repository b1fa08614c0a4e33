package genlab.model.gan.remedy;

import genlab.card.Knob;
import genlab.tensor.Value;

/// Penalties on the discriminator's slope ∇a, a its output.
///
/// @param real    γ of R₁ = γ/2·E_p‖∇a‖² (Mescheder et al. 2018, eq. 9)
/// @param fake    γ of R₂ = γ/2·E_{p_G}‖∇a‖² (the same, eq. 10)
/// @param between λ of λ·E(‖∇a(x̂)‖ − 1)², x̂ uniform on segments from real points to fakes (Gulrajani et al. 2017, eq. 3)
public record Penalties(
        @Knob(label = "R₁", help = "γ of the penalty on squared slopes at real points.", min = 0, max = 1000) double real,
        @Knob(label = "R₂", help = "γ of the penalty on squared slopes at fakes.", min = 0, max = 1000) double fake,
        @Knob(label = "Gradient penalty", help = "λ of the penalty on slopes other than 1 between real points and fakes; comes on top of "
                + "the loss's own.", min = 0, max = 1000) double between) {

    /// √ has no slope at 0, where a discriminator that is flat would be; this much under the root, it has, and slopes of
    /// 1e-3 are off by a millionth.
    private static final double FLAT = 1e-12;

    /// Whether any of them acts.
    public boolean any() {
        return real > 0 || fake > 0 || between > 0;
    }

    /// γ/2·E‖∇a‖².
    ///
    /// @param slopes ∇a at a point a row
    public static Value squares(Value slopes, double gamma) {
        return slopes.square().sumColumns().mean().times(gamma / 2);
    }

    /// λ·E(‖∇a‖ − 1)².
    ///
    /// @param slopes ∇a at a point a row
    public static Value ones(Value slopes, double lambda) {
        return slopes.square().sumColumns().plus(FLAT).sqrt().minus(1).square().mean().times(lambda);
    }
}
