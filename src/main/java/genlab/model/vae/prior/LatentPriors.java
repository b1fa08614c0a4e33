package genlab.model.vae.prior;

import java.util.List;

/// The priors, in the order of menus.
public final class LatentPriors {

    public static final List<LatentPrior> ALL = List.of(
            new StandardPrior(),
            new MixturePrior(8),
            new VampPrior(8),
            new FlowPrior(4, 16));

    private LatentPriors() {
    }
}
