package genlab.train.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.data.file.Csv;
import genlab.data.file.OldFaithful;
import genlab.model.Checkpoint;
import genlab.model.Edit;
import genlab.model.mixture.MixtureEm;
import genlab.train.Experiment;
import genlab.train.Mark;
import genlab.train.Recording;
import genlab.train.Toy;
import genlab.train.Trainer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFileTest {

    @TempDir
    private Path folder;

    private static RunFile eventful(Experiment experiment) {
        Trainer trainer = Trainer.of(experiment);
        trainer.perform("follow");
        Mark start = trainer.mark();
        trainer.seek(100);
        trainer.set("model.rate", "0.3");
        trainer.perform("lead");
        trainer.seek(250);
        return RunFile.of(trainer.recording().with(List.of(start, trainer.mark())), "step,kl\n0,1\n");
    }

    private static byte[] bytes(RunFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.write(out);
        return out.toByteArray();
    }

    private RunFile reopened(byte[] bytes) throws IOException {
        Path path = folder.resolve("run.genlab");
        Files.write(path, bytes);
        return Reading.open(path, Toy.EXPERIMENT);
    }

    private RunFile changed(RunFile file, String entry, String what, String with) throws IOException {
        Map<String, byte[]> entries = Entries.read(bytes(file));
        entries.put(entry, Entries.bytes(Entries.text(entries.get(entry)).replace(what, with)));
        return RunFile.read("run.genlab", entries, Toy.EXPERIMENT);
    }

    @Test
    void comesBackWholeAndTheSameRunGivesTheSameBytes() throws IOException {
        RunFile saved = eventful(Toy.EXPERIMENT);
        assertEquals(saved, reopened(bytes(saved)));
        assertArrayEquals(bytes(saved), bytes(eventful(Toy.EXPERIMENT)));
        assertEquals(Optional.empty(), Replay.difference(reopened(bytes(saved)), step -> { }));
    }

    @Test
    void theBytesDoNotDependOnTheTimeZone() throws IOException {
        TimeZone here = TimeZone.getDefault();
        byte[] bytes = bytes(eventful(Toy.EXPERIMENT));
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertArrayEquals(bytes, bytes(eventful(Toy.EXPERIMENT)));
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @Test
    void aRunGoesOnFromItsFile() throws IOException {
        Trainer straight = Trainer.of(eventful(Toy.EXPERIMENT).recording());
        straight.seek(400);
        Recording recording = reopened(bytes(eventful(Toy.EXPERIMENT))).recording();
        Trainer resumed = Trainer.of(recording);
        resumed.seek(400);
        assertEquals(straight.fingerprint(), resumed.fingerprint());
    }

    @Test
    void aChangedFileIsDetected() throws IOException {
        RunFile saved = eventful(Toy.EXPERIMENT);
        String rate = Replay.difference(changed(saved, "run.json", "\"0.3\"", "\"0.4\""), step -> { }).orElseThrow();
        assertTrue(rate.matches("Expected the fingerprint \\w+ at step 250, got \\w+\\. The platform is the same .*"), rate);
        String seed = Replay.difference(changed(saved, "experiment.json", "\"seeds.noise\": 1", "\"seeds.noise\": 2"), step -> { })
                .orElseThrow();
        assertTrue(seed.contains("at step 0"), seed);
        String print = saved.fingerprints().getLast();
        String state = Replay.difference(changed(saved, "run.json", print, print.replace('a', 'b')), step -> { }).orElseThrow();
        assertTrue(state.endsWith("the file was changed after it was saved."), state);
    }

    @Test
    void anotherPlatformIsNamedWhenNumbersDiffer() {
        RunFile saved = eventful(Toy.EXPERIMENT);
        Checkpoint other = Checkpoint.empty().with("leaders", 1);
        Recording elsewhere = saved.recording().with(List.of(new Mark(250, 2, other)));
        RunFile file = new RunFile(elsewhere, List.of(other.fingerprint()), Map.of("processor", "abacus"), "", "", "");
        String sentence = Replay.difference(file, step -> { }).orElseThrow();
        assertTrue(sentence.contains("The run was made elsewhere: processor abacus, here "), sentence);
    }

    @Test
    void theRowsOfAnImportedFileTravelInside() throws IOException {
        Path csv = folder.resolve("mine.csv");
        StringBuilder text = new StringBuilder("\"length, outer (cm)\";weight;kind\n");
        for (int i = 0; i < 40; i++) {
            text.append(i / 7.0).append(';').append(Math.sin(i)).append(';').append(i % 3 == 0 ? "b" : "a").append('\n');
        }
        Files.writeString(csv, text);
        Experiment experiment = Experiment.of(Csv.of(csv, "", "kind"), Toy.EXPERIMENT.model());
        RunFile saved = eventful(experiment);
        byte[] bytes = bytes(saved);
        Files.delete(csv);
        RunFile opened = reopened(bytes);
        assertEquals(experiment, opened.recording().origin());
        assertEquals(experiment.dataset().train(), opened.recording().origin().dataset().train());
        assertEquals(experiment.data().axes(), opened.recording().origin().data().axes());
        assertEquals(experiment.data().classes(), opened.recording().origin().data().classes());
        assertEquals(Optional.empty(), Replay.difference(opened, step -> { }));
    }

    @Test
    void checkpointsKeepEveryBit() throws IOException {
        Checkpoint checkpoint = Checkpoint.empty().with("single", 1, -0.0, 0x1p-140, Double.NaN, Float.MAX_VALUE)
                .with("double", 0.1, Double.MIN_VALUE, Double.NEGATIVE_INFINITY).with("none");
        assertEquals(checkpoint, CheckpointBytes.read(CheckpointBytes.write(checkpoint)));
        assertEquals(checkpoint.fingerprint(), CheckpointBytes.read(CheckpointBytes.write(checkpoint)).fingerprint());
    }

    @Test
    void whatIsNoRunIsRefusedInASentence() throws IOException {
        assertTrue(refused(folder).startsWith("Expected an experiment or a run, got the folder "));
        assertTrue(refused(folder.resolve("none")).endsWith("which does not exist; check the name and the folder."));
        byte[] whole = bytes(eventful(Toy.EXPERIMENT));
        Path broken = folder.resolve("broken");
        // The last quarter is the zip's directory, which says nothing new.
        for (int length = 2; length < 0.75 * whole.length; length += 97) {
            Files.write(broken, Arrays.copyOf(whole, length));
            String sentence = refused(broken);
            assertTrue(sentence.startsWith("Expected ") && sentence.endsWith("."), sentence);
        }
        String text = "Expected JSON in " + broken;
        Files.writeString(broken, "# hello");
        assertEquals(text, refused(broken).substring(0, text.length()));
    }

    @Test
    void ordersOfARunAreChecked() {
        RunFile saved = eventful(Toy.EXPERIMENT);
        assertTrue(assertThrows(FileException.class, () -> changed(saved, "run.json", "model.rate", "points")).getMessage()
                .startsWith("Expected orders to set live knobs in run.json in run.genlab"));
        assertTrue(assertThrows(FileException.class, () -> changed(saved, "run.json", "\"step\": 250", "\"step\": -1")).getMessage()
                .startsWith("Expected a \"step\" of at least 0"));
    }

    @Test
    void whatWasDoneByHandTravelsInside() throws IOException {
        Experiment experiment = Experiment.of(new OldFaithful(), new MixtureEm());
        Trainer trainer = Trainer.of(experiment);
        trainer.seek(2);
        trainer.edit(Edit.of("move", 1, 0.1 + 0.2, -1));
        trainer.seek(6);
        RunFile saved = RunFile.of(trainer.recording(), "", "step,event,what\n6,mode-found,\"Mode 1 found\"\n", ParametersJson.of(trainer));
        assertTrue(saved.parameters().contains("\"covariances\": [") && saved.parameters().contains("\"weights\": ["));
        Map<String, byte[]> entries = Entries.read(bytes(saved));
        RunFile back = RunFile.read("run.genlab", entries, experiment);
        assertEquals(saved.recording().orders(), back.recording().orders());
        assertEquals(saved.parameters(), back.parameters());
        assertEquals(saved.events(), back.events());
        assertEquals(Optional.empty(), Replay.difference(back, step -> { }));
        entries.put("run.json", Entries.bytes(Entries.text(entries.get("run.json")).replace("move 1.0", "move one")));
        assertTrue(assertThrows(FileException.class, () -> RunFile.read("run.genlab", entries, experiment)).getMessage()
                .startsWith("Expected an edit like"));
    }

    private String refused(Path path) {
        return assertThrows(FileException.class, () -> Reading.open(path, Toy.EXPERIMENT)).getMessage();
    }
}
