package genlab.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.noise.Stream;
import genlab.tensor.op.Add;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every op keeps to: its floats are those of the definition, its first and second derivatives those of finite differences.
class OpContractTest {

    /// Central differences in double precision: truncation h²·f‴/6 and rounding ε·f/h balance near h = 1e-5, where with
    /// third derivatives up to some hundred both stay below 1e-8.
    private static final double STEP = 1e-5;
    private static final double CLOSE = 1e-7;

    /// Sums of a few dozen floats of size 1, each rounded to 6e-8, through functions good to 4e-7.
    private static final double FLOAT = 2e-6;

    static List<OpCase> cases() {
        return OpCase.all();
    }

    static List<OpCase> smooth() {
        return OpCase.all().stream().filter(OpCase::smooth).toList();
    }

    static List<OpCase> flat() {
        return OpCase.all().stream().filter(c -> !c.smooth()).toList();
    }

    @Test
    void no_op_is_missing_from_the_list() throws IOException, URISyntaxException {
        Path classes = Path.of(Add.class.getResource("Add.class").toURI()).getParent();
        Set<String> written;
        try (java.util.stream.Stream<Path> files = Files.list(classes)) {
            written = files.map(file -> file.getFileName().toString().replace(".class", "")).collect(Collectors.toCollection(TreeSet::new));
        }
        try (Memory memory = new Memory()) {
            Set<String> tested = OpCase.all().stream().map(c -> c.build().apply(c.variables(new Graph(memory))))
                    .filter(value -> value.op() != null)
                    .map(value -> value.op().getClass().getSimpleName()).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(written, tested);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void floats_agree_with_the_definition(OpCase c) {
        try (Memory memory = new Memory()) {
            Graph graph = new Graph(memory);
            Value value = c.build().apply(c.variables(graph));
            Program program = graph.compile(value);
            double[] expected = new DoubleInterpreter().values(value);
            // Twice: the second run finds the first one's leftovers in every buffer.
            for (int run = 0; run < 2; run++) {
                program.run();
                float[] got = program.get(value).toArray();
                for (int i = 0; i < expected.length; i++) {
                    assertEquals(expected[i], got[i], FLOAT * Math.max(1, Math.abs(expected[i])), c + " at " + i);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("smooth")
    void gradients_agree_with_finite_differences(OpCase c) {
        try (Memory memory = new Memory()) {
            Graph graph = new Graph(memory);
            List<Value> variables = c.variables(graph);
            check(c, loss(c, variables), variables);
        }
    }

    /// A Hessian-vector product is the gradient of the gradient along a direction.
    @ParameterizedTest
    @MethodSource("smooth")
    void second_derivatives_agree_with_finite_differences(OpCase c) {
        try (Memory memory = new Memory()) {
            Graph graph = new Graph(memory);
            List<Value> variables = c.variables(graph);
            List<Value> gradient = graph.gradient(loss(c, variables), variables);
            Value along = graph.constant(0);
            for (int k = 0; k < gradient.size(); k++) {
                along = along.plus(gradient.get(k).times(weights(graph, variables.get(k).shape(), k)).sum());
            }
            check(c, along, variables);
        }
    }

    @ParameterizedTest
    @MethodSource("flat")
    void no_gradient_passes_where_none_is_promised(OpCase c) {
        try (Memory memory = new Memory()) {
            Graph graph = new Graph(memory);
            List<Value> variables = c.variables(graph);
            for (Value gradient : graph.gradient(loss(c, variables), variables)) {
                for (double element : new DoubleInterpreter().values(gradient)) {
                    assertEquals(0, element);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void gradients_have_the_shapes_of_what_they_are_gradients_of(OpCase c) {
        try (Memory memory = new Memory()) {
            Graph graph = new Graph(memory);
            List<Value> variables = c.variables(graph);
            List<Value> gradient = graph.gradient(loss(c, variables), variables);
            assertEquals(c.shapes(), gradient.stream().map(Value::shape).toList());
            assertEquals(c.shapes(), variables.stream().map(Value::shape).toList());
        }
    }

    /// Σ w·tanh(y/2) with weights w that tell the elements apart: a curved function of whatever the op gives.
    private static Value loss(OpCase c, List<Value> variables) {
        Value y = c.build().apply(variables);
        return y.times(0.5).tanh().times(weights(y.graph(), y.shape(), 99)).sum();
    }

    private static Value weights(Graph graph, Shape shape, int name) {
        Stream stream = Stream.of(11).child(name);
        Tensor tensor = graph.memory().tensor(shape);
        for (int i = 0; i < shape.size(); i++) {
            tensor.set(i, (float) (0.5 + stream.uniform(i)));
        }
        return graph.variable(tensor);
    }

    private static void check(OpCase c, Value of, List<Value> variables) {
        List<Value> gradient = of.graph().gradient(of, variables);
        DoubleInterpreter at = at(c, variables);
        for (int k = 0; k < variables.size(); k++) {
            double[] symbolic = at.values(gradient.get(k));
            for (int i = 0; i < symbolic.length; i++) {
                double difference = (moved(c, of, variables, k, i, STEP) - moved(c, of, variables, k, i, -STEP)) / (2 * STEP);
                assertTrue(Math.abs(symbolic[i] - difference) <= CLOSE * Math.max(1, Math.abs(difference)),
                        c + ": expected " + difference + " for element " + i + " of input " + k + ", got " + symbolic[i]);
            }
        }
    }

    private static DoubleInterpreter at(OpCase c, List<Value> variables) {
        DoubleInterpreter at = new DoubleInterpreter();
        for (int k = 0; k < variables.size(); k++) {
            at.with(variables.get(k), c.elements(k));
        }
        return at;
    }

    private static double moved(OpCase c, Value of, List<Value> variables, int input, int element, double by) {
        double[] elements = c.elements(input);
        elements[element] += by;
        return at(c, variables).with(variables.get(input), elements).scalar(of);
    }
}
