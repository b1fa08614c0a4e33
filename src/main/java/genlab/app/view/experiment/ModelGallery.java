package genlab.app.view.experiment;

import genlab.model.Model;
import genlab.model.Models;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The models as a list to choose from, each with its sentence.
final class ModelGallery extends VBox {

    private final ComboBox<Model> list = new ComboBox<>();
    private final Label summary = new Label();
    private Model chosen;
    private boolean showing;

    /// @param choose told which model was picked
    ModelGallery(Consumer<Model> choose) {
        getStyleClass().add("gallery");
        list.setId("model");
        list.setAccessibleText("Model");
        list.getStyleClass().add("model-list");
        list.setMaxWidth(Double.MAX_VALUE);
        list.getItems().setAll(Models.ALL);
        list.setVisibleRowCount(8);
        list.setCellFactory(view -> new Cell());
        list.setConverter(new StringConverter<>() {
            @Override
            public String toString(Model model) {
                return model == null ? "" : model.title();
            }

            @Override
            public Model fromString(String title) {
                return null;
            }
        });
        list.valueProperty().addListener((property, before, model) -> {
            if (!showing && model != null && !model.equals(chosen)) {
                choose.accept(model);
            }
        });
        summary.getStyleClass().addAll("caption", "summary");
        summary.setId("model-summary");
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().setAll(list, summary);
    }

    /// Shows which one trains; also after a choice was refused.
    void show(Model model) {
        chosen = Models.ALL.stream().filter(m -> m.id().equals(model.id())).findFirst().orElse(model);
        showing = true;
        list.setValue(chosen);
        showing = false;
        summary.setText(model.summary());
    }

    /// A model's title over its sentence.
    private static final class Cell extends ListCell<Model> {

        @Override
        protected void updateItem(Model model, boolean empty) {
            super.updateItem(model, empty);
            setText(null);
            setGraphic(null);
            if (!empty && model != null) {
                Label title = new Label(model.title());
                Label sentence = new Label(model.summary());
                sentence.getStyleClass().add("caption");
                sentence.setWrapText(true);
                VBox both = new VBox(title, sentence);
                both.setPrefWidth(0);
                both.setId("model-" + model.id());
                setGraphic(both);
            }
        }
    }
}
