package genlab.cli.bench;

import genlab.tensor.Graph;
import genlab.tensor.Memory;
import genlab.tensor.Program;
import genlab.tensor.Value;
import java.util.ArrayList;
import java.util.List;

/// The matrix products of the standard step and nothing else: no engine on this OpenBLAS makes more steps.
public final class Products implements Contender {

    private static final int BATCH = 256;
    private static final int WIDTH = 32;

    private final Memory memory = new Memory();
    private final Graph graph = new Graph(memory);
    private final List<Value> products = new ArrayList<>();
    private final Program program;

    public Products() {
        forward(BATCH, 2);
        forward(2 * BATCH, 1);
        weights(2 * BATCH, 1);
        inputs(2 * BATCH, 1);
        forward(BATCH, 1);
        inputs(BATCH, 1);
        product(false, BATCH, WIDTH, 2);
        weights(BATCH, 2);
        inputs(BATCH, 2);
        program = graph.compile(products);
    }

    /// X·W for each layer of a net 2-32-32-`outputs`.
    private void forward(int rows, int outputs) {
        product(false, rows, 2, WIDTH);
        product(false, rows, WIDTH, WIDTH);
        product(false, rows, WIDTH, outputs);
    }

    /// Xᵀ·G: the gradient of each layer's weights.
    private void weights(int rows, int outputs) {
        product(true, WIDTH, rows, outputs);
        product(true, WIDTH, rows, WIDTH);
        product(true, 2, rows, WIDTH);
    }

    /// G·Wᵀ, Wᵀ made beforehand: the gradient of each hidden layer.
    private void inputs(int rows, int outputs) {
        product(false, rows, outputs, WIDTH);
        product(false, rows, WIDTH, WIDTH);
    }

    /// A product of an m×k by a k×n matrix.
    private void product(boolean transposeLeft, int m, int k, int n) {
        Value left = graph.variable(transposeLeft ? memory.tensor(k, m) : memory.tensor(m, k));
        products.add(left.matmul(transposeLeft, graph.variable(memory.tensor(k, n)), false));
    }

    @Override
    public String name() {
        return "its matrix products alone";
    }

    @Override
    public double race(int steps) {
        return Contender.time(steps, program::run);
    }

    @Override
    public void close() {
        memory.close();
    }
}
