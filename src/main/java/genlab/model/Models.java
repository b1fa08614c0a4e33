package genlab.model;

import java.util.List;

/// The models, in the order of menus.
public final class Models {

    public static final List<Model> ALL = List.of();

    private Models() {
    }
}
