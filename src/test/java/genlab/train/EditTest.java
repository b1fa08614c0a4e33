package genlab.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import genlab.card.KnobException;
import genlab.data.file.OldFaithful;
import genlab.model.Edit;
import genlab.model.density.GaussianMle;
import genlab.model.mixture.MixtureEm;
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
