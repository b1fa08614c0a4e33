package genlab.cli;

import genlab.card.Card;
import genlab.cli.bench.Contender;
import genlab.cli.bench.Gang;
import genlab.cli.bench.Peer;
import genlab.cli.bench.Pictures;
import genlab.cli.bench.ProcessSize;
import genlab.cli.bench.Products;
import genlab.cli.bench.Training;
import genlab.data.mixture.TwoGaussians;
import genlab.model.Model;
import genlab.model.Models;
import genlab.model.gan.ConditionalGan;
import genlab.model.gan.Cycle;
import genlab.model.gan.Gan;
import genlab.model.mixture.MixtureEm;
import genlab.model.vae.Vae;
import genlab.train.Experiment;
import genlab.train.ensemble.Ensemble;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `genlab bench`.
@Command(name = "bench", description = "Measures steps per second, of the standard GAN and VAE, EM and kernel estimates beside their "
        + "peers and of every model, and memory.")
final class BenchCommand implements Callable<Integer> {

    /// Long for the clock, and short enough that all contenders meet the same weather.
    private static final double SECONDS_A_ROUND = 0.5;

    /// Steps until the compiler is done with the code of a step.
    private static final int WARM_UP = 20_000;

    /// A second or so for each run of an ensemble, and few enough of them that all stays below a minute.
    private static final long STEPS_A_RUN = 10_000;
    private static final int ENSEMBLES = 3;

    /// Drawn; four fifths of them train.
    private static final int POINTS = 2500;

    @Spec
    private CommandSpec spec;

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "7", description = "Rounds of the race; default ${DEFAULT-VALUE}.")
    private int rounds;

    @Option(names = "--memory", paramLabel = "STEPS", description = "Only shows how much the process grows in so many steps.")
    private Integer memory;

    @Option(names = "--window", description = "Only opens the window and measures how soon it is there, how smoothly it runs, how fast "
            + "it answers, and what it costs.")
    private boolean window;

    @Option(names = "--minutes", paramLabel = "N", defaultValue = "1", description = "With --window: how long to train for the growth of "
            + "the process; default ${DEFAULT-VALUE}.")
    private int minutes;

    @Option(names = "--ensemble", description = "Only measures how much faster an ensemble is on all cores than on one.")
    private boolean ensemble;

    @ParentCommand
    private Genlab genlab;

    @Override
    public Integer call() throws InterruptedException {
        if (rounds < 1 || memory != null && memory < 1) {
            throw new BadInput("Expected --rounds and --memory to be at least 1, got less.");
        }
        if (window) {
            return window();
        }
        if (ensemble) {
            return ensemble();
        }
        if (memory == null) {
            races();
            models();
            ensemble();
        }
        growth(memory == null ? WARM_UP : memory);
        return Genlab.OK;
    }

    private void races() {
        say("Steps per second of one processor, median (range) of %d rounds.", rounds);
        say("The standard step of a GAN: batch 256, G 2-32-32-2, D 2-32-32-1, tanh, Adam, one update each.");
        race(List.of(new Training("GenLab", Gan.standard(), POINTS), new Products()), "PyTorch", "gan_step.py");
        say("The same with the loss and the penalty of WGAN-GP.");
        race(List.of(new Training("GenLab", gan("loss", "wgan-gp"), POINTS)), "PyTorch", "wgan_gp_step.py");
        say("The same, the generator looking five updates of the discriminator ahead.");
        race(List.of(new Training("GenLab", gan("remedies.unrolled", "5"), POINTS)), "PyTorch", "unrolled_step.py");
        say("The same, told labels: two of them, as one-hot columns.");
        race(List.of(new Training("GenLab", ConditionalGan.standard(), POINTS)), "PyTorch", "cgan_step.py");
        say("CycleGAN with the same nets: two generators, two discriminators, least squares.");
        race(List.of(new Training("GenLab", Cycle.standard(), POINTS)), "PyTorch", "cycle_step.py");
        say("The standard step of a VAE: batch 128, encoder 2-32-32-4, decoder 2-32-32-2, tanh, Adam, one update of both.");
        race(List.of(new Training("GenLab", Vae.standard(), POINTS),
                new Training("GenLab, IWAE of 50", vae("objective", "iwae", "objective.k", "50"), POINTS),
                new Training("GenLab, VampPrior of 50", vae("prior", "vamp", "prior.components", "50"), POINTS)), "PyTorch", "vae_step.py");
        say("An EM iteration: 20,000 points, 8 components, full covariances.");
        Model em = new MixtureEm().sized(8);
        race(List.of(new Training("GenLab", em, 25_000)), "scikit-learn", "em_sklearn.py");
        say("A picture of a kernel estimate: 2,000 points on a grid of 100 × 100.");
        race(List.of(new Pictures(POINTS)), "scikit-learn", "kde_sklearn.py");
    }

    private static Gan gan(String knob, String value) {
        return (Gan) Card.of(Gan.standard()).with(knob, value);
    }

    private static Vae vae(String choice, String member, String knob, String value) {
        return (Vae) Card.of(Card.of(Vae.standard()).with(choice, member)).with(knob, value);
    }

    /// Everyone in turn, round by round, so that all meet the same weather; the first of ours against the peer.
    private void race(List<Contender> ours, String library, String script) {
        List<Contender> field = new ArrayList<>(ours);
        Peer.find(library, script).ifPresent(field::add);
        double[][] speeds = new double[field.size()][rounds];
        int[] steps = field.stream().mapToInt(BenchCommand::round).toArray();
        for (int round = 0; round < rounds; round++) {
            for (int k = 0; k < field.size(); k++) {
                speeds[k][round] = field.get(k).race(steps[k]);
            }
        }
        for (int k = 0; k < field.size(); k++) {
            say("  %-32s %s steps/s", field.get(k).name(), spread(speeds[k], "%,.0f"));
        }
        if (field.size() > ours.size()) {
            double[] ratios = IntStream.range(0, rounds).mapToDouble(i -> speeds[0][i] / speeds[ours.size()][i]).toArray();
            say("  %-32s %s times", "GenLab over " + library, spread(ratios, "%.1f"));
        } else {
            say("  No %s beside it: that takes a python3 with it, and a checkout's %s below this folder.", library, script);
        }
        field.forEach(Contender::close);
    }

    /// The steps of a round, after a few of them to warm up.
    private static int round(Contender contender) {
        int steps = 1;
        while (steps < SECONDS_A_ROUND * contender.race(steps)) {
            steps *= 2;
        }
        for (int k = 0; k < 4; k++) {
            contender.race(steps);
        }
        return steps;
    }

    private void models() {
        say("Every model that trains, with its default knobs, on 2,500 points:");
        for (Model model : Models.ALL) {
            try (Training training = new Training(model.id(), model, POINTS)) {
                if (training.trains()) {
                    int steps = round(training);
                    double[] speeds = IntStream.range(0, 3).mapToDouble(k -> training.race(steps)).toArray();
                    say("  %-32s %s steps/s", training.name(), spread(speeds, "%,.0f"));
                }
            }
        }
    }

    private void growth(int steps) {
        try (Training training = new Training("GenLab", Gan.standard(), POINTS)) {
            training.race(WARM_UP);
            OptionalDouble before = ProcessSize.megabytes();
            training.race(steps);
            OptionalDouble after = ProcessSize.megabytes();
            if (before.isPresent() && after.isPresent()) {
                say("Memory: %,d steps of the standard GAN after %,d grow the process by %.1f MB, to %.0f MB.", steps, WARM_UP,
                        after.getAsDouble() - before.getAsDouble(), after.getAsDouble());
            } else {
                say("Memory: this system does not tell how large a process is.");
            }
        }
    }

    /// By the clock: what is measured is that cores do not stand in each other's way.
    private int ensemble() throws InterruptedException {
        int cores = Runtime.getRuntime().availableProcessors();
        Ensemble runs = new Ensemble(Experiment.of(new TwoGaussians(), Gan.standard()), List.of(), 2 * cores, STEPS_A_RUN, STEPS_A_RUN);
        Gang.seconds(runs, cores);
        double[] ratios = new double[ENSEMBLES];
        double[] speeds = new double[ENSEMBLES];
        for (int round = 0; round < ENSEMBLES; round++) {
            double alone = Gang.seconds(runs, 1);
            double together = Gang.seconds(runs, cores);
            ratios[round] = alone / together;
            speeds[round] = runs.seeds() * runs.steps() / together;
        }
        say("An ensemble of %d standard GANs on %d cores: %s steps/s by the clock, %s times one core.", runs.seeds(), cores,
                spread(speeds, "%,.0f"), spread(ratios, "%.2f"));
        return Genlab.OK;
    }

    private int window() throws InterruptedException {
        WindowTrial.Result result;
        try {
            result = genlab.window().run(minutes, () -> Math.round(ProcessSize.megabytes().orElse(0)));
        } catch (UnsupportedOperationException e) {
            throw new Failure(Tour.NO_WINDOW);
        }
        say("From the start of the process, the median of three: first picture %,.0f ms, first trained picture %,.0f ms.",
                result.firstWindow(), result.firstTrained());
        double[] frames = result.frames().stream().mapToDouble(Double::doubleValue).toArray();
        double median = quantile(frames, 0.5);
        say("Time between pictures while training at full speed: median %.1f ms (%.0f a second), 95 %% %.1f ms, 99 %% %.1f ms.", median,
                1000 / median, quantile(frames, 0.95), quantile(frames, 0.99));
        double[] shares = IntStream.range(0, result.with().length).mapToDouble(i -> 100 * result.with()[i] / result.without()[i]).toArray();
        say("Training with the window open, by turns: %,.0f steps/s, %,.0f without it; the share is %s %%.", quantile(result.with(), 0.5),
                quantile(result.without(), 0.5), spread(shares, "%.0f"));
        say("Seen after: a layer switched %.0f ms, a knob turned %.0f ms (medians; slowest %.0f and %.0f ms).",
                quantile(result.layers(), 0.5), quantile(result.knobs(), 0.5), quantile(result.layers(), 1), quantile(result.knobs(), 1));
        say("Memory: %d minutes grew the process by %d MB.", minutes, result.megabytes());
        return Genlab.OK;
    }

    private static double quantile(double[] values, double share) {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    private static String spread(double[] values, String format) {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        return String.format(Locale.ROOT, format + " (" + format + "–" + format + ")", sorted[sorted.length / 2], sorted[0],
                sorted[sorted.length - 1]);
    }

    private void say(String format, Object... arguments) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(String.format(Locale.ROOT, format, arguments));
        out.flush();
    }
}
