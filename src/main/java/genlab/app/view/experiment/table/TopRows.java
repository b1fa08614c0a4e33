package genlab.app.view.experiment.table;

import genlab.data.file.Preview;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;

/// The first rows of a table, the columns that are taken standing out.
final class TopRows extends ScrollPane {

    private final List<List<Label>> columns = new ArrayList<>();

    TopRows(Preview preview) {
        setId("import-rows");
        getStyleClass().add("top-rows");
        setFitToHeight(true);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("top-rows-grid");
        for (int column = 0; column < preview.names().size(); column++) {
            List<Label> cells = new ArrayList<>();
            cells.add(cell(grid, preview.names().get(column), column, 0));
            for (int row = 0; row < preview.rows().size(); row++) {
                cells.add(cell(grid, preview.rows().get(row).get(column), column, row + 1));
            }
            cells.getFirst().getStyleClass().add("head");
            columns.add(cells);
        }
        setContent(grid);
    }

    private static Label cell(GridPane grid, String text, int column, int row) {
        Label cell = new Label(text);
        cell.getStyleClass().add("cell");
        cell.setMaxWidth(Double.MAX_VALUE);
        grid.add(cell, column, row);
        return cell;
    }

    void show(List<Integer> taken) {
        for (int column = 0; column < columns.size(); column++) {
            boolean on = taken.contains(column);
            columns.get(column).forEach(cell -> {
                cell.getStyleClass().remove("taken");
                if (on) {
                    cell.getStyleClass().add("taken");
                }
            });
        }
    }
}
