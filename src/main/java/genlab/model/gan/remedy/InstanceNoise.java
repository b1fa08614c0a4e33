package genlab.model.gan.remedy;

import genlab.card.Knob;

/// Normal noise on everything the discriminator is shown, which gives laws on thin sets a density in common
/// (Sønderby et al. 2017; Arjovsky and Bottou 2017, section 3).
///
/// @param halfLife draws of minibatches after which the noise has half its size
public record InstanceNoise(
        @Knob(label = "Standard deviation", help = "At the start; 0: no noise.", unit = "stage units", min = 0, max = 10) double sd,
        @Knob(label = "Half-life", help = "After so many minibatches the noise is half as strong; 0: it stays.", unit = "minibatches",
                min = 0, max = 1e7) double halfLife) {

    public boolean on() {
        return sd > 0;
    }

    /// sd·2^(−draws/halfLife).
    public double after(long draws) {
        return halfLife == 0 ? sd : sd * Math.exp(-Math.log(2) * draws / halfLife);
    }
}
