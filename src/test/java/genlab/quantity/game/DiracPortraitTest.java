package genlab.quantity.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.math.Points;
import genlab.model.gan.Minimax;
import genlab.model.gan.NonSaturating;
import genlab.model.gan.WganGp;
import genlab.model.gan.dirac.DiracGan;
import genlab.model.gan.dirac.DiracGan.State;
import genlab.quantity.Arrows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Against the setting of Mescheder et al. (2018), computed independently: h = 0.2 from (1, 1), 500 steps. Their discriminator says ψ·x of
/// fakes with the other sign.
class DiracPortraitTest {

    private static DiracPortrait.Values values(DiracGan game, int turns) {
        return new DiracPortrait(game, 0.2, turns, new State(1, -1), 500).values();
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, 0.5, 1.0049876, 3.0969487", "0, 1, 0, 0.5, 1, 1.4210189", "0.3, 0, -0.15, 0.4769696, 0.9746794, 2.643e-6",
        "0.3, 1, -0.15, 0.4769696, 0.9695360, 2.301e-7"})
    void has_the_published_spectrum_and_ends_where_it_should(double slope, int turns, double real, double imaginary, double radius,
            double end) {
        DiracPortrait.Values values = values(new DiracGan(new Minimax(), slope, 0, 0, 0), turns);
        assertEquals(real, values.eigenvalue().orElseThrow().real(), 1e-6);
        assertEquals(imaginary, values.eigenvalue().orElseThrow().imaginary(), 1e-6);
        assertEquals(radius, values.radius().orElseThrow(), 1e-6);
        Points path = values.path();
        assertEquals(501, path.size());
        assertEquals(end, Math.hypot(path.x(500), path.y(500)), 1e-3 * end);
    }

    @Test
    void a_kink_has_no_spectrum() {
        assertTrue(values(new DiracGan(new WganGp(0.7)), 0).eigenvalue().isEmpty());
        assertTrue(values(new DiracGan(new NonSaturating(), 0, 0.5, 0, 0), 0).radius().isEmpty());
    }

    @Test
    void arrows_are_the_field() {
        DiracGan game = new DiracGan(new NonSaturating());
        Arrows field = values(game, 0).field();
        for (int i = 0; i < field.from().size(); i++) {
            State v = game.field(new State(field.from().x(i), field.from().y(i)));
            assertEquals(v.theta(), field.by().x(i));
            assertEquals(v.psi(), field.by().y(i));
        }
    }
}
