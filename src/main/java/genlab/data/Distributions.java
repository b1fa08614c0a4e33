package genlab.data;

import java.util.List;

/// The data sets, in the order of menus.
public final class Distributions {

    public static final List<Distribution> ALL = List.of();

    private Distributions() {
    }
}
