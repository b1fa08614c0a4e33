package genlab.model.gan;

import java.util.List;

/// The losses, in the order of menus.
public final class GanLosses {

    public static final List<GanLoss> ALL = List.of(
            new NonSaturating(),
            new Minimax(),
            new MaximumLikelihood(),
            new LeastSquares(false),
            new Hinge(),
            new Wgan(0.01),
            new WganGp(10),
            new FGan(FDivergence.KL, false));

    private GanLosses() {
    }
}
