package genlab.cli;

import genlab.card.Member;
import genlab.data.Distribution;
import genlab.data.Distributions;
import genlab.data.file.Csv;
import genlab.data.file.Imported;
import genlab.model.Models;
import genlab.scenario.Scenario;
import genlab.scenario.Scenarios;
import genlab.train.Experiment;
import genlab.train.Recording;
import genlab.train.Seeds;
import genlab.train.file.Reading;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The options that say which experiment is meant: a scenario, a file, or a data set and a model, and what is set differently.
final class ExperimentOptions {

    @Parameters(index = "0", arity = "0..1", paramLabel = "EXPERIMENT",
            description = "A scenario (genlab list scenarios), an experiment (.json) or a run (.genlab); without it and the next two, "
                    + "the experiment GenLab opens with.")
    private String told;

    @Option(names = "--data", paramLabel = "ID|FILE.csv", description = "A data set (genlab list data) or a table of your own.")
    private String data;

    @Option(names = "--model", paramLabel = "ID", description = "A model; see genlab list models.")
    private String model;

    @Option(names = "--columns", paramLabel = "A,B", description = "The two columns of the table, by name or number.")
    private String columns;

    @Option(names = "--label", paramLabel = "C", description = "The column of the table that labels its rows.")
    private String label;

    @Option(names = "--sequence", paramLabel = "C", description = "The column of the table that tells which rows are one sequence.")
    private String sequence;

    @Option(names = "--time", paramLabel = "C", description = "The column of the table by which its rows follow each other.")
    private String time;

    @Option(names = "--set", paramLabel = "KNOB=VALUE",
            description = "Sets a knob, by its path or the end of it; see genlab describe. May be repeated.")
    private List<String> settings = List.of();

    @Option(names = "--points", paramLabel = "N", description = "How many points are drawn; 0 takes all rows of a table.")
    private Integer points;

    @Option(names = "--seed", paramLabel = "N",
            description = "All three seeds; one alone by --set seeds.init=N, seeds.data=N or seeds.noise=N.")
    private Long seed;

    /// The scenario that is meant, if one is.
    Optional<Scenario> scenario() {
        return Scenarios.ALL.stream().filter(scenario -> scenario.id().equals(told)).findFirst();
    }

    /// What is to be run: a file's run or a scenario with its orders, unless something is set differently, which makes it a new
    /// experiment. A scenario keeps its orders then too, but not with another model.
    ///
    /// @throws IllegalArgumentException in a sentence
    Recording recording() {
        Recording start = told == null ? Recording.of(Scenarios.ALL.getFirst().experiment())
                : scenario().map(Scenario::recording).orElseGet(() -> Reading.open(Path.of(told)).recording());
        Experiment experiment = chosen(start.origin());
        boolean kept = scenario().isPresent() && experiment.model().id().equals(start.origin().model().id());
        return experiment.equals(start.origin()) ? start
                : new Recording(experiment, kept ? start.orders() : List.of(), List.of(), 0);
    }

    private Experiment chosen(Experiment start) {
        Distribution law = data == null ? start.data() : law();
        if (data == null && ofTables()) {
            throw new BadInput("Expected --columns, --label, --sequence and --time to come with --data FILE.csv, got them alone.");
        }
        Experiment chosen = new Experiment(law, points(start, law), start.validation(),
                model == null ? start.model() : Member.find(Models.ALL, "--model", model), start.seeds());
        if (points != null) {
            chosen = chosen.with("points", points.toString());
        }
        if (seed != null) {
            Seeds seeds = Seeds.of(seed);
            chosen = chosen.with(seeds).with("seeds.init", seed.toString());
        }
        return KnobSettings.apply(chosen, settings);
    }

    /// All rows of a table, unless told otherwise.
    private int points(Experiment start, Distribution law) {
        return data != null && law instanceof Imported ? 0 : start.points();
    }

    private boolean ofTables() {
        return Stream.of(columns, label, sequence, time).anyMatch(Objects::nonNull);
    }

    private static String named(String column) {
        return column == null ? "" : column;
    }

    private Distribution law() {
        if (Distributions.ALL.stream().anyMatch(known -> known.id().equals(data) && !(known instanceof Imported))) {
            if (ofTables()) {
                throw new BadInput("Expected --columns, --label, --sequence and --time to come with a table, got them with --data " + data
                        + ".");
            }
            return Member.find(Distributions.ALL, "--data", data);
        }
        boolean path = data.contains(".") || data.contains("/") || data.contains("\\");
        try {
            if (path || Files.exists(Path.of(data))) {
                return Csv.of(Path.of(data), named(columns), named(label)).following(named(sequence), named(time));
            }
        } catch (InvalidPathException e) {
            throw new BadInput("Expected --data to be a data set or a file, got “" + data + "”.");
        }
        throw new BadInput("Expected --data to be one of " + Distributions.ALL.stream().filter(d -> !(d instanceof Imported))
                .map(Member::id).collect(Collectors.joining(", ")) + " or a CSV file, got “" + data + "”.");
    }
}
