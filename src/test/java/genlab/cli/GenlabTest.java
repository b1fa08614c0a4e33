package genlab.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import genlab.data.Distributions;
import genlab.model.Model;
import genlab.model.Models;
import genlab.quantity.Metrics;
import genlab.train.Experiment;
import genlab.train.Recording;
import genlab.train.Session;
import genlab.train.Trainer;
import genlab.train.file.ExperimentJson;
import genlab.train.file.Reading;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GenlabTest {

    @TempDir
    private Path folder;

    private record Answer(int code, String out, String err) {

        /// What was said on standard error, but for progress.
        String sentence() {
            return String.join("\n", err.lines().filter(line -> !line.matches("(Training|Replaying): step .*")).toList());
        }
    }

    private static Answer genlab(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Genlab.run(null, new PrintWriter(out), new PrintWriter(err),
                Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        return new Answer(code, out.toString(), err.toString());
    }

    private static Answer fine(Object... arguments) {
        Answer answer = genlab(arguments);
        assertEquals(0, answer.code(), answer.err());
        return answer;
    }

    private static JsonNode json(Object... arguments) throws IOException {
        return new ObjectMapper().readTree(fine(arguments).out());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    static List<Model> models() {
        return Models.ALL;
    }

    @ParameterizedTest
    @MethodSource("models")
    void theCommandTheTrainerAndTheSessionGiveTheSameNumbers(Model model) throws IOException {
        JsonNode told = json("run", "--data", "pinwheel", "--model", model.id(), "--steps", 20, "--seed", 7, "--points", 300, "--json");
        Experiment experiment = Experiment.of(Distributions.ALL.stream().filter(d -> d.id().equals("pinwheel")).findFirst().orElseThrow(),
                model).with("points", "300").with("seeds.init", "7").with("seeds.data", "7").with("seeds.noise", "7");
        try (Trainer trainer = Trainer.of(experiment); Session session = Session.of(Recording.of(experiment))) {
            trainer.seek(20);
            assertEquals(trainer.fingerprint(), told.path("fingerprint").asText());
            trainer.seek(3);
            trainer.seek(20);
            assertEquals(trainer.fingerprint(), told.path("fingerprint").asText());
            session.seek(20).join();
            session.seek(11).join();
            assertEquals(20, session.seek(20).join().step());
            assertEquals(trainer.fingerprint(), session.ask(Trainer::fingerprint).join());
            assertEquals(Metrics.read(trainer.snapshot(Metrics.sources())).keySet().stream().toList(),
                    told.path("metrics").properties().stream().map(e -> e.getKey()).toList());
        }
        assertEquals(20, told.path("step").asLong());
        assertTrue(told.path("stepsPerSecond").asDouble() > 0);
        assertEquals(experiment, ExperimentJson.read("out", told.path("experiment").toString()));
    }

    @Test
    void runningTwiceGivesTheSameBytes() throws IOException {
        for (String name : List.of("a", "b")) {
            fine("run", "--model", "gaussian-mle", "--steps", 12, "--at", "0,12", "--dpi", 72, "--out", folder.resolve(name));
        }
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve("a"))) {
            for (Path path : files.sorted().toList()) {
                names.add(path.getFileName().toString());
                Path other = folder.resolve("b").resolve(path.getFileName());
                assertArrayEquals(Files.readAllBytes(path), Files.readAllBytes(other), path.toString());
            }
        }
        assertEquals(List.of("events.csv", "figure-0.pdf", "figure-0.png", "figure-0.svg", "figure-12.pdf", "figure-12.png",
                "figure-12.svg", "metrics.csv", "run.genlab", "samples.csv"), names);
        List<String> rows = Files.readAllLines(folder.resolve("a/metrics.csv"));
        assertEquals(List.of("step", "0", "1", "2", "5", "10", "12"), rows.stream().map(row -> row.split(",")[0]).toList());
        assertEquals(2501, Files.readAllLines(folder.resolve("a/samples.csv")).size());
    }

    @Test
    void samplesAreInDataUnits() throws IOException {
        fine("run", "--model", "gaussian-mle", "--data", "old-faithful", "--steps", 1, "--dpi", 72, "--out", folder);
        double[] wait = Files.readAllLines(folder.resolve("samples.csv")).stream().skip(1)
                .mapToDouble(row -> Double.parseDouble(row.split(",")[1])).toArray();
        double mean = Arrays.stream(wait).average().orElseThrow();
        // The mean wait is 70.9 minutes, and of 2,500 samples of sd 13.6 the mean has a standard error of 0.27.
        assertEquals(70.9, mean, 1.5);
    }

    @Test
    void aRunIsVerifiedDrawnAndRunAgain() throws IOException {
        fine("run", "--model", "gaussian-mle", "--data", "moons", "--steps", 5, "--dpi", 72, "--out", folder);
        Path run = folder.resolve("run.genlab");
        assertTrue(fine("verify", run).out().startsWith("The replay gave the same numbers, bit for bit"));
        Path svg = folder.resolve("three.svg");
        fine("figure", run, "--at", 3, "--layers", "data,samples", "--size", "60x50mm", "--bare", "--out", svg);
        String first = Files.readString(svg);
        fine("figure", run, "--at", 3, "--layers", "samples,data", "--size", "60x50mm", "--bare", "--out", svg);
        assertEquals(first, Files.readString(svg));
        assertEquals(Reading.open(run).fingerprints().getLast(), json("run", run, "--json").path("fingerprint").asText());
        Path experiment = file("e.json", ExperimentJson.write(Reading.open(run).recording().origin()));
        JsonNode again = json("run", experiment, "--steps", 5, "--json");
        assertEquals(Reading.open(run).fingerprints().getLast(), again.path("fingerprint").asText());
    }

    @Test
    void aChangedRunFailsToVerifyAndABrokenOneIsRefused() throws IOException {
        fine("run", "--model", "gaussian-mle", "--steps", 2, "--dpi", 72, "--out", folder);
        Path run = folder.resolve("run.genlab");
        Path changed = folder.resolve("changed.genlab");
        try (ZipFile from = new ZipFile(run.toFile()); ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (ZipEntry entry : from.stream().toList()) {
                // As bytes read as Latin-1, so that the checkpoints come through as they are.
                String text = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1);
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(text.replace("\"seeds.data\": 1", "\"seeds.data\": 2").getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        Answer answer = genlab("verify", changed);
        assertEquals(1, answer.code(), answer.out());
        assertTrue(answer.sentence().startsWith("Expected the fingerprint "), answer.sentence());

        Path half = Files.write(folder.resolve("half.genlab"), Arrays.copyOf(Files.readAllBytes(run), 700));
        assertEquals(2, genlab("verify", half).code());
    }

    @Test
    void aTableOfOnesOwnIsRunWithAllItsRows() throws IOException {
        StringBuilder text = new StringBuilder("name,height,weight\n");
        for (int i = 0; i < 60; i++) {
            text.append("n").append(i).append(',').append(i % 7).append(',').append(i * i % 11).append('\n');
        }
        Path csv = file("my table.csv", text.toString());
        Answer answer = fine("run", "--data", csv, "--columns", "weight,height", "--model", "gaussian-mle", "--steps", 2, "--json");
        assertEquals("Took 60 rows of weight, height from " + csv + ".", answer.sentence());
        JsonNode told = new ObjectMapper().readTree(answer.out());
        assertEquals(0, told.path("experiment").path("points").asInt());
        assertEquals("weight,height", told.path("experiment").path("data.columns").asText());
    }

    @Test
    void aDivergedRunIsSavedAndExitsWithOne() throws IOException {
        Answer answer = genlab("run", "--set", "generator.optimiser=sgd", "--set", "discriminator.optimiser=sgd",
                "--set", "generator.optimiser.rate=100", "--set", "discriminator.optimiser.rate=100", "--set", "loss=least-squares",
                "--set", "discriminator.activation=relu", "--set", "generator.activation=relu",
                "--steps", 200, "--dpi", 72, "--out", folder, "--json");
        assertEquals(1, answer.code(), answer.err());
        assertTrue(answer.sentence().matches("Diverged at step \\d+: .*\\. Back to step \\d+ with a third of the learning rate .*"),
                answer.sentence());
        JsonNode told = new ObjectMapper().readTree(answer.out());
        assertEquals(answer.sentence(), told.path("diverged").asText());
        assertTrue(Files.exists(folder.resolve("run.genlab")));
        assertTrue(fine("verify", folder.resolve("run.genlab")).sentence().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            run --bogus                               | Expected what genlab run takes, got “--bogus”
            run --steps many                          | Expected --steps to be a whole number, got “many”
            run --steps -1                            | Expected --steps of at least 0, got -1.
            run --at 1,x                              | Expected --at to be a whole number, got “x”
            run --steps 10 --at 5,20                  | Expected --at to name steps from 0 to 10, got 20.
            run --data nowhere                        | Expected --data to be one of line, two-gaussians
            run --data nowhere.csv                    | Expected a CSV file, got nowhere.csv, which does not exist
            run --data line --columns a,b             | Expected --columns, --label, --sequence and --time to come with a table
            run --columns a,b                         | Expected --columns, --label, --sequence and --time to come with --data FILE.csv
            run --model nothing                       | Expected --model to be one of gan
            run --set loss                            | Expected --set knob=value, got “loss”.
            run --set rate=1                          | Expected --set rate to name one knob, but model.generator.optimiser.rate and
            run --set speed=1                         | Expected --set to name a knob of this experiment, got “speed”; near it are
            run --set batch=0                         | Expected model.batch to be a whole number from 1 to
            run --set loss=none                       | Expected model.loss to be one of non-saturating
            run --points -5                           | Expected points to be a whole number from 0 to 100000, got “-5”.
            run --points 0                            | Expected at least 1 point to draw from two-gaussians
            run --seed -1                             | Expected seeds.init to be a whole number from 0
            run --samples -1                          | Expected --samples of at least 0, got -1.
            run --layers nothing                      | Expected layer to be one of
            run --model gaussian-mle --layers critic  | Expected layers that gaussian-mle has (
            run --size huge                           | Expected a size such as 85x85mm, got “huge”.
            run --dpi 5                               | Expected --dpi to be a whole number from 36 to 1200, got 5.
            run --palette pink                        | Expected --palette to be one of light
            run nowhere.json                          | Expected an experiment or a run, got nowhere.json, which does not exist
            figure                                    | Expected RUN after genlab figure, got nothing
            figure nowhere.genlab                     | Expected an experiment or a run, got nowhere.genlab
            verify nowhere.genlab                     | Expected an experiment or a run, got nowhere.genlab
            list nothing                              | Expected one of data, models
            describe nothing                          | Expected an id that genlab list shows, got “nothing”.
            describe gaus                             | Expected an id that genlab list shows, got “gaus”; near it lie
            dance                                     | Expected what genlab takes, got “dance”
            --debug                                   | Expected a command
            """)
    void badInputGetsOneSentence(String line, String sentence) {
        Answer answer = genlab((Object[]) line.split(" "));
        assertEquals(2, answer.code(), answer.err());
        assertEquals("", answer.out());
        if (!line.contains("--debug")) {
            assertEquals(1, answer.sentence().lines().count(), answer.err());
        }
        assertTrue(answer.sentence().startsWith(sentence), answer.sentence());
    }

    @Test
    void onlyDebugShowsWhereAnErrorArose() {
        assertFalse(genlab("describe", "nothing").err().contains("\tat "));
        assertTrue(genlab("describe", "nothing", "--debug").err().contains("\tat "));
    }

    @Test
    void aScenarioIsRunWithItsStepsAndWhatItOrders() throws IOException {
        JsonNode own = json("run", "label-switching", "--json");
        assertEquals(40, own.path("step").asLong());
        JsonNode other = json("run", "label-switching", "--seed", 2, "--json");
        assertEquals(2, other.path("experiment").path("seeds.init").asLong());
        List<Double> means = new ArrayList<>();
        List.of(own, other).forEach(run -> means.add(run.path("parameters").path("means").get(0).get(0).asDouble()));
        means.forEach(x -> assertEquals(0.75, x, 0.01));
        JsonNode told = json("describe", "label-switching", "--json").get(0);
        assertEquals(4, told.path("narration").size());
        assertTrue(fine("describe", "label-switching").out().contains("component 1 has the blob at the right. Kept by 10 of 10"));
    }

    @Test
    void everythingThatIsListedIsDescribed() throws IOException {
        List<String> ids = new ArrayList<>();
        for (Family family : Family.withInner()) {
            family.members().forEach(member -> ids.add(member.id()));
        }
        Metrics.ALL.forEach(metric -> ids.add(metric.id()));
        for (String id : ids) {
            assertTrue(json("describe", id, "--json").get(0).path("id").asText().equals(id), id);
            assertTrue(fine("describe", id).out().contains(id));
        }
        String all = fine("list").out();
        assertTrue(fine("list", "data").out().lines().allMatch(all::contains));
        assertTrue(fine("--version").out().startsWith("genlab "));
        assertTrue(fine("run", "--help").out().contains("--steps"));
    }

    @Test
    void anEnsembleGivesTheNumbersOfSingleRuns() throws IOException {
        List<String> small = List.of("--data", "ring-8", "--model", "gan", "--set", "batch=16", "--points", "200", "--steps", "30");
        List<Object> many = new ArrayList<>(small);
        many.addFirst("ensemble");
        many.addAll(List.of("--seeds", "2", "--seed", "3", "--vary", "loss=hinge,minimax", "--json"));
        JsonNode variant = json(many.toArray()).path("variants").get(1);
        assertEquals("minimax", variant.path("settings").path("model.loss").asText());
        List<Object> one = new ArrayList<>(small);
        one.addFirst("run");
        one.addAll(List.of("--seed", "4", "--set", "loss=minimax", "--json"));
        JsonNode alone = json(one.toArray());
        assertEquals(alone.path("fingerprint").asText(), variant.path("fingerprints").get(1).asText());
        many.removeLast();
        many.addAll(List.of("--out", folder));
        String told = fine(many.toArray()).out();
        assertTrue(told.contains("Collapsed in ") && told.contains(" of 2 (fewer than 5 of 8 modes at the end)"), told);
        for (String name : List.of("ensemble.csv", "comparison.csv", "comparison.tex", "bands.csv", "metrics.csv", "events.csv",
                "bands-01-loss-hinge.pdf", "bands-02-loss-minimax.svg", "runs/02-loss-minimax-seed-4.genlab")) {
            assertTrue(Files.exists(folder.resolve(name)), name);
        }
        assertEquals(0, genlab("verify", folder.resolve("runs/02-loss-minimax-seed-4.genlab")).code());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--seeds=0|Expected --seeds of at least 1, got 0.",
        "--vary=loss|Expected --vary knob=value,value, got “loss”.",
        "--vary=loss=hinge,hinge|Expected --vary to name each value once, got “loss=hinge,hinge”.",
        "--vary=loss=hing|Expected model.loss to be one of",
        "--vary=nothing=1|Expected --vary to name a knob of this experiment, got “nothing”",
        "--vary=seeds.data=1,2|Expected --vary to name a knob other than the seeds, got seeds.data; seeds vary by --seeds.",
        "--below=0|Expected --below of at least 1, got 0.",
        "--jobs=0|Expected --jobs of at least 1, got 0.",
        "--out=pom.xml|Expected --out to be a folder, got the file pom.xml."})
    void anEnsembleThatCannotBeIsRefusedInASentence(String option, String sentence) {
        Answer answer = genlab("ensemble", option, "--steps", "1");
        assertEquals(2, answer.code());
        assertTrue(answer.sentence().startsWith(sentence), answer.err());
    }
}
