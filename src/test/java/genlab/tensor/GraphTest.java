package genlab.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What a graph refuses, and that it says why.
class GraphTest {

    private final Memory memory = new Memory();
    private final Graph graph = new Graph(memory);

    @AfterEach
    void free() {
        memory.close();
    }

    private Value variable(int rows, int columns) {
        return graph.variable(memory.tensor(rows, columns));
    }

    private static void refused(String sentence, Supplier<?> what) {
        assertEquals(sentence, assertThrows(IllegalArgumentException.class, what::get).getMessage());
    }

    @Test
    void wrong_shapes_are_refused_naming_the_op_and_the_shapes() {
        Value a = variable(3, 2);
        Value b = variable(4, 5);
        refused("Expected add of equal shapes, a row of as many columns, a column of as many rows, or a scalar, got 3×2 and 4×5.",
                () -> a.plus(b));
        refused("Expected maximum of equal shapes, a row of as many columns, a column of as many rows, or a scalar, got 3×2 and 4×5.",
                () -> a.max(b));
        refused("Expected matmul of as many columns on the left as rows on the right, got 3×2 and 4×5.", () -> a.matmul(b));
        refused("Expected matmulᵀ of as many rows on the left as rows on the right, got 3×2 and 4×5.", () -> a.matmul(true, b, false));
        refused("Expected matmul·ᵀ of as many columns on the left as columns on the right, got 3×2 and 4×5.",
                () -> a.matmul(false, b, true));
        refused("Expected matmulᵀ·ᵀ of as many rows on the left as columns on the right, got 3×2 and 4×5.",
                () -> a.matmul(true, b, true));
        refused("Expected concat-columns of equally many rows, got 3×2 and 4×5.", () -> a.beside(b));
        refused("Expected concat-rows of equally many columns, got 3×2 and 4×5.", () -> a.above(b));
        refused("Expected columns 1–2 of at least 3 columns, got 3×2.", () -> a.columns(1, 3));
        refused("Expected rows 2–3 of at least 4 rows, got 3×2.", () -> a.rows(2, 4));
        refused("Expected reshape of as many elements as 4×2 has, got 3×2.", () -> a.reshape(4, 2));
        refused("Expected expand of a shape that repeats to 4×2, got 3×2.", () -> a.expand(new Shape(4, 2)));
        refused("Expected gather-rows of a matrix and a column of indices, got 3×2 and 4×5.", () -> a.gatherRows(b));
        refused("Expected at least one row and column, got 0×2.", () -> memory.tensor(0, 2));
    }

    @Test
    void an_empty_or_reversed_cut_is_refused() {
        Value a = variable(3, 4);
        refused("Expected columns that begin at 0 or later and end after that, got 2 to 2.", () -> a.columns(2, 2));
        refused("Expected rows that begin at 0 or later and end after that, got -1 to 2.", () -> a.rows(-1, 2));
    }

    @Test
    void only_scalars_have_gradients() {
        Value a = variable(3, 2);
        refused("Expected the gradient of a scalar, got 3×2; sum it first.", () -> graph.gradient(a.tanh(), a));
    }

    @Test
    void values_of_another_graph_are_refused() {
        Value stranger = new Graph(memory).variable(memory.tensor(3, 2));
        refused("Expected inputs of add from one graph, got another graph's.", () -> variable(3, 2).plus(stranger));
        refused("Expected values of one graph to differentiate, got another graph's.",
                () -> graph.gradient(variable(1, 1).exp(), stranger));
        refused("Expected targets of one graph, got another graph's.", () -> graph.compile(stranger));
    }

    @Test
    void a_target_must_fit_its_tensor() {
        Value a = variable(3, 2).tanh();
        refused("Expected a 3×2 tensor for v1[3×2] = tanh(v0), got 2×3.",
                () -> Program.of(graph, List.of(List.of(new Program.Target(a, memory.tensor(2, 3))))));
    }

    @Test
    void what_does_not_matter_has_gradient_zero() {
        Value a = variable(2, 2);
        Value b = variable(1, 3);
        Value gradient = graph.gradient(a.square().sum(), a, b).get(1);
        Program program = graph.compile(gradient);
        program.run();
        assertArrayEquals(new float[3], program.get(gradient).toArray());
    }

    @Test
    void a_gradient_by_the_loss_itself_is_one() {
        Value loss = variable(2, 2).sum();
        Value gradient = graph.gradient(loss, loss).getFirst();
        assertEquals(1, new DoubleInterpreter().scalar(gradient));
    }
}
