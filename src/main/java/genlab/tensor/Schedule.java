package genlab.tensor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a program computes, in what order, and which elementwise ops share a pass.
///
/// Every value has a *level* in its stage: one more than its inputs', except that an elementwise op joins its elementwise inputs
/// of the same shape on theirs. Connected elementwise ops on one level are one pass; all that a level reads is
/// finished on earlier ones.
final class Schedule {

    /// One pass: a fused group of elementwise values, or a single value of any other op (then `fusion` is null).
    ///
    /// @param values  all it computes, in an order of computation
    /// @param inputs  what it reads
    /// @param results those of `values` that others need
    record Item(int stage, int level, List<Value> values, List<Value> inputs, List<Value> results, Fusion fusion) {

        @Override
        public String toString() {
            return String.join("; ", values.stream().map(Value::toString).toList());
        }
    }

    /// A fused pass has at most this many ops, weighed: the JVM's compiler stops inlining beyond some thousand
    /// bytecodes, and a pass that is not inlined whole is a hundred times slower.
    private static final int HEAVIEST = 12;

    private static final class Group {
        private final List<Value> values = new ArrayList<>();
        private int weight;
    }

    private final Map<Value, Integer> stages = new HashMap<>();
    private final Map<Value, Integer> levels = new HashMap<>();
    private final Map<Value, Group> groups = new HashMap<>();
    private final Map<Value, Integer> lastUses = new HashMap<>();
    private final Set<Value> kept = new HashSet<>();
    private final List<Item> items;

    Schedule(List<List<Program.Target>> targets) {
        for (int stage = 0; stage < targets.size(); stage++) {
            for (Program.Target target : targets.get(stage)) {
                kept.add(target.value());
                need(target.value(), stage);
            }
        }
        List<Value> needed = stages.keySet().stream().sorted(Comparator.comparingInt(Value::number)).toList();
        needed.forEach(this::place);
        Set<Value> read = readByOthers(needed);
        items = new LinkedHashSet<>(groups.values()).stream().map(group -> item(group, read))
                .sorted(Comparator.comparingInt(Item::stage).thenComparingInt(Item::level)
                        .thenComparingInt(item -> item.values().getFirst().number()))
                .toList();
        for (int i = 0; i < items.size(); i++) {
            for (Value input : items.get(i).inputs()) {
                lastUses.put(input, i);
            }
        }
    }

    List<Item> items() {
        return items;
    }

    /// The position of the last item that reads a value; never, for a value that is wanted afterwards.
    int lastUse(Value value) {
        return kept.contains(value) ? Integer.MAX_VALUE : lastUses.get(value);
    }

    /// Whether a variable in this memory is among what is read.
    boolean reads(Tensor tensor) {
        return items.stream().flatMap(item -> item.inputs().stream())
                .anyMatch(input -> input.tensor() != null && input.tensor().overlaps(tensor));
    }

    private void need(Value value, int stage) {
        if (value.op() != null && stages.putIfAbsent(value, stage) == null) {
            value.inputs().forEach(input -> need(input, stage));
        }
    }

    private void place(Value value) {
        List<Value> inputs = value.inputs().stream().filter(in -> stages.getOrDefault(in, -1).equals(stages.get(value))).toList();
        int level = 0;
        for (Value input : inputs) {
            level = Math.max(level, levels.get(input) + (fuses(value, input) ? 0 : 1));
        }
        Group group = new Group();
        Set<Group> joined = new LinkedHashSet<>();
        for (Value input : inputs) {
            if (fuses(value, input) && levels.get(input) == level) {
                joined.add(groups.get(input));
            }
        }
        int weight = weight(value) + joined.stream().mapToInt(g -> g.weight).sum();
        if (weight > HEAVIEST && !joined.isEmpty()) {
            level++;
            weight = weight(value);
            joined.clear();
        }
        for (Group other : joined) {
            group.values.addAll(other.values);
        }
        group.values.add(value);
        group.weight = weight;
        group.values.forEach(v -> groups.put(v, group));
        levels.put(value, level);
    }

    private static boolean fuses(Value value, Value input) {
        return value.op() instanceof Elementwise && input.op() instanceof Elementwise && value.shape().equals(input.shape());
    }

    private static int weight(Value value) {
        return value.op() instanceof Elementwise op ? op.weight() : 0;
    }

    /// The values that someone outside their own group reads.
    private Set<Value> readByOthers(List<Value> needed) {
        Set<Value> read = new HashSet<>(kept);
        for (Value value : needed) {
            for (Value input : value.inputs()) {
                if (groups.get(input) != groups.get(value)) {
                    read.add(input);
                }
            }
        }
        return read;
    }

    private Item item(Group group, Set<Value> read) {
        List<Value> values = group.values.stream().sorted(Comparator.comparingInt(Value::number)).toList();
        Set<Value> inputs = new LinkedHashSet<>();
        values.forEach(value -> value.inputs().stream().filter(in -> groups.get(in) != group).forEach(inputs::add));
        List<Value> reads = List.copyOf(inputs);
        Value first = values.getFirst();
        if (!(first.op() instanceof Elementwise)) {
            return new Item(stages.get(first), levels.get(first), values, first.inputs(), values, null);
        }
        List<Value> results = values.stream().filter(read::contains).toList();
        return new Item(stages.get(first), levels.get(first), values, reads, results, fusion(values, reads, results));
    }

    private static Fusion fusion(List<Value> values, List<Value> inputs, List<Value> results) {
        List<Value> places = new ArrayList<>(inputs);
        places.addAll(values);
        Shape shape = values.getFirst().shape();
        return new Fusion(
                values.stream().map(v -> new Fusion.Step(((Elementwise) v.op()).getClass(),
                        v.inputs().stream().map(places::indexOf).toList())).toList(),
                inputs.stream().map(in -> Fusion.Layout.of(in.shape(), shape)).toList(),
                results.stream().map(values::indexOf).toList());
    }
}
