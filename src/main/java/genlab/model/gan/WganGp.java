package genlab.model.gan;

import genlab.card.Knob;

/// The Wasserstein GAN with λ·E(‖∇a(x̂)‖ − 1)² instead of clipped weights, x̂ uniform on segments between real points and
/// fakes (Gulrajani et al. 2017, eq. 3).
public record WganGp(
        @Knob(label = "Penalty λ", help = "What a slope other than 1 between real points and fakes costs the critic.", min = 0,
                max = 1000) double gradientPenalty) implements WassersteinLoss {

    @Override
    public String id() {
        return "wgan-gp";
    }

    @Override
    public String title() {
        return "Wasserstein with gradient penalty";
    }

    @Override
    public String summary() {
        return "The critic estimates how far fakes must be moved, its slope held near 1 by a penalty.";
    }
}
