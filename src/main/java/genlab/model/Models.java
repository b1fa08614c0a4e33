package genlab.model;

import genlab.model.density.GaussianMle;
import java.util.List;

/// The models, in the order of menus.
public final class Models {

    public static final List<Model> ALL = List.of(new GaussianMle());

    private Models() {
    }
}
