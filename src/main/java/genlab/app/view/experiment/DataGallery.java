package genlab.app.view.experiment;

import genlab.app.view.Focus;
import genlab.app.view.Tip;
import genlab.data.Distribution;
import genlab.data.Distributions;
import genlab.data.file.Imported;
import genlab.stage.Colour;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

/// The data sets as a grid of small pictures; below them, the name and a sentence of the one pointed at, else of the one chosen.
final class DataGallery extends VBox {

    private final ToggleGroup choice = new ToggleGroup();
    private final List<DataTile> tiles;
    private final Label title = new Label();
    private final Label summary = new Label();
    private DataTile chosen;

    /// @param choose told which data set was clicked
    DataGallery(Consumer<Distribution> choose) {
        setId("data-gallery");
        getStyleClass().add("gallery");
        tiles = Distributions.ALL.stream().map(DataTile::new).toList();
        TilePane grid = new TilePane();
        grid.getStyleClass().add("tiles");
        grid.getChildren().setAll(tiles);
        for (DataTile tile : tiles) {
            tile.setToggleGroup(choice);
            Focus.byArrows(tile);
            tile.show(tile.listed());
            tile.hoverProperty().addListener(change -> tell());
            tile.focusedProperty().addListener(change -> tell());
            tile.setOnAction(event -> {
                // What is chosen is what the laboratory reports, not what was clicked.
                choice.selectToggle(chosen);
                choose.accept(tile.listed());
            });
        }
        title.getStyleClass().add("gallery-title");
        title.setId("data-title");
        summary.getStyleClass().addAll("caption", "summary");
        summary.setId("data-summary");
        summary.setWrapText(true);
        getChildren().setAll(grid, title, summary);
    }

    void colour(Colour real) {
        tiles.forEach(tile -> tile.colour(real));
    }

    /// Shows which one is chosen, with its knobs as they are.
    void show(Distribution distribution) {
        for (DataTile tile : tiles) {
            boolean mine = tile.listed().id().equals(distribution.id());
            tile.show(mine ? distribution : tile.listed());
            if (mine) {
                chosen = tile;
            }
        }
        choice.selectToggle(chosen);
        tell();
    }

    private void tell() {
        tiles.stream().filter(DataTile::isHover).findFirst().or(() -> tiles.stream().filter(DataTile::isFocusVisible).findFirst())
                .or(() -> Optional.ofNullable(chosen)).ifPresent(tile -> {
                    title.setText(tile.shown().title());
                    Distribution told = tile.shown();
                    boolean own = tile == chosen && told instanceof Imported;
                    summary.setText(own ? told.remark().orElse(told.summary()) : told.summary());
                    Tip.on(summary, summary.getText());
                });
    }
}
