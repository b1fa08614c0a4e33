package genlab.learn;

import java.util.List;

/// The optimisers, in the order of menus.
public final class Optimisers {

    public static final List<Optimiser> ALL = List.of(
            new Adam(1e-3, 0.5, 0.999),
            new RmsProp(1e-3, 0.99),
            new Momentum(1e-2, 0.9),
            new Sgd(1e-1));

    private Optimisers() {
    }
}
