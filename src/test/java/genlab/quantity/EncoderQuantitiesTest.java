package genlab.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.card.Card;
import genlab.data.Dataset;
import genlab.data.curve.Moons;
import genlab.data.file.OldFaithful;
import genlab.math.Field;
import genlab.model.Checkpoint;
import genlab.model.Density;
import genlab.model.Model;
import genlab.model.Run;
import genlab.model.vae.Vae;
import genlab.noise.Stream;
import genlab.noise.Streams;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncoderQuantitiesTest {

    private static final Dataset MOONS = Dataset.of(new Moons(0.1), 400, Stream.of(1));

    private static Run trained(Dataset data, int steps, String... settings) {
        Record vae = Card.of(Vae.standard()).with("batch", "64");
        for (int k = 0; k < settings.length; k += 2) {
            vae = Card.of(vae).with(settings[k], settings[k + 1]);
        }
        Run run = ((Model) vae).start(data, Streams.of(1, 2, 3));
        for (int k = 0; k < steps; k++) {
            run.step();
        }
        return run;
    }

    /// Each rung below the next and all below log p(x), within four standard errors; the two gaps add up to KL(q‖p(z|x)).
    @ParameterizedTest
    @ValueSource(strings = {"diagonal", "full", "planar", "iaf", "per-point"})
    void the_ladder_climbs_to_the_evidence(String posterior) {
        try (Run run = trained(MOONS, 100, "posterior", posterior)) {
            Readings at = new Readings(run, MOONS, 100);
            Ladder.Values ladder = at.read(new Ladder(MOONS.validation().x(0), MOONS.validation().y(0)));
            Measured below = ladder.rungs().getFirst();
            for (Measured rung : ladder.rungs().subList(1, ladder.rungs().size())) {
                assertTrue(below.value() <= rung.value() + 4 * (below.error() + rung.error()), ladder.toString());
                below = rung;
            }
            assertTrue(below.value() <= ladder.evidence() + 4 * below.error() + 1e-4, ladder.toString());
            assertTrue(ladder.amortisation().value() >= 0, ladder.toString());
            assertTrue(ladder.approximation().value() >= -4 * ladder.approximation().error() - 1e-4, ladder.toString());
            assertEquals(ladder.gap().value(), ladder.approximation().value() + ladder.amortisation().value(), 1e-9);
        }
    }

    /// log p(x) = ELBO + KL(q(z|x)‖p(z|x)), the KL summed over a grid.
    @Test
    void what_the_elbo_lacks_is_the_divergence_from_the_true_posterior() {
        try (Run run = trained(MOONS, 200, "likelihood", "fixed", "likelihood.sd", "0.4")) {
            Readings at = new Readings(run, MOONS, 200);
            double x = MOONS.train().x(0);
            double y = MOONS.train().y(0);
            PosteriorAt.Values posterior = at.read(new PosteriorAt(x, y, 200));
            double cell = posterior.told().grid().cellArea();
            double kl = 0;
            for (int i = 0; i < posterior.told().values().length; i++) {
                double q = posterior.told().values()[i];
                kl += q > 1e-30 ? cell * q * Math.log(q / posterior.truth().values()[i]) : 0;
            }
            assertEquals(1, total(posterior.told()), 1e-3);
            assertEquals(1, total(posterior.truth()), 1e-9);
            Ladder.Values ladder = at.read(new Ladder(x, y));
            assertEquals(kl, ladder.gap().value(), 4 * ladder.gap().error() + 2e-3);
        }
    }

    private static double total(Field field) {
        return field.grid().cellArea() * DoubleStream.of(field.values()).sum();
    }

    @Test
    void surgery_leaves_the_sum_as_it_was() {
        try (Run run = trained(MOONS, 200)) {
            Readings at = new Readings(run, MOONS, 200);
            Surgery.Values parts = at.read(new Surgery(100));
            BoundTerms.Values terms = at.read(new BoundTerms(100, 64));
            assertEquals(parts.bound(), parts.reconstruction() - parts.information() - parts.overall(), 1e-9);
            // One latent a point: about a nat of noise over the root of a hundred points.
            assertEquals(terms.train().bound().value(), parts.bound(), 0.5);
            assertTrue(parts.information() <= Math.log(100) + 1e-9 && parts.active() >= 0 && parts.active() <= 2);
        }
    }

    /// Closed forms of the linear model at its best, standardised Old Faithful, σ = ½: ELBO and likelihood −2.16424791, KL 1.014288 of
    /// which all is information, one active coordinate, no gap at any point.
    @Test
    void of_the_best_linear_model_everything_is_known() {
        Dataset data = Dataset.of(new OldFaithful(), 0, 0, Stream.of(1));
        double w = Math.sqrt(1.9008111683218143 - 0.25);
        double[] phi = new double[12];
        phi[0] = w / (w * w + 0.25) / Math.sqrt(2);
        phi[4] = phi[0];
        phi[10] = 0.5 * Math.log(0.25 / (w * w + 0.25));
        double[] theta = {w / Math.sqrt(2), w / Math.sqrt(2), 0, 0, 0, 0};
        try (Run run = trained(data, 0, "encoder.layers", "0", "decoder.layers", "0", "likelihood", "fixed", "likelihood.sd", "0.5")) {
            Checkpoint fresh = run.save();
            run.load(fresh.with("encoder.parameters", phi).with("decoder.parameters", theta));
            Readings at = new Readings(run, data, 0);
            double jacobian = data.scaling().logJacobian();
            BoundTerms.Terms terms = at.read(new BoundTerms(272, 200)).train();
            assertEquals(-2.16424791 - jacobian, terms.bound().value(), 4 * terms.bound().error() + 1e-5);
            assertEquals(1.014288, terms.kl().value(), 4 * terms.kl().error() + 1e-5);
            Surgery.Values parts = at.read(new Surgery(272));
            // q(z) of 272 posteriors is not quite the prior it is in the limit.
            assertEquals(1.014288, parts.information(), 0.25);
            assertEquals(1, parts.active());
            Ladder.Values ladder = at.read(new Ladder(1.5, -0.4));
            assertEquals(((Density) run).logDensity(1.5, -0.4) - jacobian, ladder.evidence(), 1e-12);
            for (Measured rung : ladder.rungs()) {
                assertEquals(ladder.evidence(), rung.value(), 1e-4);
            }
        }
    }

    @Test
    void more_latents_make_the_bound_tighter() {
        try (Run run = trained(MOONS, 150)) {
            Readings at = new Readings(run, MOONS, 150);
            double elbo = at.read(new BoundTerms(40, 20)).validation().bound().value();
            Measured tight = at.read(new ImportanceBound(50, 40));
            double likelihood = Arrays.stream(((Density) run).logDensities(MOONS.validation().slice(0, 40))).average().orElseThrow()
                    - MOONS.scaling().logJacobian();
            assertTrue(elbo < tight.value() && tight.value() < likelihood + 4 * tight.error(), elbo + " " + tight + " " + likelihood);
        }
    }
}
