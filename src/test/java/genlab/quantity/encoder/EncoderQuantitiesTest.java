package genlab.quantity.encoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.card.Card;
import genlab.data.Dataset;
import genlab.data.curve.Moons;
import genlab.data.file.OldFaithful;
import genlab.math.Field;
import genlab.math.Points;
import genlab.model.Checkpoint;
import genlab.model.Density;
import genlab.model.LatentMap;
import genlab.model.Model;
import genlab.model.PseudoInputs;
import genlab.model.Run;
import genlab.model.vae.Vae;
import genlab.noise.Stream;
import genlab.noise.Streams;
import genlab.quantity.Measured;
import genlab.quantity.Readings;
import genlab.quantity.generator.LatentPath;
import genlab.quantity.generator.PathDensity;
import genlab.quantity.generator.PathLikelihood;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncoderQuantitiesTest {

    private static final Dataset MOONS = Dataset.of(new Moons(0.1), 400, Stream.of(1));

    private static final Dataset FAITHFUL = Dataset.of(new OldFaithful(), 0, 0, Stream.of(1));

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

    /// A linear decoder's true posteriors are normals: an encoder that has learned nothing misses them, and the ascent from it does not.
    @Test
    void the_best_posterior_is_the_true_one_where_the_family_has_it() {
        try (Run run = trained(MOONS, 0, "posterior", "full", "decoder.layers", "0")) {
            Readings at = new Readings(run, MOONS, 0);
            for (int i = 0; i < 3; i++) {
                Ladder.Values ladder = at.read(new Ladder(MOONS.train().x(i), MOONS.train().y(i)));
                assertEquals(0, ladder.approximation().value(), 4 * ladder.approximation().error() + 0.005);
                assertTrue(ladder.amortisation().value() > 0.1, ladder.toString());
            }
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
        try (Run run = bestLinear()) {
            Dataset data = FAITHFUL;
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
            assertEquals(0, at.read(new GapAt(-0.7, 1.1)).value(), 1e-4);
            List<LatentUse.Coordinate> use = at.read(new LatentUse(272));
            assertEquals(1.014288, use.get(0).kl(), 0.01);
            assertEquals(0, use.get(1).kl(), 0.01);
            assertTrue(use.get(0).active() && !use.get(1).active());
            GapMap.Values gaps = at.read(new GapMap(6, true));
            for (Field gap : List.of(gaps.whole(), gaps.approximation(), gaps.amortisation())) {
                // Far out, single precision is what is left of large numbers.
                assertEquals(0, Arrays.stream(gap.values()).map(Math::abs).max().orElseThrow(), 5e-3);
            }
            Field told = at.read(new PosteriorAt(1.5, -0.4, 60)).told();
            assertArrayEquals(told.values(), at.read(new BestPosteriorAt(1.5, -0.4, 60)).values(), 0.02);
            // Under a linear map what is shortest is straight, but for the second coordinate, which does nothing.
            LatentPath.Ways ways = at.read(new LatentPath(new LatentPath.Line(-1, 0.5, 2, 0.5), Optional.empty(), 11));
            assertArrayEquals(ways.straight().image().toArray(), ways.shortest().image().toArray(), 1e-3);
        }
    }

    /// Of two latents and one deviation; q(z|x) is the true posterior.
    private static Run bestLinear() {
        double w = Math.sqrt(1.9008111683218143 - 0.25);
        double[] phi = new double[12];
        phi[0] = w / (w * w + 0.25) / Math.sqrt(2);
        phi[4] = phi[0];
        phi[10] = 0.5 * Math.log(0.25 / (w * w + 0.25));
        double[] theta = {w / Math.sqrt(2), w / Math.sqrt(2), 0, 0, 0, 0};
        Run run = trained(FAITHFUL, 0, "encoder.layers", "0", "decoder.layers", "0", "likelihood", "fixed", "likelihood.sd", "0.5");
        Checkpoint fresh = run.save();
        run.load(fresh.with("encoder.parameters", phi).with("decoder.parameters", theta));
        return run;
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

    /// The map of the gaps and the ladder at one of its places.
    @Test
    void gaps_on_a_map_are_those_of_the_ladder() {
        try (Run run = trained(MOONS, 150)) {
            Readings at = new Readings(run, MOONS, 150);
            GapMap.Values gaps = at.read(new GapMap(8, true));
            Points centres = gaps.whole().grid().centres();
            int cell = 27;
            Ladder.Values ladder = at.read(new Ladder(centres.x(cell), centres.y(cell)));
            assertEquals(ladder.gap().value(), gaps.whole().values()[cell], 8 * ladder.gap().error());
            assertEquals(ladder.gap().value(), gaps.approximation().values()[cell] + gaps.amortisation().values()[cell],
                    8 * ladder.gap().error());
            assertEquals(ladder.approximation().value(), gaps.approximation().values()[cell], 8 * ladder.gap().error() + 0.05);
            assertTrue(Arrays.stream(gaps.amortisation().values()).allMatch(gap -> gap >= 0));
        }
    }

    /// q(z) against the mean of the posteriors one by one, and the mass in holes against the sum over a grid.
    @Test
    void posteriors_together_are_their_mean() {
        try (Run run = trained(MOONS, 150, "posterior", "planar")) {
            Readings at = new Readings(run, MOONS, 150);
            Aggregated.Values laws = at.read(new Aggregated(50, 5));
            double[] mean = new double[2500];
            for (int p = 0; p < 5; p++) {
                double[] one = at.read(new PosteriorAt(MOONS.train().x(p), MOONS.train().y(p), 50)).told().values();
                Arrays.setAll(mean, i -> mean[i] + one[i] / 5);
            }
            assertArrayEquals(mean, laws.together().values(), 1e-5);
            assertEquals(1, total(laws.prior()), 1e-3);
            double inHoles = 0;
            for (int i = 0; i < mean.length; i++) {
                double p = laws.prior().values()[i];
                inHoles += mean[i] < 0.5 * p ? p * laws.prior().grid().cellArea() : 0;
            }
            Holes.Values holes = at.read(new Holes(1000, 5, 0.5));
            assertEquals(inHoles, holes.mass().value(), 4 * holes.mass().error() + 0.01);
            assertEquals(holes.latents().size(), holes.image().size());
        }
    }

    @Test
    void a_vamp_prior_is_the_mean_of_the_posteriors_of_its_pseudo_inputs() {
        try (Run run = trained(MOONS, 50, "prior", "vamp", "prior.components", "7")) {
            PseudoInputs vamp = (PseudoInputs) run;
            Readings at = new Readings(run, MOONS, 50);
            PseudoInputPoints.Values inputs = at.read(new PseudoInputPoints(64));
            assertEquals(7, inputs.laws().size());
            double[] z = {0.3, -0.2, 1.4, 0.6};
            assertArrayEquals(vamp.logPrior(z), new Aggregate(at, vamp.tell(inputs.points())).logDensity(z), 1e-4);
        }
        try (Run run = trained(MOONS, 0)) {
            assertFalse(run.can(PseudoInputs.class));
        }
    }

    /// Ends among the data are encoded; log p along the way is that of its image.
    @Test
    void ways_between_points_lead_between_their_latents() {
        try (Run run = trained(MOONS, 100)) {
            Readings at = new Readings(run, MOONS, 100);
            Points points = MOONS.train();
            LatentPath path = new LatentPath(new LatentPath.Line(0, 0, 1, 1),
                    Optional.of(new LatentPath.Line(points.x(0), points.y(0), points.x(1), points.y(1))), 20);
            LatentPath.Ways ways = at.read(path);
            Points ends = Points.build(2, i -> new double[] {at.read(new Encoded(2, 4000)).laws().get(i).meanX(),
                at.read(new Encoded(2, 4000)).laws().get(i).meanY()});
            for (LatentPath.Way way : ways.all()) {
                assertEquals(ends.x(0), way.latents().x(0), 0.1);
                assertEquals(ends.y(1), way.latents().y(19), 0.1);
            }
            PathDensity.Curves curves = at.read(new PathLikelihood(path));
            Points middle = ways.shortest().image().slice(10, 11);
            double truth = ((Density) run).logDensity(middle.x(0), middle.y(0)) - MOONS.scaling().logJacobian();
            assertEquals(truth, curves.shortest().y(10), 1e-9);
        }
    }

    /// Quantiles of draws against those of the standard prior.
    @Test
    void a_prior_without_a_formula_is_ruled_by_its_draws() {
        try (Run run = trained(MOONS, 0, "prior", "mog"); Run standard = trained(MOONS, 0)) {
            LatentMap map = (LatentMap) standard;
            double[] z = map.latents(Stream.of(0).child("quantiles"), 0, LatentMap.DRAWS);
            double[] places = map.evenly(1, 9);
            for (int i = 0; i < 9; i++) {
                double place = places[i];
                long below = IntStream.range(0, LatentMap.DRAWS).filter(k -> z[2 * k + 1] < place).count();
                assertEquals(0.01 + 0.98 * i / 8, (double) below / LatentMap.DRAWS, 0.03);
            }
            double[] mixture = ((LatentMap) run).evenly(0, 9);
            assertTrue(IntStream.range(1, 9).allMatch(i -> mixture[i] > mixture[i - 1]));
        }
    }
}
