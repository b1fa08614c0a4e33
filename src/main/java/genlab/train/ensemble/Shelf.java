package genlab.train.ensemble;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import genlab.file.AtomicFile;
import genlab.quantity.MetricTable;
import genlab.train.Experiment;
import genlab.train.file.ExperimentJson;
import genlab.train.file.FileException;
import genlab.train.file.Json;
import genlab.train.file.Reading;
import genlab.train.file.RunFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where the runs of an ensemble lie: `ensemble.json`, the recipe, and below `runs` a `.genlab` file for each run that has ended, and a
/// `.part` for each that is under way. Both are run files, written beside their place and moved there, so that whatever
/// ends the process costs no more than what was done since the last `.part`. Without a folder nothing is kept.
public final class Shelf {

    private static final String FORMAT = "genlab ensemble 1";
    private static final String PLAN = "ensemble.json";

    private final Path folder;

    private Shelf(Path folder) {
        this.folder = folder;
    }

    public static Shelf nowhere() {
        return new Shelf(null);
    }

    /// @throws FileException in a sentence, if the folder holds another ensemble
    public static Shelf of(Path folder, Ensemble ensemble) {
        Path plan = folder.resolve(PLAN);
        if (Files.exists(plan)) {
            Ensemble there = read(plan);
            if (!there.sharesRunsWith(ensemble)) {
                throw new FileException("Expected " + folder + " to be a new folder or to hold the same ensemble, got one with "
                        + difference(there, ensemble) + "; name another folder.");
            }
        }
        write(plan, Json.write(json(ensemble)));
        return new Shelf(folder);
    }

    private static String difference(Ensemble there, Ensemble wanted) {
        return !there.axes().equals(wanted.axes()) ? "other varied knobs"
                : there.steps() != wanted.steps() ? there.steps() + " steps instead of " + wanted.steps()
                : there.every() != wanted.every() ? "readings every " + there.every() + " steps instead of " + wanted.every()
                : "another experiment";
    }

    private static ObjectNode json(Ensemble ensemble) {
        ObjectNode json = Json.object();
        json.put("format", FORMAT);
        json.set("experiment", ExperimentJson.object(ensemble.base()));
        ArrayNode axes = json.putArray("vary");
        for (Axis axis : ensemble.axes()) {
            ArrayNode values = axes.addObject().put("knob", axis.path()).putArray("values");
            axis.values().forEach(values::add);
        }
        json.put("seeds", ensemble.seeds());
        json.put("steps", ensemble.steps());
        json.put("every", ensemble.every());
        return json;
    }

    private static Ensemble read(Path plan) {
        String text;
        try {
            text = Files.readString(plan);
        } catch (IOException e) {
            throw new FileException("Expected to read " + plan + ", but the system reports: " + e.getMessage() + ".");
        }
        ObjectNode json = Json.read(plan.toString(), text);
        if (!json.path("format").asText().equals(FORMAT)) {
            throw new FileException("Expected \"format\": \"" + FORMAT + "\" in " + plan + ", got " + json.path("format") + ".");
        }
        Experiment base = ExperimentJson.read(plan.toString(), json.path("experiment").toString());
        List<Axis> axes = new ArrayList<>();
        for (JsonNode axis : json.path("vary")) {
            List<String> values = new ArrayList<>();
            axis.path("values").forEach(value -> values.add(value.asText()));
            axes.add(new Axis(axis.path("knob").asText(), values));
        }
        return new Ensemble(base, axes, json.path("seeds").asInt(), json.path("steps").asLong(), json.path("every").asLong());
    }

    private Path run(Trial trial) {
        return folder.resolve("runs").resolve(trial.name() + ".genlab");
    }

    private Path part(Trial trial) {
        return folder.resolve("runs").resolve(trial.name() + ".part");
    }

    /// The run if it has ended. A file that is damaged or of something else counts as none: its run is done again.
    Optional<Result> ended(Trial trial, long steps) {
        return file(folder == null ? null : run(trial), trial).map(file -> new Result(trial, file.recording(),
                file.fingerprints().getLast(), MetricTable.parse(file.metrics()), file.recording().step() == steps));
    }

    /// The run as far as it went, if it was begun.
    Optional<RunFile> begun(Trial trial) {
        return file(folder == null ? null : part(trial), trial);
    }

    private static Optional<RunFile> file(Path path, Trial trial) {
        if (path == null || !Files.exists(path)) {
            return Optional.empty();
        }
        try {
            RunFile file = Reading.open(path);
            MetricTable.parse(file.metrics());
            return file.recording().origin().equals(trial.experiment()) && !file.fingerprints().isEmpty() ? Optional.of(file)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    void keep(Trial trial, RunFile begun) {
        if (folder != null) {
            write(part(trial), begun);
        }
    }

    void end(Trial trial, RunFile ended) {
        if (folder == null) {
            return;
        }
        write(run(trial), ended);
        try {
            Files.deleteIfExists(part(trial));
        } catch (IOException e) {
            throw failure(folder, e);
        }
    }

    /// Writes a table of the ensemble into its folder.
    public void table(String name, String text) {
        if (folder != null) {
            write(folder.resolve(name), text);
        }
    }

    private static void write(Path path, RunFile file) {
        try {
            AtomicFile.write(path, file::write);
        } catch (IOException e) {
            throw failure(path, e);
        }
    }

    private static void write(Path path, String text) {
        try {
            AtomicFile.write(path, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw failure(path, e);
        }
    }

    private static UncheckedIOException failure(Path path, IOException e) {
        return new UncheckedIOException("Expected to write " + path + ", but the system reports: " + e.getMessage() + ".", e);
    }
}
