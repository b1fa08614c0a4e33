package genlab.model.vae.posterior;

import genlab.card.Knob;
import genlab.tensor.Value;
import java.util.ArrayList;
import java.util.List;

/// A diagonal normal sent through K planar flows f(z) = z + û·tanh(wᵀz + b), û = u + (softplus(wᵀu) − 1 − wᵀu)·w/‖w‖², so that wᵀû > −1 and
/// each can be undone; log q falls by log|1 + ûᵀψ(z)|, ψ(z) = (1 − tanh²(wᵀz + b))·w (Rezende and Mohamed 2015, eqs. 10 to 12 and
/// appendix A.1). Told are μ and log σ, then u, w and b of each flow.
public record Planar(
        @Knob(label = "Flows", help = "How many planar flows bend the normal, one after the other.", min = 1, max = 16) int flows)
        implements Posterior {

    /// ‖w‖² is at least this, so that w = 0 is no division by 0.
    private static final double LEAST = 1e-12;

    /// softplus of this is 1: with wᵀu at it û is 0.
    private static final double STILL = Math.log(Math.E - 1);

    @Override
    public String id() {
        return "planar";
    }

    @Override
    public String title() {
        return "Planar flow";
    }

    @Override
    public String summary() {
        return "A normal pushed and squeezed along one direction after another, other ones for each point.";
    }

    @Override
    public int told(int d) {
        return 2 * d + flows * (2 * d + 1);
    }

    /// Every flow begins as the identity, with w along an axis.
    @Override
    public double[] beginning(int d) {
        double[] first = new double[told(d)];
        for (int k = 0; k < flows; k++) {
            int at = 2 * d + k * (2 * d + 1);
            first[at + k % d] = STILL;
            first[at + d + k % d] = 1;
        }
        return first;
    }

    /// One flow's numbers, each a column or a row.
    ///
    /// @param slope wᵀû
    private record Flow(List<Value> u, List<Value> w, Value b, Value slope) {

        static Flow of(List<Value> told, int d, int k) {
            int at = 2 * d + k * (2 * d + 1);
            List<Value> u = told.subList(at, at + d);
            List<Value> w = told.subList(at + d, at + 2 * d);
            Value along = Sheets.dot(w, u);
            Value slope = along.softplus().minus(1);
            Value correction = slope.minus(along).over(Sheets.dot(w, w).plus(LEAST));
            List<Value> hat = new ArrayList<>();
            for (int j = 0; j < d; j++) {
                hat.add(u.get(j).plus(correction.times(w.get(j))));
            }
            return new Flow(hat, w, told.get(at + 2 * d), slope);
        }

        /// z + û·tanh(wᵀz + b), given the tanh.
        List<Value> moved(List<Value> z, Value tanh, int sign) {
            List<Value> moved = new ArrayList<>();
            for (int j = 0; j < z.size(); j++) {
                Value step = u.get(j).times(tanh);
                moved.add(sign > 0 ? z.get(j).plus(step) : z.get(j).minus(step));
            }
            return moved;
        }

        /// log|1 + ûᵀψ|.
        Value logDeterminant(Value tanh) {
            return slope.times(tanh.square().negate().plus(1)).plus(1).log();
        }
    }

    @Override
    public Draw draw(Value told, Value noise, List<Value> own) {
        int d = noise.shape().columns();
        Draw start = new Diagonal().draw(told.columns(0, 2 * d), noise, own);
        List<Value> numbers = Sheets.columns(told);
        List<Value> z = Sheets.columns(start.z());
        Value log = start.logDensity();
        for (int k = 0; k < flows; k++) {
            Flow flow = Flow.of(numbers, d, k);
            Value tanh = Sheets.dot(flow.w(), z).plus(flow.b()).tanh();
            log = log.minus(flow.logDeterminant(tanh));
            z = flow.moved(z, tanh, 1);
        }
        return new Draw(Sheets.beside(z), log);
    }

    @Override
    public Value logDensity(Value told, Value z, List<Value> own) {
        return density(Sheets.columns(told), Sheets.columns(z));
    }

    @Override
    public Value logDensities(Value told, Value z, List<Value> own) {
        return density(Sheets.turned(told), Sheets.columns(z));
    }

    /// The flows undone, last to first: along w, f moves s = wᵀz to s + wᵀû·tanh(s + b), which is solved for s.
    private Value density(List<Value> told, List<Value> ends) {
        int d = ends.size();
        List<Value> z = ends;
        List<Value> logs = new ArrayList<>();
        for (int k = flows - 1; k >= 0; k--) {
            Flow flow = Flow.of(told, d, k);
            Value s = Sheets.dot(flow.w(), z).tanhRoot(flow.slope(), flow.b());
            Value tanh = s.plus(flow.b()).tanh();
            logs.add(flow.logDeterminant(tanh));
            z = flow.moved(z, tanh, -1);
        }
        return Diagonal.density(told, z).minus(Sheets.sum(logs));
    }
}
