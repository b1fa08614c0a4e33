package genlab.model.mixture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.data.file.OldFaithful;
import genlab.math.Gaussian;
import genlab.math.Points;
import genlab.model.Component;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MixtureGradientTest {

    private static final Reference FAITHFUL = Reference.of(new OldFaithful().rows().orElseThrow().points());

    private static Climb climb(Climb.Direction direction, double rate, CovarianceShape covariance, Axis axis) {
        return new Climb(direction, rate, covariance, axis, FAITHFUL.scaling(), FAITHFUL.all());
    }

    private static Climb climb(Climb.Direction direction, double rate) {
        return climb(direction, rate, CovarianceShape.FULL, Axis.BOTH);
    }

    private static List<Component> start() {
        return FAITHFUL.start(Points.of(2, 60, 5, 70), climb(Climb.Direction.PLAIN, 0.1));
    }

    /// EM's optimum of Old Faithful, by either gradient.
    @ParameterizedTest
    @CsvSource({"PLAIN, 0.1, 3000", "NATURAL, 0.5, 300", "NATURAL, 1, 300"})
    void it_reaches_the_optimum_of_em(Climb.Direction direction, double rate, int steps) {
        List<Component> theta = FAITHFUL.climb(start(), climb(direction, rate), steps);
        assertEquals(-1130.263960, FAITHFUL.logLikelihood(theta), 1e-5);
        assertEquals(0.3558728686, theta.getFirst().weight(), 1e-5);
    }

    /// Of mclust's VVI, EEE and VII with two components, and of mixtures of one coordinate: EM's optima from the same start.
    @ParameterizedTest
    @CsvSource({"DIAG, BOTH", "TIED, BOTH", "SPHERICAL, BOTH", "FULL, X", "FULL, Y", "TIED, Y", "SPHERICAL, X"})
    void with_covariances_of_any_kind_it_reaches_what_em_reaches(CovarianceShape covariance, Axis axis) {
        Maximisation em = FAITHFUL.ascent(covariance, axis, 0);
        // Apart, or both means are soon almost the same: with a tied covariance they then part at no exponential rate, but as 1/t.
        List<Component> start = FAITHFUL.start(Points.of(2, 54, 4.3, 80), em).stream().map(c -> new Component(c.weight(), new Gaussian(
                c.law().meanX(), c.law().meanY(), c.law().varX() / 4, c.law().varY() / 4, c.law().covXY() / 4)))
                .map(em::admissible).toList();
        double best = FAITHFUL.logLikelihood(FAITHFUL.climb(start, em, 2000));
        for (Climb way : List.of(climb(Climb.Direction.PLAIN, 0.1, covariance, axis),
                climb(Climb.Direction.NATURAL, 0.5, covariance, axis))) {
            List<Component> end = FAITHFUL.climb(start, way, 6000);
            assertEquals(best, FAITHFUL.logLikelihood(end), 1e-5, way.direction().name());
            assertTrue(Beginning.same(end, end.stream().map(em::admissible).toList()), "still of its kind");
            assertEquals(em.degreesOfFreedom(2), way.degreesOfFreedom(2));
        }
    }

    /// Every parameter's partial derivative against a central difference of ℓ/n: what a tiny plain step gains in ℓ/n is
    /// rate·‖gradient‖², the sum of the squares of all of them.
    @Test
    void a_small_plain_step_gains_the_squared_gradient() {
        List<Component> theta = FAITHFUL.climb(start(), climb(Climb.Direction.PLAIN, 0.1), 5);
        double n = FAITHFUL.data().size();
        double squares = 0;
        for (int k = 0; k < 2; k++) {
            for (int parameter = 0; parameter < 6; parameter++) {
                double up = FAITHFUL.logLikelihood(nudged(theta, k, parameter, 1e-5));
                double down = FAITHFUL.logLikelihood(nudged(theta, k, parameter, -1e-5));
                squares += Math.pow((up - down) / 2e-5 / n, 2);
            }
        }
        double rate = 1e-6;
        List<Component> next = climb(Climb.Direction.PLAIN, rate).next(Statistics.of(theta, FAITHFUL.columns()));
        double gain = (FAITHFUL.logLikelihood(next) - FAITHFUL.logLikelihood(theta)) / n;
        // ℓ/n is known to 1e-15, the gain is about 1e-6.
        assertEquals(squares, gain / rate, 1e-3 * squares);
    }

    /// Logit, mean x, mean y, log l₁₁, l₂₁, log l₂₂ of one component moved by a little.
    private static List<Component> nudged(List<Component> theta, int k, int parameter, double by) {
        List<Component> other = new ArrayList<>(theta);
        Gaussian law = theta.get(k).law();
        double l11 = Math.sqrt(law.varX()) * (parameter == 3 ? Math.exp(by) : 1);
        double l21 = law.covXY() / Math.sqrt(law.varX());
        double l22 = Math.sqrt(law.varY() - l21 * l21) * (parameter == 5 ? Math.exp(by) : 1);
        l21 += parameter == 4 ? by : 0;
        other.set(k, new Component(theta.get(k).weight(), new Gaussian(law.meanX() + (parameter == 1 ? by : 0),
                law.meanY() + (parameter == 2 ? by : 0), l11 * l11, l21 * l21 + l22 * l22, l11 * l21)));
        if (parameter == 0) {
            double sum = 1 + theta.get(k).weight() * (Math.exp(by) - 1);
            for (int j = 0; j < theta.size(); j++) {
                other.set(j, new Component(theta.get(j).weight() * (j == k ? Math.exp(by) : 1) / sum, theta.get(j).law()));
            }
        }
        return other;
    }

    /// Of a mixture in which EM would take them there, the natural step at rate 1 takes the means there too.
    @Test
    void the_natural_step_of_one_component_is_ems() {
        Climb natural = climb(Climb.Direction.NATURAL, 1);
        List<Component> one = List.of(new Component(1, new Gaussian(0.3, -0.2, 1.4, 0.9, 0.2)));
        Gaussian next = natural.next(Statistics.of(one, FAITHFUL.columns())).getFirst().law();
        assertEquals(FAITHFUL.all().meanX(), next.meanX(), 1e-12);
        assertEquals(FAITHFUL.all().meanY(), next.meanY(), 1e-12);
    }

    @ParameterizedTest
    @EnumSource(Climb.Direction.class)
    void a_start_far_away_comes_back(Climb.Direction direction) {
        List<Component> theta = new ArrayList<>(start());
        theta.set(0, new Component(0.5, new Gaussian(30, -40, 0.01, 0.02, 0)));
        List<Component> end = FAITHFUL.climb(theta, climb(direction, 0.5), 400);
        assertTrue(Double.isFinite(FAITHFUL.logLikelihood(end)));
        assertEquals(1, end.stream().mapToDouble(Component::weight).sum(), 1e-9);
    }
}
