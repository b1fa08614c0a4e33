package genlab.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.noise.Stream;
import genlab.tensor.Program.Target;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramTest {

    private final Memory memory = new Memory();
    private final Graph graph = new Graph(memory);

    @AfterEach
    void free() {
        memory.close();
    }

    private Tensor tensor(int rows, int columns, float... values) {
        return memory.tensor(rows, columns).put(values);
    }

    private static void assertSame(float[] expected, Tensor got, Object what) {
        assertArrayEquals(expected, got.toArray(), 0f, what::toString);
    }

    /// Fused passes, shared buffers and stages change no bit of what op by op gives, also when run again.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void a_program_computes_what_its_ops_do_one_by_one(int seed) {
        RandomGraph random = new RandomGraph(graph, Stream.of(seed), 50 + 4 * seed);
        Set<Value> wanted = new LinkedHashSet<>(List.of(random.values().getLast()));
        for (int k = 0; k < 5; k++) {
            wanted.add(random.pick());
        }
        List<Value> targets = List.copyOf(wanted);
        Program program = Program.of(graph, List.of(targets.subList(0, 2).stream().map(Target::new).toList(),
                targets.subList(2, targets.size()).stream().map(Target::new).toList()));
        RandomGraph.OpByOp alone = new RandomGraph.OpByOp();
        for (int run = 0; run < 3; run++) {
            program.run();
            targets.forEach(target -> assertSame(alone.floats(target), program.get(target), target + " of\n" + program));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 22, 23, 24, 25, 26})
    void gradients_of_random_graphs_agree_with_finite_differences_and_op_by_op(int seed) {
        RandomGraph random = new RandomGraph(graph, Stream.of(seed), 30);
        Value loss = random.values().getLast().square().mean();
        List<Value> gradient = graph.gradient(loss, random.variables());
        Program program = graph.compile(gradient);
        program.run();
        RandomGraph.OpByOp alone = new RandomGraph.OpByOp();
        for (int k = 0; k < gradient.size(); k++) {
            assertSame(alone.floats(gradient.get(k)), program.get(gradient.get(k)), gradient.get(k));
            double[] elements = new DoubleInterpreter().values(random.variables().get(k));
            double[] symbolic = new DoubleInterpreter().values(gradient.get(k));
            for (int i = 0; i < elements.length; i++) {
                double difference = (moved(loss, random.variables().get(k), elements, i, 1e-6)
                        - moved(loss, random.variables().get(k), elements, i, -1e-6)) / 2e-6;
                // Rounding of the loss, 1e-16, over the step.
                assertEquals(difference, symbolic[i], 1e-8);
            }
        }
    }

    private static double moved(Value loss, Value variable, double[] elements, int element, double by) {
        double[] moved = elements.clone();
        moved[element] += by;
        return new DoubleInterpreter().with(variable, moved).scalar(loss);
    }

    @Test
    void a_value_used_twice_by_one_op_gives_its_buffer_back_once() {
        Tensor x = tensor(4, 4, 1, 2, 0, 1, 0, 1, 3, 1, 2, 0, 1, 1, 1, 1, 0, 2);
        Value a = graph.variable(x).transpose();
        Value gram = a.matmul(true, a, false);
        Value left = gram.transpose().matmul(gram);
        Value right = gram.matmul(gram.transpose()).transpose();
        Value all = left.beside(right);
        Program program = graph.compile(all);
        program.run();
        assertSame(new RandomGraph.OpByOp().floats(all), program.get(all), program);
    }

    @Test
    void a_later_stage_reads_what_has_changed_and_keeps_what_was_computed() {
        Tensor x = tensor(1, 2, 1, 2);
        Tensor w = tensor(1, 2, 10, 100);
        Value shared = graph.variable(x).square();
        Value first = shared.times(graph.variable(w)).sum();
        Value second = shared.times(graph.variable(w)).sum();
        Program program = Program.of(graph, List.of(List.of(new Target(first)), List.of(new Target(second))));
        program.run(0);
        x.put(5, 5);
        w.put(1000, 10000);
        program.run(1);
        assertEquals(1 * 10 + 4 * 100, program.get(first).get(0));
        assertEquals(1 * 1000 + 4 * 10000, program.get(second).get(0));
        program.run();
        assertEquals(25 * 11000, program.get(first).get(0));
        assertEquals(25 * 11000, program.get(second).get(0));
    }

    @Test
    void a_target_goes_into_its_tensor_and_to_several() {
        Tensor x = tensor(2, 2, 1, 2, 3, 4);
        Tensor one = memory.tensor(2, 2);
        Tensor two = memory.tensor(2, 2);
        Tensor copy = memory.tensor(2, 2);
        Value v = graph.variable(x);
        Value doubled = v.times(2);
        Program program = Program.of(graph, List.of(List.of(new Target(doubled, one), new Target(doubled, two), new Target(v, copy),
                new Target(v))));
        program.run();
        assertArrayEquals(new float[] {2, 4, 6, 8}, one.toArray());
        assertArrayEquals(new float[] {2, 4, 6, 8}, two.toArray());
        assertArrayEquals(new float[] {1, 2, 3, 4}, copy.toArray());
        assertArrayEquals(new float[] {1, 2, 3, 4}, program.get(v).toArray());
    }

    /// All targets see the variables as they were: a target may replace what other targets read.
    @Test
    void a_target_may_go_into_a_variable() {
        Parts state = new Parts(tensor(2, 2, 1, 2, 3, 4), tensor(2, 2, 5, 6, 7, 8));
        Value a = graph.variable(state.a);
        Value b = graph.variable(state.b);
        Program swap = Program.of(graph, List.of(List.of(new Target(b.negate(), state.a), new Target(a.transpose().transpose(), state.b),
                new Target(b.matmul(a), memory.tensor(2, 2)))));
        swap.run();
        assertArrayEquals(new float[] {-5, -6, -7, -8}, state.a.toArray());
        assertArrayEquals(new float[] {1, 2, 3, 4}, state.b.toArray());
    }

    private record Parts(Tensor a, Tensor b) {
    }

    @Test
    void a_program_prints_its_passes() {
        Value x = graph.variable(memory.tensor(256, 2));
        Value w = graph.variable(memory.tensor(2, 32));
        Value b = graph.variable(memory.tensor(1, 32));
        Value h = x.matmul(w).plus(b).tanh();
        Value loss = h.square().mean();
        assertEquals("""
                v3[256×32] = matmul(v0, v1)
                v4[256×32] = add(v3, v2); v5[256×32] = tanh(v4); v6[256×32] = multiply(v5, v5)
                v7[256×1] = sum-columns(v6)
                v8[1×1] = sum-rows(v7)
                v10[1×1] = multiply(v8, v9)""", graph.compile(loss).toString());
    }

    @Test
    void equal_ops_on_equal_inputs_are_computed_once() {
        Value x = graph.variable(memory.tensor(3, 2));
        assertEquals(x.tanh().plus(x.tanh()), x.tanh().plus(x.tanh()));
        assertEquals(1, graph.compile(x.transpose(), x.transpose()).passes());
    }

    @Test
    void only_targets_can_be_read() {
        Value x = graph.variable(memory.tensor(3, 2));
        Program program = graph.compile(x.tanh());
        String message = assertThrows(IllegalArgumentException.class, () -> program.get(x.exp())).getMessage();
        assertTrue(message.startsWith("Expected a target of this program, got v") && message.contains("exp(v0)"), message);
    }

    @Test
    void the_same_numbers_come_from_interpreted_and_compiled_code() {
        RandomGraph random = new RandomGraph(graph, Stream.of(77), 60);
        Program program = graph.compile(random.values().getLast(), random.pick(), graph.gradient(random.pick().square().mean(),
                random.variables()).getFirst());
        List<float[]> cold = results(program, random);
        for (int run = 0; run < 20_000; run++) {
            program.run();
        }
        List<float[]> warm = results(program, random);
        for (int k = 0; k < cold.size(); k++) {
            assertArrayEquals(cold.get(k), warm.get(k), 0f);
        }
    }

    private static List<float[]> results(Program program, RandomGraph random) {
        program.run();
        List<float[]> results = new ArrayList<>();
        results.add(program.get(random.values().getLast()).toArray());
        return results;
    }
}
