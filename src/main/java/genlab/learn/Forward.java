package genlab.learn;

import genlab.tensor.Graph;
import genlab.tensor.Memory;
import genlab.tensor.Program;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.function.UnaryOperator;

/// A function of row vectors, compiled once for chunks of rows and applied to any number of them.
public final class Forward {

    private static final int CHUNK = 512;

    private final Tensor in;
    private final Tensor out;
    private final Program program;

    /// @param inputs   numbers in a row
    /// @param function from a `CHUNK`×inputs value to a value of as many rows; rows must not mix
    public Forward(Graph graph, Memory memory, int inputs, UnaryOperator<Value> function) {
        in = memory.tensor(CHUNK, inputs);
        Value result = function.apply(graph.variable(in));
        program = graph.compile(result);
        out = program.get(result);
    }

    /// The function of each row.
    ///
    /// @param rows row-major
    /// @return row-major
    public double[] apply(double[] rows) {
        int inputs = in.shape().columns();
        int outputs = out.shape().columns();
        int count = rows.length / inputs;
        double[] results = new double[count * outputs];
        for (int start = 0; start < count; start += CHUNK) {
            int some = Math.min(CHUNK, count - start);
            for (int i = 0; i < some * inputs; i++) {
                in.set(i, (float) rows[start * inputs + i]);
            }
            program.run();
            for (int i = 0; i < some * outputs; i++) {
                results[start * outputs + i] = out.get(i);
            }
        }
        return results;
    }
}
