package genlab.model.vae.posterior;

import genlab.card.Knob;
import genlab.learn.Initialiser;
import genlab.learn.Parameters;
import genlab.noise.Stream;
import genlab.tensor.Shape;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.ArrayList;
import java.util.List;

/// A diagonal normal sent through K inverse autoregressive flows z ← g ⊙ z + (1 − g) ⊙ m, g = σ(s + 1.5), where mⱼ and sⱼ are
/// what a masked net makes of z₁ … zⱼ₋₁ and of a context h(x); log q falls by Σ log g; between flows the order of the coordinates is
/// reversed (Kingma et al. 2016, algorithm 1; masks as in Germain et al. 2015). Told are μ and log σ, then h.
public record InverseAutoregressive(
        @Knob(label = "Flows", help = "How many autoregressive flows, one after the other.", min = 1, max = 8) int flows,
        @Knob(label = "Units", help = "Hidden units of each flow's masked net, and numbers of the context that the encoder tells it.",
                min = 1, max = 64) int units)
        implements Posterior {

    /// Matrices of a flow: from z, from h, bias, to m and s, bias.
    private static final int PARTS = 5;

    /// With s = 0, g is 0.82: the flow begins by keeping most of z.
    private static final double KEEPING = 1.5;

    @Override
    public String id() {
        return "iaf";
    }

    @Override
    public String title() {
        return "Inverse autoregressive flow";
    }

    @Override
    public String summary() {
        return "A normal whose coordinates are moved in turn, each as the ones before it and the point say.";
    }

    @Override
    public int told(int d) {
        return 2 * d + units;
    }

    @Override
    public List<Parameters.Part> parts(int d) {
        List<Parameters.Part> parts = new ArrayList<>();
        for (int k = 1; k <= flows; k++) {
            String flow = "flow " + k;
            parts.add(new Parameters.Part(flow + " weights of z", new Shape(d, units)));
            parts.add(new Parameters.Part(flow + " weights of h", new Shape(units, units)));
            parts.add(new Parameters.Part(flow + " bias", new Shape(1, units)));
            parts.add(new Parameters.Part(flow + " output weights", new Shape(units, 2 * d)));
            parts.add(new Parameters.Part(flow + " output bias", new Shape(1, 2 * d)));
        }
        return parts;
    }

    @Override
    public void initialise(List<Tensor> own, Stream noise) {
        for (int i = 0; i < own.size(); i++) {
            Shape shape = own.get(i).shape();
            if (shape.rows() > 1 || i % PARTS == 0) {
                own.get(i).put(Initialiser.GLOROT.draw(noise.child(i), shape.rows(), shape.columns()));
            }
        }
    }

    /// m and s of one flow, n×d each; hidden unit k sees the first k mod d coordinates.
    private final class Net {

        private final int d;
        private final Value fromZ;
        private final Value base;
        private final Value out;
        private final Value bias;

        Net(Value context, List<Value> own, int flow, int d) {
            this.d = d;
            List<Value> parts = own.subList(flow * PARTS, (flow + 1) * PARTS);
            fromZ = parts.get(0).times(mask(parts.get(0), false));
            base = context.matmul(parts.get(1)).plus(parts.get(2));
            out = parts.get(3).times(mask(parts.get(3), true));
            bias = parts.get(4);
        }

        /// 1 where a weight is kept: from coordinate j to units that see it, from units to the outputs of later coordinates.
        private Value mask(Value weights, boolean output) {
            int rows = weights.shape().rows();
            int columns = weights.shape().columns();
            float[] kept = new float[rows * columns];
            for (int i = 0; i < rows; i++) {
                for (int j = 0; j < columns; j++) {
                    kept[i * columns + j] = output ? i % d <= j % d ? 1 : 0 : i < j % d ? 1 : 0;
                }
            }
            return weights.graph().constant(weights.shape(), kept);
        }

        Value apply(Value z) {
            return z.matmul(fromZ).plus(base).tanh().matmul(out).plus(bias);
        }

        Value mean(Value told) {
            return told.columns(0, d);
        }

        Value gate(Value told) {
            return told.columns(d, 2 * d).plus(KEEPING);
        }
    }

    private static Value reversed(Value z) {
        return Sheets.beside(Sheets.columns(z).reversed());
    }

    @Override
    public Draw draw(Value told, Value noise, List<Value> own) {
        int d = noise.shape().columns();
        Draw start = new Diagonal().draw(told.columns(0, 2 * d), noise, own);
        Value context = told.columns(2 * d, 2 * d + units);
        Value z = start.z();
        Value log = start.logDensity();
        for (int k = 0; k < flows; k++) {
            Net net = new Net(context, own, k, d);
            Value before = k == 0 ? z : reversed(z);
            Value says = net.apply(before);
            Value gate = net.gate(says).sigmoid();
            z = gate.times(before.minus(net.mean(says))).plus(net.mean(says));
            log = log.minus(net.gate(says).logSigmoid().sumColumns());
        }
        return new Draw(z, log);
    }

    /// Each flow undone coordinate by coordinate: the net is asked d times, and after j of them the first j coordinates are right.
    @Override
    public Value logDensity(Value told, Value z, List<Value> own) {
        int d = z.shape().columns();
        Value context = told.columns(2 * d, 2 * d + units);
        Value end = z;
        Value log = z.graph().constant(0);
        for (int k = flows - 1; k >= 0; k--) {
            Net net = new Net(context, own, k, d);
            Value before = end;
            Value says = before;
            for (int j = 0; j < d; j++) {
                says = net.apply(before);
                before = end.minus(net.mean(says)).over(net.gate(says).sigmoid()).plus(net.mean(says));
            }
            log = log.minus(net.gate(says).logSigmoid().sumColumns());
            end = k == 0 ? before : reversed(before);
        }
        return log.plus(Diagonal.density(Sheets.columns(told), Sheets.columns(end)));
    }

    @Override
    public Value logDensities(Value told, Value z, List<Value> own) {
        int n = z.shape().rows();
        int count = told.shape().rows();
        return logDensity(Sheets.again(told, n), Sheets.repeated(z, count), own).reshape(n, count);
    }
}
