package genlab.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.data.Dataset;
import genlab.data.mixture.TwoGaussians;
import genlab.math.Complex;
import genlab.model.gan.Minimax;
import genlab.model.gan.dirac.DiracGan;
import genlab.model.gan.dirac.DiracGan.State;
import genlab.noise.Stream;
import genlab.quantity.game.GamePortrait;
import genlab.quantity.game.GameSpectrum;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The portrait and the spectrum of games that are known in closed form.
class PlayersTest {

    private static final Dataset DATA = Dataset.of(new TwoGaussians(), 50, Stream.of(4));

    private static Readings at(PlayersRun run) {
        return new Readings(run, DATA, 0);
    }

    private static PlayersRun dirac(DiracGan game) {
        return new PlayersRun(1, at -> {
            State v = game.field(new State(at[1], at[0]));
            return new double[] {v.psi(), v.theta()};
        }, 0, 0);
    }

    /// Mescheder et al. (2018): ±i/2 without a penalty, −0.15 ± 0.4769696i with R₁ of γ = 0.3; of γ = 2, (−γ ± √(γ² − 1))/2 is real.
    @ParameterizedTest
    @CsvSource({"0, 0, 0.5", "0.3, -0.15, 0.4769696", "2, -0.1339746, 0"})
    void spectrum_is_the_published_one(double slope, double real, double imaginary) {
        GameSpectrum.Values values = at(dirac(new DiracGan(new Minimax(), slope, 0, 0, 0))).read(new GameSpectrum(20));
        assertEquals(2, values.settled().size());
        assertEquals(List.of(), values.rough());
        Complex first = values.settled().getFirst();
        assertEquals(real, first.real(), 1e-6);
        assertEquals(imaginary, Math.abs(first.imaginary()), 1e-6);
        assertEquals(-slope, first.real() + values.settled().getLast().real(), 1e-6);
    }

    /// v = (−ψ₀ + 2θ, −3ψ₁, −2ψ₀ − θ) has the eigenvalues −1 ± 2i and −3.
    private static double[] quadratic(double[] at) {
        return new double[] {-at[0] + 2 * at[2], -3 * at[1], -2 * at[0] - at[2]};
    }

    @Test
    void spectrum_of_a_quadratic_game_is_the_same_everywhere() {
        List<Complex> settled = at(new PlayersRun(2, PlayersTest::quadratic, 5, -3, 2)).read(new GameSpectrum(20)).settled();
        for (Complex known : List.of(new Complex(-1, 2), new Complex(-1, -2), new Complex(-3, 0))) {
            assertEquals(1, settled.stream().filter(value -> value.minus(known).magnitude() < 1e-8).count(), known.toString());
        }
    }

    @Test
    void portrait_is_the_field_in_steps() {
        PlayersRun run = new PlayersRun(2, PlayersTest::quadratic, 1, 1, 1);
        Arrows field = at(run).read(new GamePortrait(3, 6));
        assertEquals(9, field.from().size());
        for (int i = 0; i < 9; i++) {
            double a = field.from().x(i);
            double b = field.from().y(i);
            double[] v = quadratic(new double[] {1 + 0.1 * a, 1 - 0.3 * a, 1 - 0.3 * b});
            assertEquals((0.1 * v[0] - 0.3 * v[1]) / 0.1, field.by().x(i), 1e-9);
            assertEquals(v[2] / -0.3, field.by().y(i), 1e-9);
        }
        assertEquals(10, field.by().x(4), 1e-9);
        assertEquals(10, field.by().y(4), 1e-9);
        assertEquals(1, run.parameters()[0]);
    }

    @Test
    void a_player_that_stands_still_has_no_share() {
        Arrows field = at(new PlayersRun(1, at -> new double[] {1, 0}, 0, 0)).read(new GamePortrait(3, 1));
        assertEquals(10, field.by().x(0), 1e-9);
        assertTrue(Double.isNaN(field.by().y(0)));
    }
}
