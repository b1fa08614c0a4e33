package genlab.cli;

import genlab.card.Member;
import genlab.figure.Figure;
import genlab.figure.FigureFormat;
import genlab.figure.FigureFormats;
import genlab.train.Mark;
import genlab.train.Recording;
import genlab.train.Trainer;
import genlab.train.file.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `genlab figure`.
@Command(name = "figure", description = "Draws a figure of a run at any of its steps.")
final class FigureCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "RUN", description = "A run (.genlab) or an experiment (.json).")
    private Path file;

    @Option(names = "--at", paramLabel = "N", description = "The step; default where the run stands.")
    private Long at;

    @Mixin
    private PaperOptions paper = new PaperOptions();

    @Option(names = "--format", paramLabel = "ID",
            description = "What to write if the file's ending does not say; see genlab list formats.")
    private String format;

    @Option(names = "--out", paramLabel = "FILE", description = "The file; default figure-N.pdf.")
    private Path out;

    @Override
    public Integer call() {
        Recording recording = Reading.open(file).recording();
        long step = at == null ? recording.step() : at;
        if (step < 0) {
            throw new BadInput("Expected --at to be a step of at least 0, got " + step + ".");
        }
        paper.check(recording.origin().model());
        Path target = out != null ? out : Path.of("figure-" + step + "." + (format == null ? "pdf" : format));
        FigureFormat wanted = Member.find(paper.formats(), "--format", format == null ? FigureFormats.of(target).id() : format);
        write(recording, step, target, wanted);
        spec.commandLine().getOut().println("Wrote " + target + ".");
        spec.commandLine().getOut().flush();
        return 0;
    }

    private void write(Recording recording, long step, Path target, FigureFormat wanted) {
        List<Mark> marks = recording.marks().stream().filter(mark -> mark.step() <= step).toList();
        try (Trainer trainer = Trainer.of(new Recording(recording.origin(), recording.orders(), marks, 0));
                Progress progress = Progress.of("Training", step, spec.commandLine().getErr())) {
            trainer.approach(step);
            while (trainer.step() < step && trainer.train()) {
                progress.at(trainer.step());
            }
            trainer.diverged().ifPresent(diverged -> {
                throw new Failure(diverged.sentence());
            });
            Figure figure = paper.figure(trainer);
            wanted.write(figure, target);
        } catch (IOException e) {
            throw new UncheckedIOException("Expected to write " + target + ", but the system reports: " + e.getMessage() + ".", e);
        }
    }
}
