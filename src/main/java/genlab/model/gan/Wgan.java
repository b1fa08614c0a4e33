package genlab.model.gan;

import genlab.card.Knob;

/// The Wasserstein GAN: the critic's slopes are kept finite by clipping its parameters (Arjovsky et al. 2017, algorithm 1).
public record Wgan(
        @Knob(label = "Clip weights at", help = "After each update the critic's parameters are clipped to ± this; 0 leaves them alone, "
                + "for use with spectral normalisation or a penalty.", min = 0, max = 100) double clip) implements WassersteinLoss {

    @Override
    public String id() {
        return "wgan";
    }

    @Override
    public String title() {
        return "Wasserstein";
    }

    @Override
    public String summary() {
        return "The critic estimates how far fakes must be moved, its slope bounded by clipping its weights.";
    }
}
