package genlab.model.vae;

import java.util.List;

/// The schedules, in the order of menus.
public final class Schedules {

    public static final List<Schedule> ALL = List.of(new Joint(), new Alternating(1, 1));

    private Schedules() {
    }
}
