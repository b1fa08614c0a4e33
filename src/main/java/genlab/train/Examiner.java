package genlab.train;

import genlab.data.Dataset;
import genlab.model.Checkpoint;
import genlab.model.Run;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import genlab.quantity.Snapshot;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/// Reads what takes long on a thread and a run of its own, from checkpoints, one question at a time. What has never been answered before is
/// first told roughly.
final class Examiner implements AutoCloseable {

    /// @param life which of the session's runs is meant: a new run has new shapes
    record Question(int life, Experiment experiment, Dataset data, long step, Set<Quantity<?>> wanted) {
    }

    /// Who is told, on the examiner's thread.
    interface Asker {

        /// A rough value of one thing that is asked for; a better one follows.
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
    private Run run;
    private int life;

    boolean busy() {
        return busy.get();
    }

    /// Leaves the question under way at the next opportunity: the asker hears of it as a `CancellationException`.
    void drop() {
        waiting = false;
    }

    /// Answers on the examiner's thread; asked only while not busy.
    ///
    /// @param fresh those of the wanted that nothing is known of yet
    void ask(Question question, Checkpoint checkpoint, Set<Quantity<?>> fresh, Asker asker) {
        busy.set(true);
        waiting = true;
        thread.execute(() -> {
            try {
                Readings at = readings(question, checkpoint);
                sketch(at, fresh, asker);
                Snapshot snapshot = at.snapshot(question.wanted());
                busy.set(false);
                asker.answered(snapshot);
            } catch (RuntimeException e) {
                busy.set(false);
                asker.failed(e);
            }
        });
    }

    private Readings readings(Question question, Checkpoint checkpoint) {
        if (run == null || life != question.life()) {
            release();
            run = question.experiment().model().start(question.data(), question.experiment().seeds().streams());
            life = question.life();
        }
        run.adopt(question.experiment().model());
        run.load(checkpoint);
        return new Readings(run, question.data(), question.step(), () -> waiting);
    }

    /// The roughest of all first.
    private static void sketch(Readings at, Set<Quantity<?>> fresh, Asker asker) {
        List<Quantity<?>> offered = fresh.stream().filter(at::offers).toList();
        int most = offered.stream().mapToInt(quantity -> quantity.sketches().size()).max().orElse(0);
        for (int i = 0; i < most; i++) {
            for (Quantity<?> quantity : offered) {
                if (i < quantity.sketches().size()) {
                    asker.sketched(quantity, at.read(quantity.sketches().get(i)));
                }
            }
        }
    }

    private void release() {
        if (run != null) {
            run.close();
            run = null;
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
