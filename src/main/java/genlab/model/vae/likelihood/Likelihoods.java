package genlab.model.vae.likelihood;

import java.util.List;

/// The laws of a point given its latent, in the order of menus.
public final class Likelihoods {

    static final double LOG_TWO_PI = Math.log(2 * Math.PI);

    public static final List<Likelihood> ALL = List.of(
            new LearnedDeviation(0.5),
            new FixedDeviation(0.2),
            new DiagonalNoise(),
            new FullNoise());

    private Likelihoods() {
    }
}
