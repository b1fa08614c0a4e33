package genlab.model.density;

import static org.junit.jupiter.api.Assertions.assertEquals;

import genlab.card.Card;
import genlab.data.Dataset;
import genlab.data.Rows;
import genlab.data.file.OldFaithful;
import genlab.math.Gaussian;
import genlab.math.Points;
import genlab.math.Scaling;
import genlab.model.Density;
import genlab.model.Run;
import genlab.model.Sampler;
import genlab.model.density.GaussianMle.Covariance;
import genlab.noise.Stream;
import genlab.noise.Streams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GaussianMleTest {

    private static final Streams STREAMS = Streams.of(1, 2, 3);

    /// Log-likelihoods of all 272 rows of Old Faithful in data units: mclust's VVV, VVI and VII with one component, as published
    /// to three decimals and computed independently with scikit-learn 1.2.1 to six.
    @ParameterizedTest
    @CsvSource({"FULL, -1289.796745", "DIAG, -1516.705827", "SPHERICAL, -2003.952037"})
    void old_faithful_has_the_published_likelihoods(Covariance covariance, double expected) {
        OldFaithful faithful = new OldFaithful();
        Rows rows = faithful.rows().orElseThrow();
        Points data = Points.build(rows.size(), i -> new double[] {rows.at(i).x(), rows.at(i).y()});
        assertEquals(272, data.size());
        Scaling scaling = faithful.scaling();
        Points stage = scaling.toStage(data);
        Gaussian law = covariance.fit(stage, scaling);
        double sum = 0;
        for (int i = 0; i < stage.size(); i++) {
            sum += law.logDensity(stage.x(i), stage.y(i)) - scaling.logJacobian();
        }
        assertEquals(expected, sum, 1e-6);
    }

    @Test
    void one_step_fits_the_training_points_and_a_second_changes_nothing() {
        Dataset data = Dataset.of(new OldFaithful(), 0, Stream.of(4));
        try (Run run = new GaussianMle().start(data, STREAMS)) {
            run.step();
            Gaussian expected = Gaussian.fit(data.train());
            assertEquals(expected.logDensity(0.4, -0.3), ((Density) run).logDensity(0.4, -0.3), 1e-12);
            String once = run.save().fingerprint();
            run.perform(run.phases().getFirst());
            assertEquals(once, run.save().fingerprint());
        }
    }

    @Test
    void a_checkpoint_brings_law_and_samples_back() {
        Dataset data = Dataset.of(new OldFaithful(), 0, Stream.of(4));
        try (Run run = new GaussianMle().start(data, STREAMS); Run other = new GaussianMle().start(data, STREAMS)) {
            run.step();
            other.load(run.save());
            Stream noise = Stream.of(9);
            assertEquals(((Sampler) run).sample(noise, 5, 10), ((Sampler) other).sample(noise, 0, 15).slice(5, 15));
        }
    }

    @Test
    void the_covariance_changes_while_running() {
        Dataset data = Dataset.of(new OldFaithful(), 0, Stream.of(4));
        try (Run run = new GaussianMle().start(data, STREAMS)) {
            run.step();
            run.adopt((GaussianMle) Card.of(new GaussianMle()).with("covariance", "diag"));
            run.step();
            assertEquals(0, run.save().get("covariance")[2]);
        }
    }
}
