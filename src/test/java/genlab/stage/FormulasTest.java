package genlab.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.card.Card;
import genlab.card.KnobException;
import genlab.card.Member;
import genlab.card.Setting;
import genlab.learn.Optimisers;
import genlab.model.Models;
import genlab.model.gan.GanLosses;
import genlab.quantity.Metric;
import genlab.quantity.Metrics;
import genlab.scenario.Scenarios;
import genlab.train.Experiment;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormulasTest {

    /// Of help's width, in ems.
    private static final double WIDEST = 22;

    private static final Experiment GAN = Scenarios.ALL.getFirst().experiment();

    private static Optional<Formula> at(Experiment experiment, String path) {
        return Formulas.of(Card.of(experiment).setting(path));
    }

    private static Experiment with(Experiment experiment, String path, String text) {
        return (Experiment) Card.of(experiment).with(path, text);
    }

    @Test
    void everyMetricHasOneThatSaysWhatItsRecordSays() {
        for (Metric metric : Metrics.ALL) {
            Formula formula = Formulas.of(metric).orElseThrow(() -> new AssertionError(metric.id()));
            assertTrue(formula.words().contains(metric.formula()), metric.id());
        }
    }

    @Test
    void everyLossAndEveryOptimiserHasItsOwn() {
        Set<String> seen = new HashSet<>();
        for (Member loss : GanLosses.ALL) {
            assertTrue(Formulas.ids().contains("loss." + loss.id()), loss.id());
            assertTrue(seen.add(at(with(GAN, "model.loss", loss.id()), "model.loss").orElseThrow().path()), loss.id());
        }
        for (Member optimiser : Optimisers.ALL) {
            Experiment changed = with(GAN, "model.generator.optimiser", optimiser.id());
            Formula rule = at(changed, "model.generator.optimiser").orElseThrow(() -> new AssertionError(optimiser.id()));
            assertTrue(seen.add(rule.path()), optimiser.id());
            assertEquals(Optional.of(rule), at(changed, "model.generator.optimiser.rate"));
        }
    }

    @Test
    void aKnobShowsTheFormulaThatEndsLastInItsAddress() {
        Experiment clipped = with(GAN, "model.loss", "wgan");
        assertEquals(at(clipped, "model.loss"), at(clipped, "model.loss.clip"));
        assertNotEquals(at(clipped, "model.loss.clip"), at(clipped, "model.discriminator.clip"));
        Experiment squares = with(GAN, "model.loss", "least-squares");
        assertEquals("d(x) = a(x), the bare score", at(squares, "model.loss.probabilities").orElseThrow().words());
        assertTrue(at(GAN, "model.batch").isEmpty());
    }

    @Test
    void formulasAreOfASizeToRead() {
        List<Formula> all = Metrics.ALL.stream().map(metric -> Formulas.of(metric).orElseThrow()).toList();
        for (Formula formula : all) {
            assertTrue(formula.width() > Formula.EM && formula.width() < WIDEST * Formula.EM, formula.words());
            assertTrue(formula.height() > 0 && formula.height() + formula.depth() < 6 * Formula.EM, formula.words());
        }
    }

    /// Whatever stands in an id is the name of something: a knob that is renamed takes its formula along.
    @Test
    void everyFormulaBelongsToSomething() {
        Set<String> unknown = new HashSet<>(Formulas.ids());
        Metrics.ALL.forEach(metric -> unknown.remove("metric." + metric.id()));
        for (Member model : Models.ALL) {
            Experiment usual = with(GAN, "model", model.id());
            strike(usual, unknown);
            for (Setting setting : usual.settings()) {
                boolean own = setting.path().startsWith("model.");
                setting.choices().stream().filter(choice -> own && goes(usual, setting.path(), choice))
                        .forEach(choice -> strike(with(usual, setting.path(), choice), unknown));
            }
        }
        Experiment divergence = with(GAN, "model.loss", "f-gan");
        divergence.card().setting("model.loss.divergence").choices().forEach(choice ->
                strike(with(divergence, "model.loss.divergence", choice), unknown));
        strike(with(divergence, "model.loss.nonSaturating", "true"), unknown);
        strike(with(with(GAN, "model.loss", "least-squares"), "model.loss.probabilities", "true"), unknown);
        assertEquals(Set.of(), unknown);
    }

    /// Whether a choice goes together with the rest of a recipe.
    private static boolean goes(Experiment experiment, String path, String choice) {
        try {
            with(experiment, path, choice);
            return true;
        } catch (KnobException refused) {
            return false;
        }
    }

    private static void strike(Experiment experiment, Set<String> unknown) {
        for (Setting setting : experiment.settings()) {
            unknown.removeIf(id -> ("." + setting.address() + ".").contains("." + id + "."));
        }
    }
}
