package genlab.train;

import genlab.card.KnobException;
import genlab.card.Setting;
import genlab.data.Dataset;
import genlab.model.Checkpoint;
import genlab.model.Edit;
import genlab.model.Editable;
import genlab.model.Model;
import genlab.model.Phase;
import genlab.model.Run;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import genlab.quantity.Snapshot;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A run with a memory: trains, takes orders, goes back and forth in time and gives the same numbers again, bit for bit.
/// It has no thread of its own and belongs to the one that made it.
///
/// Standing at step n means: n steps are done, and every order given at step n so far is carried out. Going back keeps the future,
/// which is then played again with its orders, until something else is ordered: then the old future is forgotten.
public final class Trainer implements AutoCloseable {

    /// A third of the learning rate is what is offered after a divergence: what diverges at η mostly trains at η/3.
    private static final double LESS = 1.0 / 3;

    /// Digits of the rate that is offered.
    private static final MathContext READABLE = new MathContext(3);

    private final Thread owner = Thread.currentThread();
    private Experiment origin;
    private List<Order> orders;
    private List<Order> told;
    private Timeline timeline;
    private Dataset data;
    private Run run;
    private Experiment experiment;
    private long step;
    private int done;
    private long head;
    private int futures;
    private Optional<Diverged> diverged = Optional.empty();

    private Trainer() {
    }

    /// Stands at step 0 of a new run.
    public static Trainer of(Experiment experiment) {
        return of(Recording.of(experiment));
    }

    /// Stands where the recording does, having replayed what its marks do not save.
    public static Trainer of(Recording recording) {
        Trainer trainer = begun(recording);
        trainer.seek(recording.step());
        return trainer;
    }

    /// Stands at step 0 of the recording, with all that it holds ahead.
    static Trainer begun(Recording recording) {
        Trainer trainer = new Trainer();
        trainer.begin(recording);
        return trainer;
    }

    private void begin(Recording recording) {
        Dataset points = recording.origin().dataset();
        Run fresh = recording.origin().model().start(points, recording.origin().seeds().streams());
        if (run != null) {
            run.close();
        }
        run = fresh;
        data = points;
        origin = recording.origin();
        experiment = origin;
        told = null;
        orders = new ArrayList<>(recording.orders());
        timeline = new Timeline(recording.marks());
        step = 0;
        done = 0;
        head = recording.step();
        diverged = Optional.empty();
        timeline.add(mark());
        carryOut();
    }

    /// The experiment with its knobs as they stand now.
    public Experiment experiment() {
        return experiment;
    }

    public Dataset data() {
        return data;
    }

    public long step() {
        return step;
    }

    /// The last step of the known future; `step()` unless one has gone back.
    public long head() {
        return head;
    }

    public List<Phase> phases() {
        return run.phases();
    }

    /// Present while the run stands before a step that is known to fail.
    public Optional<Diverged> diverged() {
        return diverged;
    }

    /// All orders, those of the known future included, by step.
    public List<Order> orders() {
        if (told == null) {
            told = List.copyOf(orders);
        }
        return told;
    }

    /// Trains one step.
    ///
    /// @return false if the run has diverged, and so stays where it is
    public boolean train() {
        check();
        if (diverged.isPresent()) {
            return false;
        }
        run.step();
        Optional<String> fault = run.fault();
        if (fault.isPresent()) {
            diverge(step + 1, fault.get());
            return false;
        }
        step++;
        head = Math.max(head, step);
        if (timeline.wants(step)) {
            timeline.put(mark());
        }
        carryOut();
        return true;
    }

    /// Performs one phase alone; the step number stays.
    ///
    /// @return false if the run has diverged, and so stays as it is
    public boolean perform(String phase) {
        check();
        phase(phase);
        diverged = Optional.empty();
        order(new Order.Lone(step, phase));
        Optional<String> fault = run.fault();
        fault.ifPresent(what -> {
            told = null;
            orders.removeLast();
            diverge(step, what + ", after phase " + phase + " alone");
        });
        if (fault.isEmpty()) {
            renewMark();
        }
        return fault.isEmpty();
    }

    /// Sets a knob: a live one is taken up at once, any other starts a new run at step 0.
    ///
    /// @throws genlab.card.KnobException in a sentence, the run staying as it is
    public Change set(String path, String text) {
        check();
        Experiment changed = experiment.with(path, text);
        if (changed.equals(experiment)) {
            return Change.NONE;
        }
        if (!experiment.live(path)) {
            begin(Recording.of(changed));
            return Change.REBUILT;
        }
        changed.model().refusal(changed.data()).ifPresent(sentence -> {
            throw new KnobException(sentence);
        });
        diverged = Optional.empty();
        order(new Order.Turn(step, path, text));
        renewMark();
        return Change.LIVE;
    }

    /// Changes the run's state by hand; the step number stays. Before anything else has happened to it, and where there is an experiment
    /// that begins just so, that experiment begins: copied or rewound, it begins there again.
    ///
    /// @throws genlab.card.KnobException in a sentence, the run staying as it is
    public Change edit(Edit edit) {
        check();
        if (!(run instanceof Editable editable)) {
            throw new KnobException("Expected a model that can be changed by hand, got " + experiment.model().id() + ".");
        }
        Checkpoint before = run.save();
        editable.edit(edit);
        Optional<Model> begun = step == 0 && done == 0 ? editable.begun() : Optional.empty();
        // Refused edits must not cost the known future, so it is tried before it is ordered.
        run.load(before);
        if (begun.isPresent()) {
            begin(Recording.of(experiment.with(begun.get())));
            return Change.REBUILT;
        }
        diverged = Optional.empty();
        order(new Order.ByHand(step, edit));
        renewMark();
        return Change.LIVE;
    }

    /// Goes to a step, back or forth: restores the nearest mark and replays, or trains on.
    public void seek(long target) {
        approach(target);
        boolean sound = true;
        while (sound && step < target) {
            sound = train();
        }
    }

    /// Goes to the nearest known place at or before `target`, from where training reaches it.
    public void approach(long target) {
        check();
        if (target < 0) {
            throw new IllegalArgumentException("Expected a step of at least 0, got " + target + ".");
        }
        diverged = Optional.empty();
        Mark mark = timeline.floor(target);
        if (target < step || mark.step() > step) {
            restore(mark);
        }
    }

    /// Marks this place, after all that was ordered here, so that going back to it need not repeat the orders.
    void remember() {
        timeline.add(mark());
    }

    /// How many futures were forgotten so far: what was read off a run after the place where one was cut may not be so again.
    int futures() {
        return futures;
    }

    /// Forgets the future from here on.
    public void forget() {
        check();
        told = null;
        futures += head > step ? 1 : 0;
        orders.subList(done, orders.size()).clear();
        timeline.cut(step, done);
        head = step;
    }

    /// Goes back and turns down what the remedy says.
    public void take(Diverged.Remedy remedy) {
        seek(remedy.step());
        remedy.settings().forEach(this::set);
    }

    /// Those of `wanted` that this run has, read now.
    public Snapshot snapshot(Set<Quantity<?>> wanted) {
        return readings().snapshot(wanted);
    }

    /// The run held still; valid until it trains on.
    public Readings readings() {
        check();
        return new Readings(run, data, step);
    }

    public Checkpoint checkpoint() {
        check();
        return run.save();
    }

    /// SHA-256 of everything that decides the future.
    public String fingerprint() {
        return checkpoint().fingerprint();
    }

    /// This place on the timeline.
    public Mark mark() {
        return new Mark(step, done, checkpoint());
    }

    /// The history up to here, without the future, to be saved or gone on from elsewhere.
    public Recording recording() {
        List<Mark> marks = new ArrayList<>(timeline.upTo(step - 1));
        marks.add(mark());
        return new Recording(origin, orders.subList(0, done), marks, step);
    }

    /// The history with all of the known future, standing at its end.
    public Recording whole() {
        return new Recording(origin, orders, timeline.upTo(head), head);
    }

    /// Puts history, future and place back as they were, whatever was ordered since, unless that began a new run.
    ///
    /// @param whole what {@link #whole} gave when the run stood at `here`
    public void putBack(Recording whole, Mark here) {
        check();
        if (!whole.origin().equals(origin)) {
            throw new IllegalArgumentException("Expected a history of this run, got one of another: " + whole.origin().title() + ".");
        }
        told = null;
        orders = new ArrayList<>(whole.orders());
        timeline = new Timeline(whole.marks());
        head = whole.step();
        diverged = Optional.empty();
        restore(here);
    }

    @Override
    public void close() {
        check();
        run.close();
    }

    private void order(Order order) {
        forget();
        orders.add(order);
        carryOut();
    }

    private void renewMark() {
        if (timeline.marks(step)) {
            remember();
        }
    }

    private void carryOut() {
        while (done < orders.size() && orders.get(done).step() <= step) {
            switch (orders.get(done)) {
                case Order.Turn turn -> {
                    experiment = experiment.with(turn.path(), turn.text());
                    run.adopt(experiment.model());
                }
                case Order.Lone lone -> run.perform(phase(lone.phase()));
                case Order.ByHand byHand -> ((Editable) run).edit(byHand.edit());
            }
            done++;
        }
    }

    private Phase phase(String id) {
        return run.phases().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow(() -> new IllegalArgumentException(
                "Expected a phase of " + experiment.model().id() + " (" + String.join(", ", run.phases().stream().map(Phase::id).toList())
                        + "), got “" + id + "”."));
    }

    private void restore(Mark mark) {
        experiment = origin;
        for (Order order : orders.subList(0, mark.orders())) {
            if (order instanceof Order.Turn turn) {
                experiment = experiment.with(turn.path(), turn.text());
            }
        }
        run.adopt(experiment.model());
        run.load(mark.checkpoint());
        step = mark.step();
        done = mark.orders();
        carryOut();
    }

    /// Puts the run back to just before the bad value, so that everything shown is finite.
    private void diverge(long bad, String what) {
        long good = step;
        Optional<Diverged.Remedy> remedy = remedy(bad);
        restore(timeline.floor(good));
        while (step < good) {
            train();
        }
        head = step;
        diverged = Optional.of(new Diverged(bad, what, remedy));
    }

    /// A tenth of the way back, at least ten steps: numbers grow for a while before they overflow, and a smaller rate does not
    /// mend what has already grown.
    private Optional<Diverged.Remedy> remedy(long bad) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (Setting setting : experiment.settings()) {
            if (setting.live() && setting.value() instanceof Double rate && setting.path().endsWith("rate")) {
                double less = new BigDecimal(LESS * rate).round(READABLE).doubleValue();
                if (less >= setting.knob().min() && less < rate) {
                    settings.put(setting.path(), Double.toString(less));
                }
            }
        }
        long back = timeline.floor(Math.max(0, bad - Math.max(10, bad / 10))).step();
        return settings.isEmpty() ? Optional.empty() : Optional.of(new Diverged.Remedy(back, settings));
    }

    private void check() {
        if (Thread.currentThread() != owner) {
            throw new IllegalStateException("Expected the thread “" + owner.getName() + "”, which made this run, got “"
                    + Thread.currentThread().getName() + "”.");
        }
    }
}
