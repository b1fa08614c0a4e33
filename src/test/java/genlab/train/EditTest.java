package genlab.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import genlab.card.KnobException;
import genlab.data.file.OldFaithful;
import genlab.data.sequence.Switching;
import genlab.model.Edit;
import genlab.model.density.GaussianMle;
import genlab.model.mixture.MixtureEm;
import genlab.model.sequence.Hmm;
import genlab.quantity.mixture.MixtureParts;
import genlab.train.file.ExperimentJson;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditTest {

    private static final Experiment EXPERIMENT = Experiment.of(new OldFaithful(), new MixtureEm());

    @Test
    void a_replay_repeats_what_was_done_by_hand() {
        try (Trainer trainer = Trainer.of(EXPERIMENT)) {
            trainer.seek(7);
            String untouched = trainer.fingerprint();
            trainer.edit(Edit.of("move", 2, 0.3, -1.2));
            trainer.edit(Edit.of("split", 1));
            trainer.perform("E");
            trainer.seek(30);
            String print = trainer.fingerprint();
            trainer.seek(3);
            trainer.seek(30);
            assertEquals(print, trainer.fingerprint());
            try (Trainer replay = Trainer.of(new Recording(EXPERIMENT, trainer.recording().orders(), List.of(), 30))) {
                assertEquals(print, replay.fingerprint());
            }
            trainer.seek(7);
            assertNotEquals(untouched, trainer.fingerprint());
        }
    }

    /// Where components are put before the first step, a copy of the experiment begins, too.
    @Test
    void what_is_moved_before_the_first_step_is_the_start() {
        try (Trainer trainer = Trainer.of(EXPERIMENT)) {
            assertEquals(Change.REBUILT, trainer.edit(Edit.of("move", 2, 0.3, -1.2)));
            assertEquals(Change.REBUILT, trainer.edit(Edit.of("add", 1, 1)));
            assertEquals(List.of(), trainer.orders());
            assertEquals("4", trainer.experiment().card().setting("model.components").text());
            trainer.seek(12);
            try (Trainer copy = Trainer.of(ExperimentJson.read("test", ExperimentJson.write(trainer.experiment())))) {
                assertEquals(0.3, copy.readings().read(new MixtureParts()).components().get(1).law().meanX(), 1e-4);
                copy.seek(12);
                assertEquals(trainer.fingerprint(), copy.fingerprint());
            }
        }
        try (Trainer trainer = Trainer.of(EXPERIMENT)) {
            assertEquals(Change.LIVE, trainer.edit(Edit.of("split", 1)), "no knobs say how the halves of a component begin");
            assertEquals(Change.LIVE, trainer.edit(Edit.of("move", 2, 0.3, -1.2)));
            assertEquals(2, trainer.orders().size());
        }
    }

    @Test
    void a_chain_moved_before_its_first_step_begins_there() {
        try (Trainer trainer = Trainer.of(Experiment.of(new Switching(), new Hmm()).with("points", "200"))) {
            assertEquals(Change.REBUILT, trainer.edit(Edit.of("move", 3, 0.5, 0.25)));
            assertEquals(0.25, trainer.readings().read(new MixtureParts()).components().get(2).law().meanY(), 1e-4);
        }
    }

    @Test
    void a_refused_edit_leaves_the_run_and_its_future_alone() {
        try (Trainer trainer = Trainer.of(EXPERIMENT)) {
            trainer.seek(9);
            trainer.seek(4);
            String print = trainer.fingerprint();
            assertThrows(KnobException.class, () -> trainer.edit(Edit.of("remove", 99)));
            assertEquals(print, trainer.fingerprint());
            assertEquals(9, trainer.head());
        }
        try (Trainer trainer = Trainer.of(Experiment.of(new OldFaithful(), new GaussianMle()))) {
            assertThrows(KnobException.class, () -> trainer.edit(Edit.of("move", 1, 0, 0)));
        }
    }
}
