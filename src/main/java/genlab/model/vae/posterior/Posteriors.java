package genlab.model.vae.posterior;

import java.util.List;

/// The posterior families, in the order of menus.
public final class Posteriors {

    public static final List<Posterior> ALL = List.of(
            new Diagonal(),
            new FullCovariance(),
            new Planar(4),
            new InverseAutoregressive(2, 16),
            new PerPoint());

    private Posteriors() {
    }
}
