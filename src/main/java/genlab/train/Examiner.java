package genlab.train;

import genlab.data.Dataset;
import genlab.model.Checkpoint;
import genlab.model.Run;
import genlab.quantity.Metrics;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import genlab.quantity.Snapshot;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/// Reads what takes long on a thread and a run of its own, from checkpoints, one question at a time. What has never been answered before is
/// first told roughly, and for stages before charts.
final class Examiner implements AutoCloseable {

    /// @param life       which of the session's runs is meant: a new run has new shapes
    /// @param checkpoint the state that is asked about
    record Question(int life, Experiment experiment, Dataset data, long step, Checkpoint checkpoint, Set<Quantity<?>> wanted) {

        Question about(Set<Quantity<?>> some) {
            return new Question(life, experiment, data, step, checkpoint, some);
        }

        /// @param other null for none
        boolean sameState(Question other) {
            return other != null && life == other.life && step == other.step && experiment.equals(other.experiment)
                    && checkpoint.same(other.checkpoint);
        }
    }

    /// Who is told, on the examiner's thread.
    interface Asker {

        /// A value of one thing that is asked for, perhaps a rough one that a better one follows.
        void sketched(Quantity<?> quantity, Object value);

        /// Everything that is asked for.
        void answered(Snapshot snapshot);

        /// Nothing follows.
        void failed(RuntimeException why);
    }

    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("examiner").daemon().factory());
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile boolean waiting;
    private volatile Thread worker;
    private final Map<Class<?>, Long> took = new HashMap<>();
    private Run run;
    private Question loaded;

    boolean busy() {
        return busy.get();
    }

    /// Leaves the question under way at the next opportunity: the asker hears of it as a `CancellationException`.
    void drop() {
        waiting = false;
        Thread busyOne = worker;
        if (busyOne != null) {
            busyOne.interrupt();
        }
    }

    /// Answers on the examiner's thread; asked only while not busy.
    ///
    /// @param fresh those of the wanted that nothing is known of yet
    void ask(Question question, Set<Quantity<?>> fresh, Asker asker) {
        busy.set(true);
        waiting = true;
        thread.execute(() -> {
            worker = Thread.currentThread();
            try {
                Readings at = readings(question);
                Set<Quantity<?>> charted = Metrics.sources();
                first(at, fresh.stream().filter(quantity -> !charted.contains(quantity)), asker);
                first(at, fresh.stream().filter(charted::contains), asker);
                Snapshot snapshot = at.snapshot(question.wanted());
                rest();
                asker.answered(snapshot);
            } catch (RuntimeException e) {
                rest();
                asker.failed(e);
            }
        });
    }

    private void rest() {
        worker = null;
        Thread.interrupted();
        busy.set(false);
    }

    private Readings readings(Question question) {
        if (run == null || loaded.life() != question.life()) {
            release();
            run = question.experiment().model().start(question.data(), question.experiment().seeds().streams());
        }
        if (!question.sameState(loaded)) {
            loaded = question;
            run.adopt(question.experiment().model());
            run.load(question.checkpoint());
        }
        return new Readings(run, question.data(), question.step(), () -> waiting);
    }

    /// What is fresh, one thing after the other: the roughest of all first, and among those what took least the last time.
    private void first(Readings at, Stream<Quantity<?>> fresh, Asker asker) {
        List<Quantity<?>> offered = fresh.filter(at::offers)
                .sorted(Comparator.comparing(quantity -> took.getOrDefault(quantity.getClass(), 0L))).toList();
        int most = offered.stream().mapToInt(quantity -> quantity.sketches().size()).max().orElse(0);
        for (int i = 0; i <= most; i++) {
            for (Quantity<?> quantity : offered) {
                if (i < quantity.sketches().size()) {
                    asker.sketched(quantity, at.read(quantity.sketches().get(i)));
                } else if (i == quantity.sketches().size()) {
                    long begun = System.nanoTime();
                    asker.sketched(quantity, at.read(quantity));
                    took.put(quantity.getClass(), System.nanoTime() - begun);
                }
            }
        }
    }

    private void release() {
        if (run != null) {
            run.close();
            run = null;
            loaded = null;
        }
    }

    /// Lets a question under way be answered, to nobody, and frees the memory then.
    @Override
    public void close() {
        if (!thread.isShutdown()) {
            thread.execute(this::release);
            thread.shutdown();
        }
    }
}
