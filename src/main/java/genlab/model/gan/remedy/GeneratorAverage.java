package genlab.model.gan.remedy;

import genlab.card.Knob;

/// An exponential moving average of the generator's parameters, θ̄ ← β·θ̄ + (1 − β)·θ after each of its updates
/// (Yazıcı et al. 2019). It changes nothing in training: it is another generator to look at.
public record GeneratorAverage(
        @Knob(label = "Decay β", help = "The share of the mean that an update keeps, usually 0.999; 0: no average is taken.", min = 0,
                max = 0.99999) double decay,
        @Knob(label = "Show it", help = "Samples and densities are those of the averaged generator.", live = true) boolean shown) {

    public boolean on() {
        return decay > 0;
    }
}
