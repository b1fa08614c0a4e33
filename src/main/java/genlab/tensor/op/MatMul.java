package genlab.tensor.op;

import genlab.tensor.Op;
import genlab.tensor.Shape;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.List;

/// C = op(A)·op(B), op the transpose where asked for. With G = ∂L/∂C: ∂L/∂A = G·op(B)ᵀ, ∂L/∂B = op(A)ᵀ·G, each
/// transposed once more where its matrix was.
public record MatMul(boolean transposeA, boolean transposeB) implements Op {

    @Override
    public String name() {
        return "matmul" + (transposeA ? "ᵀ" : "") + (transposeB ? "·ᵀ" : "");
    }

    @Override
    public Shape infer(List<Shape> in) {
        Shape a = transposeA ? in.get(0).transposed() : in.get(0);
        Shape b = transposeB ? in.get(1).transposed() : in.get(1);
        if (a.columns() != b.rows()) {
            throw refuse("as many " + (transposeA ? "rows" : "columns") + " on the left as " + (transposeB ? "columns" : "rows")
                    + " on the right", in);
        }
        return new Shape(a.rows(), b.columns());
    }

    @Override
    public Runnable bind(List<Tensor> in, Tensor out) {
        return in.get(0).times(transposeA, in.get(1), transposeB, out);
    }

    @Override
    public List<Value> gradient(List<Value> in, Value out, Value gradient) {
        Value g = gradient.expand(out.shape());
        Value a = in.get(0);
        Value b = in.get(1);
        // OpenBLAS takes a third longer to multiply by a transpose from the right than to make that transpose and multiply by it.
        Value left = transposeA ? b.matmul(transposeB, g, true) : g.matmul(transposeB ? b : b.transpose());
        Value right = transposeB ? g.matmul(true, a, transposeA) : a.matmul(!transposeA, g, false);
        return List.of(left, right);
    }
}
