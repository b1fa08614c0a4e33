package genlab.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.card.Card;
import genlab.data.Dataset;
import genlab.data.file.OldFaithful;
import genlab.data.mixture.Gaussian;
import genlab.data.mixture.Ring8;
import genlab.model.Model;
import genlab.model.Run;
import genlab.model.density.GaussianMle;
import genlab.model.density.Kde;
import genlab.model.gan.Cycle;
import genlab.model.gan.Gan;
import genlab.model.gan.dirac.Dirac;
import genlab.model.mixture.MixtureEm;
import genlab.model.vae.Vae;
import genlab.noise.Stream;
import genlab.noise.Streams;
import genlab.quantity.model.LogLikelihood;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MetricsTest {

    static List<Metric> all() {
        return Metrics.ALL;
    }

    /// Snapshots that between them hold every metric.
    private static final List<Snapshot> EXAMPLES = examples();

    private static List<Snapshot> examples() {
        Dataset ring = Dataset.of(new Ring8(), 200, Stream.of(1));
        Dataset gaussian = Dataset.of(new Gaussian(), 2000, Stream.of(1));
        MapRun generator = new MapRun(MapRun.NORMAL, (u, v) -> new double[] {u + 0.2 * Math.sin(3 * v), 1.1 * v - 0.1 * u});
        DuelRun duel = new DuelRun(generator, (x, y) -> 0.5 * x - 0.3 * y);
        Run mixture = new MixtureEm().start(gaussian, Streams.of(1, 2, 3));
        mixture.step();
        Run kernels = new Kde().start(gaussian, Streams.of(1, 2, 3));
        Run cycle = ((Model) Card.of(Cycle.standard()).with("target", "ring-8")).start(gaussian, Streams.of(1, 2, 3));
        cycle.step();
        Run autoencoder = ((Model) Card.of(Vae.standard()).with("objective", "info-critic")).start(ring, Streams.of(1, 2, 3));
        autoencoder.step();
        Run critic = ((Model) Card.of(Gan.standard()).with("loss", "wgan-gp")).start(ring, Streams.of(1, 2, 3));
        critic.step();
        Run dirac = new Dirac().start(gaussian, Streams.of(1, 2, 3));
        return List.of(snapshot(duel, ring), snapshot(duel, gaussian), snapshot(new SelfRun(gaussian), gaussian),
                snapshot(new SelfRun(ring), ring), snapshot(mixture, gaussian), snapshot(kernels, gaussian),
                snapshot(cycle, gaussian), snapshot(autoencoder, ring), snapshot(critic, ring), snapshot(dirac, gaussian));
    }

    @Test
    void aRunHasTheMetricsThatCanBeReadOfIt() {
        Dataset data = Dataset.of(new Gaussian(), 200, Stream.of(1));
        for (Model model : List.of(Gan.standard(), new Kde(), new MixtureEm(), Vae.standard())) {
            try (Run run = model.start(data, Streams.of(1, 2, 3))) {
                run.step();
                Set<String> had = Metrics.of(new Readings(run, data, 1)).stream().map(Metric::id).collect(Collectors.toSet());
                assertEquals(model.id().equals("gan"), had.contains("loss-g"), model.title());
                assertEquals(model.id().equals("kde"), had.contains("bandwidth"), model.title());
                assertEquals(model instanceof MixtureEm, had.contains("lower-bound"), model.title());
                assertFalse(had.contains("cycle-error"), model.title());
            }
        }
    }

    private static Snapshot snapshot(Run run, Dataset data) {
        return new Readings(run, data, 3).snapshot(Metrics.sources());
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_metric_says_what_it_is(Metric metric) {
        assertTrue(metric.id().matches("[a-z0-9]+(-[a-z0-9]+)*"), metric.id());
        assertFalse(metric.title().isBlank() || metric.symbol().isBlank() || metric.formula().isBlank(), metric.id());
        assertTrue(metric.help().length() > 30 && metric.help().endsWith("."), metric.id());
        assertEquals(metric, Metrics.find(metric.id()).orElseThrow());
    }

    @Test
    void ids_and_titles_are_unique() {
        Set<String> ids = new HashSet<>();
        Set<String> titles = new HashSet<>();
        Metrics.ALL.forEach(metric -> {
            assertTrue(ids.add(metric.id()), metric.id());
            assertTrue(titles.add(metric.title()), metric.title());
        });
    }

    @Test
    void no_example_breaks_a_floor_or_a_ceiling_and_every_metric_is_seen() {
        Set<String> seen = new HashSet<>();
        for (Snapshot snapshot : EXAMPLES) {
            for (Metric metric : Metrics.ALL) {
                // A least-squares score beyond 0 … 1 is no probability, so V(D) has none to read.
                metric.read(snapshot).filter(measured -> !Double.isNaN(measured.value())).ifPresent(measured -> {
                    seen.add(metric.id());
                    // Beyond the stated error there is the rounding of a sum over 10,001 cells.
                    double slack = 1e-9 + (Double.isNaN(measured.error()) ? 0 : measured.error());
                    for (Metric.Level level : metric.levels()) {
                        OptionalDouble place = level.at(Gan.standard(), snapshot.data());
                        String what = metric.id() + " " + measured + " against " + level.name();
                        boolean floor = level.bound() == Metric.Bound.FLOOR;
                        boolean ceiling = level.bound() == Metric.Bound.CEILING;
                        assertTrue(!floor || measured.value() >= place.orElseThrow() - slack, what);
                        assertTrue(!ceiling || measured.value() <= place.orElseThrow() + slack, what);
                    }
                });
            }
        }
        Metrics.ALL.forEach(metric -> assertTrue(seen.contains(metric.id()), metric.id()));
    }

    @Test
    void a_snapshot_gives_what_it_holds_in_the_order_of_the_list() {
        Map<String, Double> values = Metrics.read(EXAMPLES.get(2));
        assertEquals(List.of("kl", "reverse-kl", "js", "tv", "outside", "two-js-minus-log-4", "wasserstein", "modes-covered",
                "high-quality", "mode-reverse-kl", "log-likelihood", "log-likelihood-mean",
                "log-likelihood-validation"), List.copyOf(values.keySet()));
    }

    /// H(p) of 400 or so points of the target itself: five standard errors of a mean whose sd is 1.
    @Test
    void the_target_itself_has_log_likelihood_minus_entropy() {
        Snapshot snapshot = EXAMPLES.get(2);
        Metric metric = Metrics.find("log-likelihood-validation").orElseThrow();
        double mark = metric.levels().getFirst().at(Gan.standard(), snapshot.data()).orElseThrow();
        assertEquals(mark, metric.read(snapshot).orElseThrow().value(), 0.25);
    }

    /// Trained on about four fifths of the rows; per row in data units the full Gaussian has −1289.797/272 = −4.742 nats.
    @Test
    void a_fitted_gaussian_is_read_in_data_units() {
        Dataset data = Dataset.of(new OldFaithful(), 0, Stream.of(4));
        try (Run run = new GaussianMle().start(data, Streams.of(1, 2, 3))) {
            run.step();
            LogLikelihood.Values values = new Readings(run, data, 1).read(new LogLikelihood());
            assertEquals(272, values.trainCount() + values.validationCount());
            assertEquals(-1289.797, values.train() + values.validation(), 2);
        }
    }
}
