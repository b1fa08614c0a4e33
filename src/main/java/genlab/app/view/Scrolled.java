package genlab.app.view;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;

/// A scroll pane for what changes all the time, painted piece by piece: the toolkit's own keeps a picture of its content, and makes all of
/// it anew whenever a part changes.
public final class Scrolled extends ScrollPane {

    public Scrolled(Node content) {
        super(content);
        setFitToWidth(true);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        lookup(".viewport").setCache(false);
        return skin;
    }
}
