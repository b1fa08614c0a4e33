package genlab.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.card.KnobException;
import genlab.quantity.model.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class TrainerTest {

    private final Trainer trainer = Trainer.of(Toy.EXPERIMENT);

    private static String after(long steps, Experiment experiment) {
        Trainer fresh = Trainer.of(experiment);
        fresh.seek(steps);
        return fresh.fingerprint();
    }

    /// Trains to 3000 with orders on the way, and tells the fingerprint of every hundredth step.
    private List<String> eventful() {
        List<String> prints = new ArrayList<>();
        for (int hundred = 0; hundred <= 30; hundred++) {
            trainer.seek(100 * hundred);
            switch (hundred) {
                case 0 -> trainer.perform("follow");
                case 7 -> trainer.set("model.rate", "0.02");
                case 9 -> {
                    trainer.perform("follow");
                    trainer.perform("lead");
                    trainer.set("model.rate", "0.3");
                    trainer.perform("follow");
                }
                default -> { }
            }
            prints.add(trainer.fingerprint());
        }
        return prints;
    }

    @Test
    void goingBackAndReplayingGivesTheSameNumbersWithAllOrders() {
        List<String> prints = eventful();
        for (int hundred : new int[] {9, 30, 8, 0, 7, 12, 29, 9, 10, 30}) {
            trainer.seek(100 * hundred);
            assertEquals(prints.get(hundred), trainer.fingerprint(), "step " + trainer.step());
        }
        assertEquals(3000, trainer.head());
    }

    @Test
    void knobsGoBackWithTheSteps() {
        eventful();
        trainer.seek(699);
        assertEquals(Toy.EXPERIMENT, trainer.experiment());
        trainer.seek(800);
        assertEquals("0.02", trainer.experiment().card().setting("model.rate").text());
        trainer.seek(900);
        assertEquals("0.3", trainer.experiment().card().setting("model.rate").text());
    }

    @Test
    void theOrderOfPhasesMatters() {
        trainer.perform("lead");
        trainer.perform("follow");
        String leadFirst = trainer.fingerprint();
        Trainer other = Trainer.of(Toy.EXPERIMENT);
        other.perform("follow");
        other.perform("lead");
        assertNotEquals(leadFirst, other.fingerprint());
        assertEquals(0, other.step());
    }

    @Test
    void somethingElseOrderedInThePastReplacesTheFuture() {
        eventful();
        trainer.seek(500);
        assertEquals(Change.NONE, trainer.set("model.rate", "0.1"));
        assertEquals(3000, trainer.head());
        assertEquals(Change.LIVE, trainer.set("model.rate", "0.2"));
        assertEquals(500, trainer.head());
        trainer.seek(1000);
        assertEquals("0.2", trainer.experiment().card().setting("model.rate").text());
        trainer.seek(400);
        assertEquals("0.1", trainer.experiment().card().setting("model.rate").text());
        trainer.forget();
        trainer.seek(1000);
        assertEquals("0.1", trainer.experiment().card().setting("model.rate").text());
    }

    @Test
    void aRebuildingKnobStartsAgain() {
        eventful();
        assertEquals(Change.REBUILT, trainer.set("model.walkers", "5"));
        assertEquals(0, trainer.step());
        assertEquals(0, trainer.head());
        trainer.seek(50);
        assertEquals(after(50, Toy.EXPERIMENT.with("model.rate", "0.3").with("model.walkers", "5")), trainer.fingerprint());
    }

    @Test
    void aRefusedKnobChangesNothing() {
        trainer.seek(10);
        String before = trainer.fingerprint();
        assertThrows(KnobException.class, () -> trainer.set("model.rate", "fast"));
        assertThrows(KnobException.class, () -> trainer.set("model.speed", "1"));
        assertThrows(IllegalArgumentException.class, () -> trainer.perform("jump"));
        assertEquals(before, trainer.fingerprint());
        assertEquals(10, trainer.head());
    }

    @Test
    void aRecordingGoesOnElsewhere() {
        List<String> prints = eventful();
        trainer.seek(2000);
        Recording recording = trainer.recording();
        Trainer branch = Trainer.of(recording);
        assertEquals(prints.get(20), branch.fingerprint());
        assertEquals(prints.get(20), Trainer.of(recording.with(List.of())).fingerprint());
        branch.seek(800);
        assertEquals(prints.get(8), branch.fingerprint());
        branch.seek(2100);
        assertEquals(prints.get(21), branch.fingerprint());
    }

    @Test
    void eachSeedMovesItsOwnStreamOnly() {
        Seeds one = Seeds.of(1);
        assertEquals(one.streams().init(), new Seeds(1, 2, 3).streams().init());
        assertEquals(one.streams().data(), new Seeds(2, 1, 3).streams().data());
        assertEquals(one.streams().noise(), new Seeds(2, 3, 1).streams().noise());
        Set<String> all = Set.of(after(5, Toy.EXPERIMENT), after(5, Toy.EXPERIMENT.with("seeds.init", "2")),
                after(5, Toy.EXPERIMENT.with("seeds.data", "2")), after(5, Toy.EXPERIMENT.with("seeds.noise", "2")));
        assertEquals(4, all.size());
    }

    @Test
    void lookingChangesNothing() {
        trainer.seek(100);
        trainer.snapshot(Set.of(new Samples(10)));
        trainer.recording();
        trainer.seek(200);
        assertEquals(after(200, Toy.EXPERIMENT), trainer.fingerprint());
    }

    @Test
    void aDivergedRunStandsBeforeTheBadStepAndSaysWhatHelps() {
        trainer.seek(500);
        trainer.set("model.rate", "4");
        trainer.seek(1_000_000);
        Diverged diverged = trainer.diverged().orElseThrow();
        assertEquals(diverged.step() - 1, trainer.step());
        assertTrue(trainer.checkpoint().fault().isEmpty());
        assertTrue(diverged.sentence().matches("Diverged at step \\d+: (leaders|followers)\\[\\d+] is (NaN|infinite)\\. "
                + "Back to step \\d+ with a third of the learning rate \\(model\\.rate=1\\.33\\d*\\)\\?"), diverged.sentence());
        assertFalse(trainer.train());
        String good = trainer.fingerprint();
        trainer.seek(diverged.step());
        assertEquals(diverged, trainer.diverged().orElseThrow());
        assertEquals(good, trainer.fingerprint());

        trainer.take(diverged.remedy().orElseThrow());
        assertTrue(trainer.diverged().isEmpty());
        trainer.seek(2000);
        assertEquals(2000, trainer.step());
    }

    @Test
    void aLonePhaseThatDivergesIsUndone() {
        trainer.set("model.rate", "1e6");
        boolean fine = true;
        for (int i = 0; fine && i < 200; i++) {
            fine = trainer.perform("lead");
        }
        assertFalse(fine);
        assertEquals(0, trainer.diverged().orElseThrow().step());
        assertTrue(trainer.diverged().orElseThrow().what().endsWith("after phase lead alone"));
        assertTrue(trainer.checkpoint().fault().isEmpty());
    }

    @Test
    void aRunBelongsToItsThread() {
        var thrown = assertThrows(CompletionException.class, () -> CompletableFuture.runAsync(trainer::train).join());
        assertTrue(thrown.getCause().getMessage().startsWith("Expected the thread “"), thrown.getCause().getMessage());
        assertThrows(IllegalArgumentException.class, () -> trainer.seek(-1));
    }
}
