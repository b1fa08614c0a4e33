package genlab.model.gan;

import genlab.tensor.Value;
import java.util.List;

/// The losses, in the order of menus.
public final class GanLosses {

    public static final List<GanLoss> ALL = List.of(new NonSaturating(), new Minimax(), new LeastSquares(false));

    private GanLosses() {
    }

    /// −E log σ(a_r) − E log σ(−a_f): binary cross-entropy, the discriminator's part of V with its sign turned.
    static Value crossEntropy(Value real, Value fake) {
        return real.negate().softplus().mean().plus(fake.softplus().mean());
    }
}
