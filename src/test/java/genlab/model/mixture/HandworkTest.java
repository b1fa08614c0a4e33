package genlab.model.mixture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.card.KnobException;
import genlab.data.Dataset;
import genlab.data.mixture.TwoGaussians;
import genlab.model.Component;
import genlab.model.Edit;
import genlab.model.LowerBound;
import genlab.noise.Stream;
import genlab.noise.Streams;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandworkTest {

    private static final Dataset DATA = Dataset.of(new TwoGaussians(), 300, Stream.of(2));

    private MixtureRun run;

    @BeforeEach
    void trained() {
        run = (MixtureRun) new MixtureEm().start(DATA, Streams.of(1, 2, 3));
        run.step();
        run.step();
    }

    private List<Component> after(String edit) {
        run.edit(Edit.parse(edit));
        return run.components();
    }

    private double moment(ToDoubleFunction<Component> of) {
        return run.components().stream().mapToDouble(c -> c.weight() * of.applyAsDouble(c)).sum();
    }

    @Test
    void moving_moves_one_mean_alone() {
        List<Component> before = run.components();
        List<Component> after = after("move 2 0.31 -0.4");
        assertEquals(0.31, after.get(1).law().meanX());
        assertEquals(-0.4, after.get(1).law().meanY());
        assertEquals(before.get(1).law().varX(), after.get(1).law().varX());
        assertEquals(before.get(0), after.get(0));
        assertEquals(before.get(2), after.get(2));
    }

    @Test
    void a_kick_goes_two_sd_far() {
        Component before = run.components().getFirst();
        Component after = after("kick 1 0.7").getFirst();
        double square = -2 * (before.law().logDensity(after.law().meanX(), after.law().meanY())
                - before.law().logDensity(before.law().meanX(), before.law().meanY()));
        assertEquals(4, square, 1e-9);
    }

    /// Weight, mean and second moments of the whole mixture stay, because those of the parts together do.
    @ParameterizedTest
    @ValueSource(strings = {"split 2", "merge 1 3"})
    void splitting_and_merging_keep_the_moments(String edit) {
        int count = run.components().size();
        double weight = moment(c -> 1);
        double mean = moment(c -> c.law().meanX());
        double cross = moment(c -> c.law().covXY() + c.law().meanX() * c.law().meanY());
        double square = moment(c -> c.law().varY() + c.law().meanY() * c.law().meanY());
        after(edit);
        assertEquals(count + (edit.startsWith("split") ? 1 : -1), run.components().size());
        assertEquals(weight, moment(c -> 1), 1e-12);
        assertEquals(mean, moment(c -> c.law().meanX()), 1e-12);
        assertEquals(cross, moment(c -> c.law().covXY() + c.law().meanX() * c.law().meanY()), 1e-12);
        assertEquals(square, moment(c -> c.law().varY() + c.law().meanY() * c.law().meanY()), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"add 0.5 0.5", "remove 2", "split 1", "merge 2 1", "move 3 1 1", "kick 2 3"})
    void training_goes_on_from_there(String edit) {
        after(edit);
        assertEquals(1, moment(c -> 1), 1e-12);
        double before = ((LowerBound) run).logLikelihood(run.components());
        for (int i = 0; i < 5; i++) {
            run.step();
        }
        assertEquals(Optional.empty(), run.fault());
        assertTrue(run.logLikelihood(run.components()) > before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"move", "move 1", "move 0 1 1", "move 4 1 1", "move 1.5 1 1",
            "merge 1 1", "fly 1", "split 1 2", "add 1 x", "add 1 NaN"})
    void nonsense_is_refused_in_a_sentence_and_changes_nothing(String edit) {
        String before = run.save().fingerprint();
        String sentence = assertThrows(KnobException.class, () -> run.edit(Edit.parse(edit))).getMessage();
        assertTrue(sentence.startsWith("Expected") && sentence.endsWith("."), sentence);
        assertEquals(before, run.save().fingerprint());
    }

    @Test
    void the_last_component_stays() {
        after("remove 1");
        after("remove 1");
        assertThrows(KnobException.class, () -> after("remove 1"));
    }

    @Test
    void an_edit_as_text_keeps_every_bit() {
        Edit edit = Edit.of("move", 2, 0.1 + 0.2, -1e-300);
        assertEquals(edit, Edit.parse(edit.toString()));
    }
}
