package genlab.train;

import genlab.model.Edit;
import genlab.model.Run;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A trainer with a thread of its own. Orders may come from any thread, return at once and are obeyed in turn, between two steps;
/// what they return is told when they are done. Reports lie in a mailbox: while it plays, a new one is made only when the last was
/// taken and steps have had their share of the time; a pause, a single step and a seek always make one, so what stands still on
/// screen is exact.
public final class Session implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Session.class);

    private final BlockingQueue<Job<?>> jobs = new LinkedBlockingQueue<>();
    private final Latest<Report> reports = new Latest<>();
    private final Examination examination = new Examination(new Client());
    private final Thread thread = Thread.ofPlatform().name("training").daemon().unstarted(this::live);
    private volatile boolean closed;
    private volatile boolean ended;

    // What follows belongs to the training thread.
    private final Pace pace = new Pace();
    private Trainer trainer;
    private boolean waiting = true;
    private boolean playing;
    private Goal goal;
    private Goal next;
    private Set<Quantity<?>> wanted = Set.of();
    private Optional<String> trouble = Optional.empty();
    private final Watch watch = new Watch();
    private Optional<Stop> stopped = Optional.empty();
    private Soloist soloist;

    private record Job<T>(Supplier<T> task, CompletableFuture<T> done) {

        void run() {
            try {
                done.complete(task.get());
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
        }
    }

    private record Goal(long step, CompletableFuture<Status> arrived) {
    }

    private Session() {
    }

    /// A session that stands where the recording does, paused.
    public static Session of(Recording recording) {
        Session session = waiting(recording);
        session.start();
        return session;
    }

    /// The same, but before it is started it only takes orders: nothing is trained and nothing told.
    public static Session waiting(Recording recording) {
        Session session = new Session();
        session.begin(recording);
        session.thread.start();
        return session;
    }

    public void start() {
        order(() -> {
            waiting = false;
            return null;
        });
    }

    /// Replaces what is trained; the old run stays if the new one cannot start. Goes on playing if it played.
    public CompletableFuture<Change> begin(Recording recording) {
        return order(() -> {
            Trainer fresh = Trainer.begun(recording);
            if (trainer != null) {
                trainer.close();
            }
            trainer = fresh;
            renew();
            aim(new Goal(recording.step(), new CompletableFuture<>()));
            return Change.REBUILT;
        });
    }

    public CompletableFuture<Status> play() {
        return order(() -> {
            playing = trainer().diverged().isEmpty();
            moveOn();
            trouble = Optional.empty();
            pace.start(System.nanoTime());
            return status();
        });
    }

    public CompletableFuture<Status> pause() {
        return order(() -> stand(() -> { }));
    }

    /// Pauses, then trains one step.
    public CompletableFuture<Status> step() {
        return order(() -> stand(() -> {
            moveOn();
            trainer().train();
        }));
    }

    /// Pauses, then performs one phase alone.
    public CompletableFuture<Status> perform(String phase) {
        return order(() -> stand(() -> {
            moveOn();
            trainer().perform(phase);
        }));
    }

    /// Pauses, then performs one phase alone, the rest held still, until its loss stops falling or so many updates are done; any
    /// other order ends it. {@link Status#solo} tells how far it is.
    public CompletableFuture<Status> solo(String phase, int most) {
        return order(() -> stand(() -> {
            moveOn();
            soloist = new Soloist(trainer(), phase, most);
        }));
    }

    /// Pauses and undoes the last {@link #solo}, as long as nothing else has been ordered since.
    public CompletableFuture<Status> putBack() {
        return order(() -> stand(() -> {
            if (soloist != null) {
                soloist.putBack();
                moveOn();
            }
        }));
    }

    /// Pauses and forgets the future from here on; what is told is the whole line with its future, to be gone back to.
    public CompletableFuture<Recording> branch() {
        return order(() -> {
            Recording whole = trainer().whole();
            stand(trainer()::forget);
            return whole;
        });
    }

    /// What ends playing from now on.
    public CompletableFuture<Status> stopWhen(Set<Stop> conditions) {
        return order(() -> {
            watch.lookFor(conditions);
            return status();
        });
    }

    /// Changes the run's state by hand, as {@link Trainer#edit} does; goes on playing if it played.
    public CompletableFuture<Status> edit(Edit edit) {
        return order(() -> {
            dropGoals();
            endSolo();
            Change change = trainer().edit(edit);
            pace.hurry();
            moveOn();
            if (change == Change.REBUILT) {
                renew();
            }
            tellIfStanding();
            return status();
        });
    }

    /// Pauses, goes back and turns down what the divergence's remedy says.
    public CompletableFuture<Status> takeRemedy() {
        return order(() -> stand(() -> {
            moveOn();
            trainer().diverged().flatMap(Diverged::remedy).ifPresent(trainer()::take);
        }));
    }

    /// Goes to a step, then plays on if it played. While a seek replays, newer ones wait and the newest wins: every picture of a drag
    /// along the timeline gets finished. Told when it is there, or has given way to another order.
    public CompletableFuture<Status> seek(long step) {
        CompletableFuture<Status> arrived = new CompletableFuture<>();
        order(() -> {
            aim(new Goal(step, arrived));
            return null;
        }).exceptionally(e -> {
            arrived.completeExceptionally(e);
            return null;
        });
        return arrived;
    }

    /// Sets a knob, as {@link Trainer#set} does.
    public CompletableFuture<Change> set(String path, String text) {
        return order(() -> {
            dropGoals();
            endSolo();
            Change change = trainer().set(path, text);
            pace.hurry();
            if (change != Change.NONE) {
                moveOn();
            }
            if (change == Change.REBUILT) {
                renew();
            }
            tellIfStanding();
            return change;
        });
    }

    /// What reports shall hold from now on.
    public CompletableFuture<Status> want(Set<Quantity<?>> quantities) {
        return order(() -> {
            wanted = Set.copyOf(quantities);
            pace.hurry();
            if (playing) {
                // Not with the next report only.
                examine();
            }
            tellIfStanding();
            return status();
        });
    }

    /// Has the examiner answer questions beforehand, to nobody, one between two that somebody waits for: when the like are asked for, the
    /// program that answers them is compiled. Those that hold nothing heavy are left out.
    public void practise(List<Set<Quantity<?>>> questions) {
        order(() -> {
            examination.practise(questions.stream().filter(question -> !among(question, true).isEmpty()).toList());
            examine();
            return null;
        });
    }

    /// Plays at most this many steps a second; infinity sets it free.
    public CompletableFuture<Status> limit(double stepsPerSecond) {
        return order(() -> {
            pace.limit(stepsPerSecond);
            return status();
        });
    }

    /// Anything else one wants to know of the trainer; the question must leave it as it is.
    public <T> CompletableFuture<T> ask(Function<Trainer, T> question) {
        return order(() -> question.apply(trainer()));
    }

    /// The newest report, once.
    public Optional<Report> take() {
        return reports.take();
    }

    /// Ends training after the step under way, and frees the memory.
    @Override
    public void close() {
        closed = true;
        order(() -> null);
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        examination.close();
    }

    private <T> CompletableFuture<T> order(Supplier<T> task) {
        Job<T> job = new Job<>(task, new CompletableFuture<>());
        jobs.add(job);
        if (ended) {
            refuseAll();
        }
        return job.done();
    }

    private void live() {
        try {
            while (!closed) {
                try {
                    beat();
                } catch (RuntimeException e) {
                    fail(e);
                }
            }
        } catch (InterruptedException e) {
            LOG.info("The training thread was interrupted and ends.");
        } finally {
            dropGoals();
            if (trainer != null) {
                trainer.close();
            }
            ended = true;
            refuseAll();
        }
    }

    private void beat() throws InterruptedException {
        if (waiting) {
            jobs.take().run();
            return;
        }
        Job<?> job = goal != null || soloing() ? jobs.poll()
                : playing ? jobs.poll(pace.remaining(System.nanoTime()), TimeUnit.NANOSECONDS) : jobs.take();
        if (job != null) {
            job.run();
        } else if (goal != null) {
            approach();
        } else if (soloing()) {
            soloist.update();
            if (!soloing()) {
                tell();
            }
        } else if (!trainer.train()) {
            stand(() -> { });
        } else {
            pace.stepped(System.nanoTime());
            stopped = watch.met(trainer);
            stopped.ifPresent(condition -> stand(() -> { }));
        }
        // On the way to a goal in known territory nothing is told: the picture would run back and forth.
        boolean training = goal != null ? trainer.step() == trainer.head() : playing || soloing();
        if (training && reports.hungry() && pace.mayTell(System.nanoTime())) {
            tell();
        }
    }

    private boolean soloing() {
        return soloist != null && soloist.running();
    }

    private void endSolo() {
        if (soloist != null) {
            soloist.end(Solo.State.CANCELLED);
        }
    }

    /// What ended before is no longer told.
    private void moveOn() {
        endSolo();
        soloist = null;
        stopped = Optional.empty();
    }

    private void aim(Goal aim) {
        moveOn();
        boolean replaying = goal != null && trainer.step() < trainer.head();
        if (replaying) {
            arrive(next);
            next = aim;
        } else {
            trainer().approach(aim.step());
            arrive(goal);
            goal = aim;
        }
    }

    private void approach() {
        if (trainer.step() < goal.step() && trainer.train()) {
            return;
        }
        Goal reached = goal;
        goal = null;
        playing &= trainer.diverged().isEmpty();
        tell();
        arrive(reached);
        if (next != null) {
            Goal then = next;
            next = null;
            aim(then);
        }
    }

    private void dropGoals() {
        Goal first = goal;
        Goal second = next;
        goal = null;
        next = null;
        arrive(first);
        arrive(second);
    }

    private void arrive(Goal reached) {
        if (reached != null) {
            reached.arrived().complete(status());
        }
    }

    private Status stand(Runnable then) {
        playing = false;
        dropGoals();
        endSolo();
        then.run();
        tell();
        return status();
    }

    private void renew() {
        examination.begin(trainer);
        soloist = null;
        stopped = Optional.empty();
        trouble = Optional.empty();
        dropGoals();
    }

    private void tellIfStanding() {
        if (!playing && goal == null) {
            tell();
        }
    }

    private void tell() {
        long from = System.nanoTime();
        Snapshot snapshot;
        try {
            examination.examine(among(wanted, true), !playing);
            snapshot = trainer().snapshot(among(wanted, false));
        } catch (RuntimeException e) {
            trouble("Reading failed", e);
            snapshot = new Snapshot(trainer().step(), trainer.data(), Map.of());
        }
        reports.put(new Report(status(), trainer.experiment(), snapshot, examination.known(), trainer.phases(), trainer.orders()));
        pace.told(from, System.nanoTime());
    }

    /// On the way to a goal nothing is asked: the run is elsewhere in a moment.
    private void examine() {
        if (goal == null) {
            examination.examine(among(wanted, true), !playing);
        }
    }

    private final class Client implements Examination.Client {

        @Override
        public void inTurn(Runnable task) {
            order(() -> {
                task.run();
                return null;
            });
        }

        @Override
        public void learned() {
            tellIfStanding();
        }

        @Override
        public void free() {
            examine();
        }

        @Override
        public void failed(RuntimeException why) {
            trouble("Reading failed", why);
            tellIfStanding();
        }
    }

    /// Those that are heavy, or those that are not.
    private Set<Quantity<?>> among(Set<Quantity<?>> quantities, boolean heavy) {
        Run run = trainer().readings().run();
        return quantities.stream().filter(q -> heavy == (q.cost(run) == Quantity.Cost.HEAVY)).collect(Collectors.toUnmodifiableSet());
    }

    private Status status() {
        return new Status(trainer == null ? 0 : trainer.step(), trainer == null ? 0 : trainer.head(), playing, pace.rate(),
                trainer == null ? Optional.empty() : trainer.diverged(), trouble, stopped,
                Optional.ofNullable(soloist).map(Soloist::told));
    }

    private Trainer trainer() {
        if (trainer == null) {
            throw new IllegalStateException("Expected a run, got none: the experiment could not start.");
        }
        return trainer;
    }

    private void fail(RuntimeException e) {
        trouble("Training stopped", e);
        playing = false;
        soloist = null;
        dropGoals();
        if (trainer != null) {
            tell();
        }
    }

    private void trouble(String what, RuntimeException e) {
        Optional<String> sentence = Optional.of(what + ": " + e.getMessage());
        if (!sentence.equals(trouble)) {
            LOG.error(what, e);
        }
        trouble = sentence;
    }

    private void refuseAll() {
        for (Job<?> job = jobs.poll(); job != null; job = jobs.poll()) {
            job.done().completeExceptionally(new CancellationException("The session is closed."));
        }
    }
}
