package genlab.train;

import genlab.data.Dataset;
import genlab.model.Checkpoint;
import genlab.model.Run;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import genlab.quantity.Snapshot;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// Reads what takes long on a thread and a run of its own, from checkpoints, one question at a time.
final class Examiner implements AutoCloseable {

    /// @param life which of the session's runs is meant: a new run has new shapes
    record Question(int life, Experiment experiment, Dataset data, long step, Set<Quantity<?>> wanted) {
    }

    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("examiner").daemon().factory());
    private final AtomicBoolean busy = new AtomicBoolean();
    private Run run;
    private int life;

    boolean busy() {
        return busy.get();
    }

    /// Answers on the examiner's thread; asked only while not busy.
    void ask(Question question, Checkpoint checkpoint, Consumer<Snapshot> answer, Consumer<RuntimeException> failure) {
        busy.set(true);
        thread.execute(() -> {
            try {
                Snapshot snapshot = examine(question, checkpoint);
                busy.set(false);
                answer.accept(snapshot);
            } catch (RuntimeException e) {
                busy.set(false);
                failure.accept(e);
            }
        });
    }

    private Snapshot examine(Question question, Checkpoint checkpoint) {
        if (run == null || life != question.life()) {
            release();
            run = question.experiment().model().start(question.data(), question.experiment().seeds().streams());
            life = question.life();
        }
        run.adopt(question.experiment().model());
        run.load(checkpoint);
        return new Readings(run, question.data(), question.step()).snapshot(question.wanted());
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
