package genlab.train;

import genlab.card.Knob;
import genlab.noise.Streams;

/// The three seeds of an experiment; changing one leaves the other two streams as they were, bit for bit.
public record Seeds(
        @Knob(label = "Initial parameters", help = "Seed of the numbers training starts from.", min = 0, max = MAX) long init,
        @Knob(label = "Data", help = "Seed of the points drawn from the data set and of the minibatches.", min = 0, max = MAX) long data,
        @Knob(label = "Noise", help = "Seed of the latents and of every other draw while training.", min = 0, max = MAX) long noise) {

    /// 2⁵³ − 1: the largest whole number that every reader of JSON keeps.
    static final double MAX = 0x1p53 - 1;

    /// The same seed three times.
    public static Seeds of(long seed) {
        return new Seeds(seed, seed, seed);
    }

    public Streams streams() {
        return Streams.of(init, data, noise);
    }

    /// “seed 1” or “seeds 1, 2, 3”.
    @Override
    public String toString() {
        return init == data && data == noise ? "seed " + init : "seeds " + init + ", " + data + ", " + noise;
    }
}
