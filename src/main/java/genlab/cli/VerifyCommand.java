package genlab.cli;

import genlab.train.file.Reading;
import genlab.train.file.Replay;
import genlab.train.file.RunFile;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `genlab verify`.
@Command(name = "verify", description = "Replays a run and compares the fingerprint of every state it kept.")
final class VerifyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "RUN", description = "A run (.genlab).")
    private Path file;

    @Override
    public Integer call() {
        RunFile run = Reading.open(file);
        if (run.fingerprints().isEmpty()) {
            throw new BadInput("Expected a run with saved states, got " + file + ", which has none; make one with genlab run.");
        }
        Optional<String> difference;
        try (Progress progress = Progress.of("Replaying", run.recording().marks().getLast().step(), spec.commandLine().getErr())) {
            difference = Replay.difference(run, progress::at);
        }
        difference.ifPresent(sentence -> {
            throw new Failure(sentence);
        });
        int states = run.fingerprints().size();
        spec.commandLine().getOut().println("The replay gave the same numbers, bit for bit, at "
                + (states == 1 ? "the one state" : "all " + states + " states") + " the run kept.");
        spec.commandLine().getOut().flush();
        return 0;
    }
}
