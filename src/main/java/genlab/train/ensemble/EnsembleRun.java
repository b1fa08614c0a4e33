package genlab.train.ensemble;

import genlab.quantity.MetricTable;
import genlab.quantity.Metrics;
import genlab.train.Looks;
import genlab.train.Mark;
import genlab.train.Recording;
import genlab.train.Trainer;
import genlab.train.file.RunFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// An ensemble at work: each of its threads trains one run after the other, each run on one core and by itself, so its numbers
/// do not depend on how many there are. How far it is may be asked from any thread at any time.
public final class EnsembleRun implements AutoCloseable {

    /// Work done since the last file is lost if the process is killed: half a minute is little, and a file takes some ten milliseconds.
    private static final Duration KEEP = Duration.ofSeconds(30);

    private final Ensemble ensemble;
    private final Shelf shelf;
    private final Duration keep;
    private final List<Trial> trials;
    private final SortedSet<Long> looks;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicLong steps = new AtomicLong();
    private final List<Result> results = new CopyOnWriteArrayList<>();
    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean cancelled;

    private EnsembleRun(Ensemble ensemble, Shelf shelf, Duration keep) {
        this.ensemble = ensemble;
        this.shelf = shelf;
        this.keep = keep;
        this.trials = ensemble.trials();
        this.looks = Looks.of(ensemble.steps(), ensemble.every());
    }

    /// Begins at once, or goes on where the shelf says it was.
    ///
    /// @param threads how many runs are trained at the same time; a thread a core is fastest
    public static EnsembleRun start(Ensemble ensemble, Shelf shelf, int threads) {
        return start(ensemble, shelf, threads, KEEP, () -> { });
    }

    /// The same with one thread that gives way to all others where the system lets it.
    public static EnsembleRun inBackground(Ensemble ensemble) {
        return start(ensemble, Shelf.nowhere(), 1, KEEP, Courtesy::giveWay);
    }

    static EnsembleRun start(Ensemble ensemble, Shelf shelf, int threads, Duration keep, Runnable first) {
        EnsembleRun run = new EnsembleRun(ensemble, shelf, keep);
        for (int i = 0; i < Math.min(threads, run.trials.size()); i++) {
            run.threads.add(Thread.ofPlatform().name("ensemble-" + (i + 1)).daemon().start(() -> {
                first.run();
                run.work();
            }));
        }
        return run;
    }

    public Ensemble ensemble() {
        return ensemble;
    }

    /// How many runs there are to be.
    public int size() {
        return trials.size();
    }

    /// Steps done so far, of `size() · ensemble().steps()`; a run that diverges counts as done.
    public long steps() {
        return steps.get();
    }

    /// The runs that have ended, by variant and seed.
    public List<Result> results() {
        List<Result> sorted = new ArrayList<>(results);
        sorted.sort(Comparator.<Result>comparingInt(r -> r.trial().variant().number()).thenComparingLong(r -> r.trial().seed()));
        return sorted;
    }

    /// Whether all threads have ended: everything is done, or it was cancelled or failed.
    public boolean over() {
        return threads.stream().noneMatch(Thread::isAlive);
    }

    /// Whether every run has ended.
    public boolean complete() {
        return results.size() == trials.size();
    }

    /// What went wrong, as a sentence.
    public Optional<String> failure() {
        return Optional.ofNullable(failure.get()).map(Throwable::getMessage);
    }

    /// Waits at most so long for the end.
    ///
    /// @return whether it is over
    /// @throws RuntimeException what went wrong in a run, if anything did
    public boolean await(Duration most) throws InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        for (Thread thread : threads) {
            if (!thread.join(Duration.ofNanos(Math.max(1, end - System.nanoTime())))) {
                return false;
            }
        }
        if (failure.get() != null) {
            throw failure.get();
        }
        return true;
    }

    /// Ends it soon; what is under way is kept on the shelf as far as it went.
    public void cancel() {
        cancelled = true;
    }

    /// Cancels and waits until everything is kept.
    @Override
    public void close() {
        cancel();
        for (Thread thread : threads) {
            boolean interrupted = Thread.interrupted();
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void work() {
        try {
            for (int i = next.getAndIncrement(); i < trials.size() && !cancelled; i = next.getAndIncrement()) {
                Trial trial = trials.get(i);
                Optional<Result> known = shelf.ended(trial, ensemble.steps());
                if (known.isPresent()) {
                    steps.addAndGet(ensemble.steps());
                    results.add(known.get());
                } else {
                    train(trial).ifPresent(results::add);
                }
            }
        } catch (RuntimeException e) {
            failure.compareAndSet(null, e);
            cancelled = true;
        }
    }

    private Optional<Result> train(Trial trial) {
        Optional<RunFile> begun = shelf.begun(trial);
        MetricTable metrics = begun.map(file -> MetricTable.parse(file.metrics())).orElseGet(MetricTable::new);
        try (Trainer trainer = Trainer.of(begun.map(RunFile::recording).orElseGet(() -> Recording.of(trial.experiment())))) {
            steps.addAndGet(trainer.step());
            boolean ended = train(trainer, metrics, file -> shelf.keep(trial, file));
            RunFile file = file(trainer, metrics);
            if (!ended) {
                shelf.keep(trial, file);
                return Optional.empty();
            }
            steps.addAndGet(ensemble.steps() - trainer.step());
            shelf.end(trial, file);
            return Optional.of(new Result(trial, file.recording(), file.fingerprints().getLast(), metrics,
                    trainer.step() == ensemble.steps()));
        }
    }

    /// @return false if it was cancelled before the end
    private boolean train(Trainer trainer, MetricTable metrics, Consumer<RunFile> kept) {
        long last = System.nanoTime();
        for (long look : looks.tailSet(trainer.step())) {
            while (trainer.step() < look) {
                if (cancelled) {
                    return false;
                }
                if (!trainer.train()) {
                    return true;
                }
                steps.incrementAndGet();
                // Where metrics are still to be read, those of the last update would be lost with the process.
                if (trainer.step() < look && System.nanoTime() - last > keep.toNanos()) {
                    kept.accept(file(trainer, metrics));
                    last = System.nanoTime();
                }
            }
            if (!metrics.holds(look)) {
                metrics.add(trainer.snapshot(Metrics.sources()));
            }
        }
        return true;
    }

    private static RunFile file(Trainer trainer, MetricTable metrics) {
        Mark here = trainer.mark();
        return RunFile.of(trainer.recording().with(List.of(here)), metrics.csv());
    }
}
