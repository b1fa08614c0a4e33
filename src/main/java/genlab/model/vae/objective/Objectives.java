package genlab.model.vae.objective;

import genlab.learn.Hidden;
import java.util.List;

/// The objectives, in the order of menus.
public final class Objectives {

    public static final List<Objective> ALL = List.of(
            new Elbo(Elbo.Form.CLOSED),
            new Beta(4),
            new ImportanceWeighted(5),
            new InfoMmd(0, 10),
            new InfoCritic(0, 2, Hidden.STANDARD));

    private Objectives() {
    }
}
