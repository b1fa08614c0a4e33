package genlab.app.view.experiment;

import genlab.app.view.Reveal;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A part of the panel under a small title, with room for a few actions beside it and a refusal below.
final class Section extends VBox {

    private final Label refusal = new Label();

    Section(String title, Node... actions) {
        getStyleClass().add("section");
        Label name = new Label(title.toUpperCase(Locale.ROOT));
        name.getStyleClass().add("section-title");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox head = new HBox(name);
        head.getStyleClass().add("section-head");
        head.getChildren().addAll(actions);
        refusal.getStyleClass().add("refusal");
        refusal.setId("refusal-" + title.toLowerCase(Locale.ROOT));
        refusal.setWrapText(true);
        refusal.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().add(head);
    }

    Section with(Node... parts) {
        getChildren().addAll(parts);
        return this;
    }

    /// Says what could not be done here; null takes it back.
    void refuse(String sentence) {
        getChildren().remove(refusal);
        if (sentence != null) {
            refusal.setText(sentence);
            getChildren().add(refusal);
            Reveal.node(refusal);
        }
    }
}
