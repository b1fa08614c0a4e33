package genlab.app.control;

import genlab.model.Edit;
import genlab.model.Phase;
import genlab.quantity.Quantity;
import genlab.stage.Deed;
import genlab.train.Change;
import genlab.train.Experiment;
import genlab.train.Recording;
import genlab.train.Report;
import genlab.train.Session;
import genlab.train.Status;
import genlab.train.Stop;
import genlab.train.Trainer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the window knows of the run and what it can order: the only one in the window that speaks with the training thread.
/// Everything is called and told on the FX thread; orders return at once.
public final class Laboratory implements AutoCloseable {

    /// Reports are taken at most every 65th of a second, since more pictures are not seen and each costs training time; less often, but
    /// at least every 40th, where showing one would take the window more than this share of its time.
    private static final long SHORTEST = 1_000_000_000L / 65;
    private static final long LONGEST = 1_000_000_000L / 40;
    private static final double SHARE = 0.25;

    /// How much of what showing a picture is taken to last comes from the newest one.
    private static final double NEWEST = 0.1;

    /// While playing, what is wanted for charts is read twice a second: integrals take as long as many steps.
    private static final long SELDOM = 500_000_000;

    private final Session session;
    private final ReadOnlyObjectWrapper<Report> report = new ReadOnlyObjectWrapper<>();
    private final Map<Object, Set<Quantity<?>>> always = new HashMap<>();
    private final Map<Object, Set<Quantity<?>>> seldom = new HashMap<>();
    private final AnimationTimer timer;
    private Set<Quantity<?>> wanted = Set.of();
    private long due;
    private double lasting;
    private long asked;
    private boolean all;

    /// A laboratory that waits to be started.
    public Laboratory(Experiment experiment) {
        session = Session.waiting(Recording.of(experiment));
        timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                look(now);
            }
        };
        timer.start();
    }

    /// Has reports come. Reading and training before the window is there would take half of the processor from it.
    public void start() {
        session.start();
    }

    private void look(long now) {
        if (now < due) {
            return;
        }
        session.take().ifPresent(news -> {
            long began = System.nanoTime();
            notice(now);
            report.set(news);
            tellWants();
            lasting += NEWEST * (System.nanoTime() - began - lasting);
            // On average over pictures, which come by the beat of the screen; what was missed is not made up for.
            due = Math.max(due, now - SHORTEST) + Math.clamp((long) (lasting / SHARE), SHORTEST, LONGEST);
        });
    }

    /// Settles whether everything is asked for: reports that come more seldom than that hold it every time.
    private void notice(long now) {
        boolean first = report.get() == null;
        all = !first && now - asked >= SELDOM;
        if (first || all) {
            asked = now;
        }
    }

    /// The newest report; null before the first.
    public ReadOnlyObjectProperty<Report> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /// Has these quantities read for `who` with every report from now on.
    ///
    /// @return whether that changes what is read, so that a report follows even while the run stands
    public boolean want(Object who, Set<Quantity<?>> quantities) {
        always.put(who, quantities);
        return tellWants();
    }

    /// Has these quantities read for `who` with some reports while the run trains, but not with its first, and with every one while it
    /// stands.
    public void wantSeldom(Object who, Set<Quantity<?>> quantities) {
        seldom.put(who, quantities);
        tellWants();
    }

    private boolean tellWants() {
        Set<Quantity<?>> fresh = new HashSet<>();
        always.values().forEach(fresh::addAll);
        boolean busy = report.get() == null || report.get().status().busy();
        if (!busy || all) {
            seldom.values().forEach(fresh::addAll);
        }
        boolean other = !fresh.equals(wanted);
        if (other) {
            wanted = fresh;
            session.want(fresh);
        }
        return other;
    }

    /// Has these questions answered beforehand, to nobody, so that the like are answered at once when they are asked.
    public void practise(List<Set<Quantity<?>>> questions) {
        session.practise(questions);
    }

    public void play() {
        session.play();
    }

    /// Pauses; what is seen then is exact and complete.
    public void pause() {
        session.pause();
    }

    public void step() {
        session.step();
    }

    public void perform(Phase phase) {
        session.perform(phase.id());
    }

    public CompletableFuture<Status> seek(long step) {
        return session.seek(Math.max(0, step));
    }

    public void limit(double stepsPerSecond) {
        session.limit(stepsPerSecond);
    }

    public void takeRemedy() {
        session.takeRemedy();
    }

    /// Pauses, then performs a phase alone until its loss stops falling, at most so many times; `Status.solo` tells how far it is.
    public void solo(Phase phase, int most) {
        session.solo(phase.id(), most);
    }

    /// Undoes the last {@link #solo}.
    public void putBack() {
        session.putBack();
    }

    /// Pauses and forgets the future; tells the line as it was, future included.
    void branch(Consumer<Recording> told) {
        tell(session.branch(), told, sentence -> { });
    }

    /// What ends playing from now on.
    public void stopWhen(Set<Stop> conditions) {
        session.stopWhen(conditions);
    }

    /// Anything else one wants to know of the trainer; the question must leave it as it is.
    public <T> void ask(Function<Trainer, T> question, Consumer<T> told) {
        tell(session.ask(question), told, sentence -> { });
    }

    /// Sets a knob.
    ///
    /// @param refused told the sentence if the knob does not take this text
    public void set(String path, String text, Consumer<Change> done, Consumer<String> refused) {
        tell(session.set(path, text), done, refused);
    }

    /// Changes the run's state by hand.
    ///
    /// @param refused told the sentence if the run does not take this edit
    public void edit(Edit edit, Consumer<String> refused) {
        tell(session.edit(edit), status -> { }, refused);
    }

    /// Does what a hand on a stage orders.
    ///
    /// @param done told once it is done, or the sentence if the run does not take it
    public void carryOut(Deed deed, Consumer<Optional<String>> done) {
        CompletableFuture<?> order = switch (deed) {
            case Deed.ByHand byHand -> session.edit(byHand.edit());
            case Deed.Turn turn -> session.set(turn.path(), turn.text());
        };
        tell(order, value -> done.accept(Optional.empty()), refused -> done.accept(Optional.of(refused)));
    }

    /// Starts another experiment in this one's place; goes on playing if it played.
    public void begin(Experiment experiment, Consumer<String> refused) {
        begin(Recording.of(experiment), refused);
    }

    public void begin(Recording recording, Consumer<String> refused) {
        begin(recording, () -> { }, refused);
    }

    /// @param begun told once it has begun
    public void begin(Recording recording, Runnable begun, Consumer<String> refused) {
        tell(session.begin(recording), change -> begun.run(), refused);
    }

    private static <T> void tell(CompletableFuture<T> order, Consumer<T> done, Consumer<String> refused) {
        order.whenComplete((value, failure) -> Platform.runLater(() -> {
            if (failure == null) {
                done.accept(value);
            } else {
                refused.accept(failure.getMessage());
            }
        }));
    }

    @Override
    public void close() {
        timer.stop();
        session.close();
    }
}
