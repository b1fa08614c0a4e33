package genlab.model.gan.dirac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.learn.Reference;
import genlab.math.Complex;
import genlab.model.gan.GanLoss;
import genlab.model.gan.GanLosses;
import genlab.model.gan.LeastSquares;
import genlab.model.gan.Minimax;
import genlab.model.gan.NonSaturating;
import genlab.model.gan.Wgan;
import genlab.model.gan.WganGp;
import genlab.model.gan.dirac.DiracGan.State;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DiracGanTest {

    private static final Reference TABLE = Reference.of(DiracGanTest.class, "dirac-gan.json");
    private static final double RATE = 0.2;
    private static final State ORIGIN = new State(0, 0);

    /// The names of the table; its penalties have half our λ.
    static List<Arguments> variants() {
        return List.of(
                Arguments.of("GAN (minimax)", new DiracGan(new Minimax()), 1e-9),
                Arguments.of("NSGAN", new DiracGan(new NonSaturating()), 1e-9),
                Arguments.of("WGAN (no clip)", new DiracGan(new Wgan(0)), 1e-9),
                Arguments.of("WGAN clip=1", new DiracGan(new Wgan(1)), 1e-9),
                Arguments.of("WGAN-GP lam=0.7 target=1", new DiracGan(new WganGp(0.35)), 1e-9),
                Arguments.of("GAN + R1 gamma=0.3", new DiracGan(new Minimax(), 0.3, 0, 0, 0), 1e-9),
                Arguments.of("GAN + R1 gamma=1 (critical)", new DiracGan(new Minimax(), 1, 0, 0, 0), 1e-9),
                Arguments.of("NSGAN + R1 gamma=0.3", new DiracGan(new NonSaturating(), 0.3, 0, 0, 0), 1e-9),
                // The field's own derivatives are taken by differences.
                Arguments.of("Consensus gamma=1 (exact gradient of 1/2|v|^2)", new DiracGan(new Minimax(), 0, 0, 0, 1), 1e-5));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void trajectories_are_those_of_the_table(String name, DiracGan gan, double tolerance) {
        follow(TABLE.at(name).at("sim"), at -> gan.simultaneous(at, RATE), tolerance);
        follow(TABLE.at(name).at("alt1"), at -> gan.alternating(at, RATE, 1), tolerance);
        follow(TABLE.at(name).at("alt5"), at -> gan.alternating(at, RATE, 5), tolerance);
    }

    private static void follow(Reference states, UnaryOperator<State> step, double tolerance) {
        State at = new State(1, -1);
        for (int k = 1; k <= 500; k++) {
            at = step.apply(at);
            double[] known = states.at("step" + k).numbers();
            if (known.length == 2) {
                double slack = tolerance * Math.max(1e-300, Math.hypot(known[0], known[1])) + 1e-14;
                assertEquals(known[0], at.theta(), slack, "step " + k);
                assertEquals(known[1], -at.psi(), slack, "step " + k);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void eigenvalues_and_spectral_radii_are_those_of_the_table(String name, DiracGan gan, double tolerance) {
        Reference variant = TABLE.at(name);
        if (variant.at("eig").list().isEmpty()) {
            return;
        }
        double[] known = variant.at("eig").list().getFirst().numbers();
        Complex found = gan.jacobian(ORIGIN).eigenvalue();
        assertEquals(known[0], found.real(), 1e-5);
        assertEquals(known[1], found.imaginary(), 1e-5);
        assertEquals(variant.at("simGD_spectral_radius_h0.2").number(),
                Jacobian.of(at -> gan.simultaneous(at, RATE), ORIGIN, 1e-5).spectralRadius(), 1e-5);
        assertEquals(variant.at("altGD_spectral_radius_h0.2").number(),
                Jacobian.of(at -> gan.alternating(at, RATE, 1), ORIGIN, 1e-5).spectralRadius(), 1e-5);
    }

    /// −σ²/4 ± √(σ⁴/16 − 1/4), and the expected path.
    @Test
    void instance_noise_makes_it_converge() {
        DiracGan gan = new DiracGan(new Minimax(), 0, 0, 0.7, 0);
        Complex found = gan.jacobian(ORIGIN).eigenvalue();
        assertEquals(-0.49 / 4, found.real(), 1e-7);
        assertEquals(Math.sqrt(0.25 - 0.49 * 0.49 / 16), found.imaginary(), 1e-7);
        State at = new State(1, -1);
        for (int k = 0; k < 500; k++) {
            at = gan.simultaneous(at, RATE);
        }
        double[] known = TABLE.at("GAN instance noise sigma=0.7 (expected field)").at("sim_step500").numbers();
        // Another quadrature: what is left after 500 contractions.
        assertEquals(known[0], at.theta(), 1e-9);
        assertEquals(known[1], -at.psi(), 1e-9);
    }

    /// θ² + ψ² grows by 1 + h²·(slope)² a simultaneous step of the minimax game, and stays in continuous time.
    @Test
    void simultaneous_descent_leaves_the_circle_by_what_is_known() {
        DiracGan gan = new DiracGan(new Minimax());
        State at = new State(0.6, -1.1);
        State v = gan.field(at);
        assertEquals(0, v.theta() * at.theta() + v.psi() * at.psi(), 1e-15);
        double slope = gan.loss().slopes(at.psi() * at.theta()).fake();
        double growth = Math.pow(gan.simultaneous(at, RATE).norm() / at.norm(), 2);
        assertEquals(1 + RATE * RATE * slope * slope, growth, 1e-12);
    }

    /// No loss converges by itself near the equilibrium; with R₁ all do. (Least squares would have a bare score of ½ there,
    /// which ψ·x cannot give, and with a gradient penalty around 1 ψ = 0 is a ridge.)
    @Test
    void a_zero_centred_penalty_cures_every_loss() {
        for (GanLoss loss : GanLosses.ALL) {
            if (loss.gradientPenalty() > 0 || loss instanceof LeastSquares) {
                continue;
            }
            Jacobian bare = new DiracGan(loss).jacobian(ORIGIN);
            Jacobian cured = new DiracGan(loss, 0.5, 0, 0, 0).jacobian(ORIGIN);
            assertEquals(bare.eigenvalue().real() - 0.25, cured.eigenvalue().real(), 0.06, loss.id());
            assertTrue(cured.eigenvalue().real() < 0, loss.id());
        }
    }
}
