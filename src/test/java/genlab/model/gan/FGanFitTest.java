package genlab.model.gan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import genlab.data.Dataset;
import genlab.data.Mode;
import genlab.data.mixture.NormalMixture;
import genlab.model.Instrumented;
import genlab.model.Run;
import genlab.noise.Stream;
import genlab.noise.Streams;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The experiment of the f-GAN paper (Nowozin et al. 2016, section 3.3): a generator that can make one normal only learns a mixture by each
/// divergence, and comes to that divergence's best normal.
class FGanFitTest {

    private static final int STEPS = 4000;

    /// The paper's mixture along the first axis, and independently of it a normal along the second, which any divergence fits exactly.
    record Mixture() implements NormalMixture {

        @Override
        public String id() {
            return "f-gan-mixture";
        }

        @Override
        public String title() {
            return "Mixture";
        }

        @Override
        public String summary() {
            return "0.33·N(−1, 0.25²) + 0.67·N(2, 2) along the first axis.";
        }

        @Override
        public List<Mode> modes() {
            return List.of(new Mode(0, 0.33, -1, 0, 0.0625, 1, 0), new Mode(1, 0.67, 2, 0, 2, 1, 0));
        }
    }

    /// The optima are those of `FGanTest`. The averaged generator swings around them by a few hundredths, and what the discriminator has
    /// found of the divergence is a bound from below.
    @ParameterizedTest
    @CsvSource({
        "kl, 0.2881, 1.0100, 1.8304",
        "reverse-kl, 0.2507, 1.5841, 1.6294",
        "jeffreys, 0.5791, 1.3249, 1.7023",
        "js, 0.1298, 1.3125, 1.7525",
        "pearson, 0.6616, 0.5663, 1.9268",
        "neyman, 0.4072, 1.8286, 1.5171",
        "hellinger, 0.1366, 1.3175, 1.7316",
    })
    void the_generator_learns_the_best_normal(String divergence, double value, double mean, double sd) {
        Dataset data = Dataset.of(new Mixture(), 20_000, 0, Stream.of(1));
        Gan gan = RemediesTest.with(Gan.standard(), "loss", "f-gan", "loss.divergence", divergence, "generator.layers", "0",
                "generator.optimiser.rate", "0.002", "discriminator.optimiser.rate", "0.003", "remedies.average.decay", "0.998");
        try (Run run = gan.start(data, Streams.of(1, 1, 1))) {
            double bound = 0;
            for (int k = 0; k < STEPS; k++) {
                run.step();
                bound += k < STEPS / 2 ? 0 : ((Instrumented) run).instruments().get("bound.d") / (STEPS / 2);
            }
            // x = Wᵀz + b, the weights by rows and then b, in stage units.
            float[] weights = run.save().floats("generator.average");
            double unit = data.scaling().sdX();
            assertEquals(mean, data.scaling().meanX() + unit * weights[4], 0.05);
            assertEquals(sd, unit * Math.hypot(weights[0], weights[2]), 0.05);
            assertEquals(0.95 * value, bound, 0.05 * value);
        }
    }
}
