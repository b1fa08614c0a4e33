package genlab.cli;

import genlab.scenario.Scenario;
import genlab.scenario.Scenarios;
import genlab.train.Looks;
import genlab.train.Recording;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// What GenLab shows where there is no display: the experiment it would have opened with, trained headless, as files.
public final class Tour {

    private static final Path FOLDER = Path.of("target", "tour");

    /// The toolkit does not tell which of the two it lacks.
    static final String NO_WINDOW = "Expected a display (and on Linux the library GTK 3) for the window, found none.";

    private static final int SAMPLES = 2500;

    /// Pictures of the start, the middle and the end.
    private static final List<Double> SHOWN = List.of(0.0, 0.1, 1.0);

    private Tour() {
    }

    /// Says so in a sentence, trains with a progress bar and writes to `target/tour/`.
    ///
    /// @return the exit code
    public static int run() {
        Logs.toFile();
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        return run(out, FOLDER);
    }

    static int run(PrintWriter out, Path folder) {
        Scenario scenario = Scenarios.ALL.getFirst();
        out.println(NO_WINDOW + " Playing “" + scenario.experiment().title() + "” without one, into " + folder + ".");
        TreeSet<Long> shown = new TreeSet<>(SHOWN.stream().map(share -> Math.round(share * scenario.steps())).toList());
        Headless.Plan plan = new Headless.Plan(Recording.of(scenario.experiment()), scenario.steps(),
                Looks.every(scenario.steps()), shown, new PaperOptions(), SAMPLES,
                Optional.of(folder));
        Headless.Outcome outcome;
        try (Progress progress = Progress.of("Training", scenario.steps(), out)) {
            outcome = Headless.train(plan, progress);
        }
        out.println(RunCommand.summary(outcome, plan.folder()));
        outcome.diverged().ifPresent(diverged -> out.println(diverged.sentence()));
        out.flush();
        return outcome.diverged().isPresent() ? Genlab.FAILED : Genlab.OK;
    }
}
