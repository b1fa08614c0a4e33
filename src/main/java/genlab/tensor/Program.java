package genlab.tensor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A graph compiled for some targets: a fixed list of passes over buffers made once. Running it allocates nothing.
///
/// A program may have several *stages*, run one after the other, that share what they compute: what an earlier stage has
/// computed is not computed again, even if variables have changed since. (So a generator's forward pass serves the
/// discriminator's update and then its own.)
public final class Program {

    /// A value to compute and the tensor that receives it, which may be one that variables are read from: they are read first.
    ///
    /// @param into null: a buffer of the program's own
    public record Target(Value value, Tensor into) {

        public Target {
            if (into != null && !into.shape().equals(value.shape())) {
                throw new IllegalArgumentException("Expected a " + value.shape() + " tensor for " + value + ", got " + into.shape() + ".");
            }
        }

        public Target(Value value) {
            this(value, null);
        }
    }

    private record Step(Runnable action, String text) {
    }

    private final List<Step> steps;
    private final Runnable[] actions;
    private final int[] ends;
    private final Map<Value, Tensor> results;

    private Program(List<Step> steps, int[] ends, Map<Value, Tensor> results) {
        this.steps = steps;
        this.actions = steps.stream().map(Step::action).toArray(Runnable[]::new);
        this.ends = ends;
        this.results = results;
    }

    /// @param stages what each stage delivers, in the order the stages run
    public static Program of(Graph graph, List<List<Target>> stages) {
        if (stages.stream().flatMap(List::stream).anyMatch(target -> target.value().graph() != graph)) {
            throw new IllegalArgumentException("Expected targets of one graph, got another graph's.");
        }
        return new Builder(graph, new Schedule(stages), stages).build();
    }

    /// Runs all stages.
    public void run() {
        run(0, ends[ends.length - 1]);
    }

    /// Runs one stage; the earlier ones must have run before, once for each time that it runs.
    public void run(int stage) {
        run(stage == 0 ? 0 : ends[stage - 1], ends[stage]);
    }

    private void run(int from, int to) {
        for (int i = from; i < to; i++) {
            actions[i].run();
        }
    }

    /// Where a target's value is after running.
    public Tensor get(Value target) {
        Tensor result = results.get(target);
        if (result == null) {
            throw new IllegalArgumentException("Expected a target of this program, got " + target + ".");
        }
        return result;
    }

    /// The number of passes over memory.
    public int passes() {
        return actions.length;
    }

    /// The passes in order, one a line; the ops of a fused pass stand together.
    @Override
    public String toString() {
        return String.join("\n", steps.stream().map(Step::text).toList());
    }

    /// Gives every scheduled item its buffers; a buffer serves again when its last reader has run.
    private static final class Builder {

        private final Graph graph;
        private final Schedule schedule;
        private final Map<Value, Tensor> homes = new HashMap<>();
        private final Map<Integer, List<Tensor>> free = new HashMap<>();
        private final Map<Value, Tensor> results = new LinkedHashMap<>();
        private final List<Step> steps = new ArrayList<>();
        private final List<List<Target>> stages;

        Builder(Graph graph, Schedule schedule, List<List<Target>> stages) {
            this.graph = graph;
            this.schedule = schedule;
            this.stages = stages;
        }

        Program build() {
            for (List<Target> targets : stages) {
                for (Target target : targets) {
                    if (target.into() != null && target.value().tensor() == null && !schedule.reads(target.into())) {
                        homes.putIfAbsent(target.value(), target.into());
                    }
                }
            }
            int[] ends = new int[stages.size()];
            int next = 0;
            for (int stage = 0; stage < stages.size(); stage++) {
                while (next < schedule.items().size() && schedule.items().get(next).stage() == stage) {
                    add(schedule.items().get(next), next);
                    next++;
                }
                deliver(stages.get(stage));
                ends[stage] = steps.size();
            }
            return new Program(List.copyOf(steps), ends, results);
        }

        private void add(Schedule.Item item, int position) {
            List<Tensor> out = item.results().stream().map(this::home).toList();
            List<Tensor> in = item.inputs().stream().map(this::home).toList();
            Runnable action = item.fusion() == null ? item.results().getFirst().op().bind(in, out.getFirst())
                    : new Fusion.Pass(item.fusion(), in, out, graph.memory());
            steps.add(new Step(action, item.toString()));
            item.inputs().stream().distinct().filter(input -> input.tensor() == null && schedule.lastUse(input) == position)
                    .map(homes::get).forEach(this::free);
        }

        private void free(Tensor buffer) {
            free.computeIfAbsent(Tensor.padded(buffer.size()), size -> new ArrayList<>()).add(buffer);
        }

        private Tensor home(Value value) {
            return value.tensor() != null ? value.tensor() : homes.computeIfAbsent(value, v -> buffer(v.shape()));
        }

        private Tensor buffer(Shape shape) {
            List<Tensor> spare = free.getOrDefault(Tensor.padded(shape.size()), List.of());
            return spare.isEmpty() ? graph.memory().tensor(shape) : spare.removeLast().window(0, shape);
        }

        private void deliver(List<Target> targets) {
            for (Target target : targets) {
                Tensor home = home(target.value());
                Tensor into = target.into();
                if (into != null && into != home) {
                    steps.add(new Step(() -> into.put(home), "copy " + target.value().label()));
                }
                results.put(target.value(), home);
            }
        }
    }
}
