package genlab.model.gan.dirac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.card.Card;
import genlab.data.Dataset;
import genlab.data.mixture.Gaussian;
import genlab.math.Complex;
import genlab.math.Points;
import genlab.model.Model;
import genlab.model.gan.GanLoss;
import genlab.model.gan.GanLosses;
import genlab.model.gan.dirac.DiracGan.State;
import genlab.noise.Stream;
import genlab.noise.Streams;
import genlab.quantity.Readings;
import genlab.quantity.game.GameSpectrum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiracTest {

    private static final Dataset DATA = Dataset.of(new Gaussian(), 100, Stream.of(1));

    private static Dirac dirac(String... knobs) {
        Record dirac = new Dirac();
        for (int i = 0; i < knobs.length; i += 2) {
            dirac = Card.of(dirac).with(knobs[i], knobs[i + 1]);
        }
        return (Dirac) dirac;
    }

    private static DiracRun start(Model model) {
        return (DiracRun) model.start(DATA, Streams.of(1, 2, 3));
    }

    /// −γ/2 ± i·√(¼ − γ²/4), Mescheder et al. (2018), by Arnoldi's method on the run as on any other game.
    @ParameterizedTest
    @CsvSource({"0", "0.3"})
    void the_game_has_the_published_spectrum(double slope) {
        try (DiracRun run = start(dirac("game.slope", "" + slope, "theta", "0", "psi", "0"))) {
            Complex first = new Readings(run, DATA, 0).read(new GameSpectrum(10)).settled().getFirst();
            assertEquals(-slope / 2, first.real(), 1e-5);
            assertEquals(Math.sqrt(0.25 - slope * slope / 4), Math.abs(first.imaginary()), 1e-5);
        }
    }

    /// h = 0.2 from (1, −1), 500 steps, computed independently: see `DiracPortraitTest`.
    @ParameterizedTest
    @CsvSource({"0, 0, 3.0969487", "0, 1, 1.4210189", "0.3, 0, 2.643e-6", "0.3, 1, 2.301e-7"})
    void ends_where_it_should(double slope, int turns, double end) {
        try (DiracRun run = start(dirac("game.loss", "minimax", "game.slope", "" + slope, "rate", "0.2", "turns", "" + turns))) {
            for (int i = 0; i < 500; i++) {
                run.step();
            }
            assertEquals(end, run.state().norm(), 1e-3 * end);
            Points path = run.path();
            assertEquals(run.state().psi(), path.y(path.size() - 1));
        }
    }

    /// The gradient lengths are those of the losses that are told, penalties and all.
    @Test
    void losses_and_their_slopes_belong_together() {
        double h = 1e-2;
        for (GanLoss loss : GanLosses.ALL) {
            DiracGan game = new DiracGan(loss, 0.4, 0.3, 0, 0);
            State at = new State(0.7, -0.5);
            try (DiracLosses losses = new DiracLosses(game)) {
                double alongTheta = losses.at(new State(at.theta() + h, at.psi())).generator()
                        - losses.at(new State(at.theta() - h, at.psi())).generator();
                double alongPsi = losses.at(new State(at.theta(), at.psi() + h)).discriminator()
                        - losses.at(new State(at.theta(), at.psi() - h)).discriminator();
                State field = game.field(at);
                assertEquals(-alongTheta / (2 * h), field.theta(), 1e-3, loss.id());
                assertEquals(-alongPsi / (2 * h), field.psi(), 1e-3 * Math.max(1, Math.abs(field.psi())), loss.id());
            }
        }
    }

    @Test
    void all_fakes_lie_at_one_place_and_the_critic_judges_it() {
        try (DiracRun run = start(dirac("theta", "0.8", "psi", "-0.5"))) {
            assertEquals(Points.of(0.8, 0, 0.8, 0), run.sample(Stream.of(1), 3, 2));
            assertEquals(-0.4, run.logits(Points.of(0.8, 2))[0], 1e-12);
            assertTrue(run.descent(Points.of(0.8, 2)).x(0) < 0);
        }
    }
}
