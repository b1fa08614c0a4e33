package genlab.train.ensemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.data.mixture.Ring8;
import genlab.model.gan.Gan;
import genlab.train.Experiment;
import genlab.train.Trainer;
import genlab.train.file.FileException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class EnsembleTest {

    private static final Duration LONG = Duration.ofMinutes(3);

    private static final Experiment SMALL = Experiment.of(new Ring8(), Gan.standard()).with(Map.of("points", "200", "model.batch", "16",
            "model.generator.width", "8", "model.discriminator.width", "8"));

    private static final Axis LOSS = new Axis("model.loss", List.of("minimax", "hinge"));

    @TempDir
    private Path folder;

    private static Ensemble ensemble(int seeds) {
        return new Ensemble(SMALL, List.of(LOSS), seeds, 120, 40);
    }

    private static List<Result> run(Ensemble ensemble, Shelf shelf, int threads) throws InterruptedException {
        try (EnsembleRun run = EnsembleRun.start(ensemble, shelf, threads)) {
            assertTrue(run.await(LONG) && run.complete());
            assertEquals(run.size() * ensemble.steps(), run.steps());
            return run.results();
        }
    }

    private Map<String, String> tables(Ensemble ensemble, Path place, int threads) throws Exception {
        Shelf shelf = Shelf.of(place, ensemble);
        new Tables(ensemble, run(ensemble, shelf, threads), Optional.empty()).write(shelf);
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(place)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        assertEquals(7, texts.size(), texts.keySet().toString());
        return texts;
    }

    @Test
    void twoAtATimeEachRunGivesTheSameNumbersAsAlone() throws InterruptedException {
        Ensemble ensemble = ensemble(2);
        List<Result> results = run(ensemble, Shelf.nowhere(), 2);
        assertEquals(List.of("minimax 1", "minimax 2", "hinge 1", "hinge 2"), results.stream()
                .map(r -> r.trial().variant().settings().get("model.loss") + " " + r.trial().seed()).toList());
        for (Result result : results) {
            try (Trainer alone = Trainer.of(result.trial().experiment())) {
                alone.seek(120);
                assertEquals(alone.fingerprint(), result.fingerprint());
            }
        }
    }

    @Test
    void stoppedAndRunAgainItGivesTheSameBytes() throws Exception {
        Map<String, String> whole = tables(ensemble(2), folder.resolve("whole"), 2);
        Path place = folder.resolve("stopped");
        for (int part = 1; part < 4; part++) {
            try (EnsembleRun run = EnsembleRun.start(ensemble(2), Shelf.of(place, ensemble(2)), 2, Duration.ZERO, () -> { })) {
                while (run.steps() < part * 100 && !run.over()) {
                    Thread.onSpinWait();
                }
            }
        }
        assertEquals(whole, tables(ensemble(2), place, 2));
    }

    /// A process that is killed leaves what it kept last.
    @Test
    void whatLiesThereIsGoneOnFromAndNotDoneAgain() throws Exception {
        Shelf shelf = Shelf.of(folder, ensemble(1));
        try (EnsembleRun run = EnsembleRun.start(ensemble(1), shelf, 1, Duration.ZERO, () -> { })) {
            while (run.steps() < 50) {
                Thread.onSpinWait();
            }
        }
        Trial trial = ensemble(1).trials().getFirst();
        long begun = shelf.begun(trial).map(file -> file.recording().step()).orElse(120L);
        assertTrue(begun >= 50, "begun at " + begun);
        run(ensemble(1), shelf, 1);
        assertTrue(shelf.begun(trial).isEmpty() && shelf.ended(trial, 120).isPresent());
        Path file = folder.resolve("runs").resolve(trial.name() + ".genlab");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, new byte[] {'P', 'K', 3});
        run(ensemble(1), shelf, 1);
        assertEquals(-1, Arrays.mismatch(bytes, Files.readAllBytes(file)));
    }

    @Test
    void moreSeedsMayFollowButNothingElse() throws Exception {
        run(ensemble(1), Shelf.of(folder, ensemble(1)), 1);
        assertTrue(Shelf.of(folder, ensemble(2)).ended(ensemble(1).trials().getFirst(), 120).isPresent());
        FileException refused = assertThrows(FileException.class,
                () -> Shelf.of(folder, new Ensemble(SMALL, List.of(LOSS), 1, 121, 40)));
        assertEquals("Expected " + folder + " to be a new folder or to hold the same ensemble, got one with 120 steps instead of 121; name "
                + "another folder.", refused.getMessage());
        assertThrows(FileException.class, () -> Shelf.of(folder, new Ensemble(SMALL, List.of(), 1, 120, 40)));
    }

    @Test
    void whatDoesNotGoTogetherIsLeftOutWithTheReason() {
        Ensemble ensemble = new Ensemble(SMALL, List.of(new Axis("model.loss", List.of("hinge", "wgan-gp")),
                new Axis("model.remedies.virtualBatchNorm", List.of("nowhere", "discriminator"))), 1, 10, 10);
        assertEquals(3, ensemble.variants().size());
        assertEquals(Map.of("model.loss", "wgan-gp", "model.remedies.virtualBatchNorm", "discriminator"),
                ensemble.refused().getFirst().settings());
        assertTrue(ensemble.refused().getFirst().sentence().startsWith("Left out model.loss=wgan-gp"));
    }

    @Test
    void aRunThatDivergesCountsByWhereItStood() throws InterruptedException {
        Map<String, String> wild = Map.of("model.loss", "least-squares", "model.generator.activation", "relu",
                "model.discriminator.activation", "relu", "model.generator.optimiser", "sgd", "model.discriminator.optimiser", "sgd",
                "model.generator.optimiser.rate", "100", "model.discriminator.optimiser.rate", "100");
        Ensemble ensemble = new Ensemble(SMALL.with(wild), List.of(), 1, 120, 40);
        List<Result> results = run(ensemble, Shelf.nowhere(), 1);
        Result result = results.getFirst();
        assertFalse(result.complete());
        assertEquals("Diverged", result.events().getLast().sentence());
        assertEquals(1, Verdict.of(results, Optional.empty()).orElseThrow().diverged());
    }

    @Test
    void impossibleNumbersAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Ensemble(SMALL, List.of(), 0, 10, 10));
        assertThrows(IllegalArgumentException.class, () -> new Ensemble(SMALL, List.of(), 1, 0, 10));
        assertThrows(IllegalArgumentException.class, () -> new Ensemble(SMALL, List.of(LOSS), 60_000, 10, 10));
        assertThrows(IllegalArgumentException.class, () -> new Axis("model.loss", List.of()));
    }
}
