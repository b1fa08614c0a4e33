package genlab.model.vae.prior;

import genlab.card.Knob;
import genlab.learn.Activation;
import genlab.learn.Initialiser;
import genlab.learn.Mlp;
import genlab.learn.Parameters;
import genlab.noise.Stream;
import genlab.tensor.Shape;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.ArrayList;
import java.util.List;

/// z = f(u), u ~ N(0, I), f made of affine couplings: in turn one half of the coordinates moves the other, b ← b ⊙ exp(s(a)) + t(a), and
/// log p(z) = log N(u; 0, I) − Σ s (Dinh et al. 2017). s and t come from a net of one hidden layer; s is kept within ±2 by 2·tanh(s/2).
public record FlowPrior(
        @Knob(label = "Couplings", help = "How often one half of the coordinates moves the other.", min = 1, max = 16) int couplings,
        @Knob(label = "Units", help = "Hidden units of each coupling's net.", min = 1, max = 64) int units) implements LatentPrior {

    /// No coupling stretches by more than e².
    private static final double MOST = 2;

    @Override
    public String id() {
        return "flow";
    }

    @Override
    public String title() {
        return "Coupling flow";
    }

    @Override
    public String summary() {
        return "A standard normal bent by learned affine couplings.";
    }

    /// A single coordinate has no other half.
    @Override
    public int leastDimensions() {
        return 2;
    }

    private Mlp net(int d, int coupling) {
        int kept = kept(d, coupling);
        return new Mlp(kept, 1, units, 2 * (d - kept), Activation.TANH);
    }

    /// How many coordinates coupling k keeps: the first half and the second half in turn.
    private static int kept(int d, int coupling) {
        return coupling % 2 == 0 ? d / 2 : d - d / 2;
    }

    @Override
    public List<Parameters.Part> parts(int d) {
        List<Parameters.Part> parts = new ArrayList<>();
        for (int k = 0; k < couplings; k++) {
            for (Parameters.Part part : net(d, k).parts()) {
                parts.add(new Parameters.Part("coupling " + (k + 1) + " " + part.name(), part.shape()));
            }
        }
        return parts;
    }

    /// Small output weights: the flow begins near the identity.
    @Override
    public void initialise(List<Tensor> own, float[] train, Stream noise) {
        for (int i = 0; i < own.size(); i++) {
            Shape shape = own.get(i).shape();
            Initialiser law = i % 4 == 0 ? Initialiser.GLOROT : Initialiser.SMALL;
            if (i % 2 == 0) {
                own.get(i).put(law.draw(noise.child(i), shape.rows(), shape.columns()));
            }
        }
    }

    /// One coupling seen from the half it keeps.
    ///
    /// @param log s, bounded
    private record Coupling(boolean first, int kept, int d, Value log, Value shift) {

        static Coupling of(Mlp net, List<Value> weights, int k, int d, Value z) {
            boolean first = k % 2 == 0;
            int kept = net.inputs();
            Value says = net.apply(weights, first ? z.columns(0, kept) : z.columns(d - kept, d));
            int moved = d - kept;
            Value log = says.columns(0, moved).times(1 / MOST).tanh().times(MOST);
            return new Coupling(first, kept, d, log, says.columns(moved, 2 * moved));
        }

        Value forth(Value z) {
            return with(z, moving(z).times(log.exp()).plus(shift));
        }

        Value back(Value z) {
            return with(z, moving(z).minus(shift).times(log.negate().exp()));
        }

        private Value moving(Value z) {
            return first ? z.columns(kept, d) : z.columns(0, d - kept);
        }

        private Value with(Value z, Value moved) {
            return first ? z.columns(0, kept).beside(moved) : moved.beside(z.columns(d - kept, d));
        }
    }

    private Coupling coupling(Sight sight, int k, Value z) {
        int d = z.shape().columns();
        Mlp net = net(d, k);
        int parts = net.parts().size();
        return Coupling.of(net, sight.own().subList(k * parts, (k + 1) * parts), k, d, z);
    }

    @Override
    public Value logDensity(Sight sight, Value z) {
        Value u = z;
        Value log = z.graph().constant(0);
        for (int k = couplings - 1; k >= 0; k--) {
            Coupling coupling = coupling(sight, k, u);
            u = coupling.back(u);
            log = log.minus(coupling.log().sumColumns());
        }
        return log.plus(StandardPrior.normal(u));
    }

    @Override
    public Value draw(Sight sight, Value component, Value noise) {
        Value z = noise;
        for (int k = 0; k < couplings; k++) {
            z = coupling(sight, k, z).forth(z);
        }
        return z;
    }
}
