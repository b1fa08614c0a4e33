package genlab.app;

import genlab.cli.WindowTrial;
import genlab.scenario.Scenario;
import genlab.scenario.gan.FirstSteps;
import genlab.stage.Layer;
import genlab.stage.Layers;
import genlab.train.Report;
import genlab.train.Trainer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Opens the window as a user would and measures what it promises: how soon it is there, how smoothly it runs, how fast it answers, what
/// it costs training and memory.
final class WindowBench implements WindowTrial {

    private static final int WARM_UP_SECONDS = 15;

    /// Rounds of training with the window and without it, by turns, since what a machine gives changes by the minute; seconds of each.
    private static final int ROUNDS = 7;
    private static final int SECONDS = 3;

    private static final int ANSWERS = 20;
    private static final double MILLIS = 1e-6;

    /// How often the window is started to see how soon it is there; the median counts.
    private static final int STARTS = 3;

    /// Not the user's.
    static final Path STATE = Path.of(System.getProperty("java.io.tmpdir"));

    private final Scenario scenario = FirstSteps.twoNormals();
    private Window window;
    private AnimationTimer pulse;

    @Override
    public Result run(int minutes, LongSupplier megabytes) throws InterruptedException {
        // First: it is this that fails without a display.
        Platform.startup(() -> { });
        List<FirstPictures> starts = IntStream.range(0, STARTS).mapToObj(i -> FirstPictures.measured())
                .sorted(Comparator.comparing(FirstPictures::trained)).toList();
        List<Long> frames = new ArrayList<>();
        CountDownLatch open = new CountDownLatch(1);
        Platform.runLater(() -> {
            window = Window.open(STATE);
            pulse = new AnimationTimer() {
                private Report before;

                @Override
                public void handle(long now) {
                    Report report = window.report();
                    if (report != null && report != before) {
                        before = report;
                        frames.add(now);
                        if (report.status().step() > 0) {
                            open.countDown();
                        }
                    }
                }
            };
            pulse.start();
        });
        open.await();
        Thread.sleep(1000L * WARM_UP_SECONDS);
        double[] with = new double[ROUNDS];
        double[] without = new double[ROUNDS];
        List<Double> gaps = new ArrayList<>();
        try (Trainer trainer = Trainer.of(scenario.experiment())) {
            for (int round = 0; round < ROUNDS; round++) {
                onFx(window.laboratory()::pause);
                rate(trainer::step, trainer::train, 1);
                without[round] = rate(trainer::step, trainer::train, SECONDS);
                onFx(window.laboratory()::play);
                Thread.sleep(1000);
                onFx(frames::clear);
                with[round] = rate(() -> window.report().status().step(), WindowBench::wink, SECONDS);
                gaps.addAll(gaps(frames));
            }
        }
        long memory = megabytes.getAsLong();
        double[] layers = answers(this::turnLayer);
        double[] knobs = answers(this::turnKnob);
        Thread.sleep(60_000L * minutes);
        long growth = megabytes.getAsLong() - memory;
        onFx(() -> {
            pulse.stop();
            window.close();
        });
        FirstPictures usual = starts.get(STARTS / 2);
        return new Result(usual.shown(), usual.trained(), gaps, with, without, layers, knobs, growth);
    }

    private static List<Double> gaps(List<Long> frames) {
        List<Long> seen = new ArrayList<>();
        onFx(() -> seen.addAll(frames));
        return IntStream.range(1, seen.size()).mapToObj(i -> (seen.get(i) - seen.get(i - 1)) * MILLIS).toList();
    }

    /// Steps a second while this is done again and again.
    private static double rate(LongSupplier step, Runnable done, int seconds) {
        long first = step.getAsLong();
        long start = System.nanoTime();
        while (System.nanoTime() - start < 1_000_000_000L * seconds) {
            done.run();
        }
        return (step.getAsLong() - first) / ((System.nanoTime() - start) * 1e-9);
    }

    /// Milliseconds from an order to the first picture that shows it.
    private double[] answers(IntFunction<BooleanSupplier> order) throws InterruptedException {
        double[] answers = new double[ANSWERS];
        for (int i = 0; i < ANSWERS; i++) {
            int turn = i;
            CountDownLatch done = new CountDownLatch(1);
            long[] times = new long[2];
            onFx(() -> {
                times[0] = System.nanoTime();
                BooleanSupplier answered = order.apply(turn);
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        if (answered.getAsBoolean()) {
                            times[1] = System.nanoTime();
                            stop();
                            done.countDown();
                        }
                    }
                }.start();
            });
            done.await();
            answers[i] = (times[1] - times[0]) * MILLIS;
        }
        return answers;
    }

    private BooleanSupplier turnLayer(int turn) {
        List<Layer> layers = turn % 2 == 0 ? Layers.named(List.of("density", "data", "samples")) : scenario.shown();
        window.stages().layersProperty().set(layers);
        return () -> window.report().snapshot().holds(Layers.ordered(layers).getFirst().needs());
    }

    private BooleanSupplier turnKnob(int turn) {
        String rate = turn % 2 == 0 ? "5e-4" : "1e-3";
        String path = "model.generator.optimiser.rate";
        window.laboratory().set(path, rate, change -> { }, sentence -> { });
        return () -> Double.parseDouble(window.report().experiment().card().setting(path).text()) == Double.parseDouble(rate);
    }

    private static void wink() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void onFx(Runnable task) {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            task.run();
            done.countDown();
        });
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
