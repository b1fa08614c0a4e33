package genlab.app.view.stage;

import genlab.app.view.experiment.knob.Icons;
import genlab.data.Axes;
import genlab.math.Scaling;
import genlab.model.Model;
import genlab.quantity.NearestMode;
import genlab.quantity.PointReading;
import genlab.quantity.Snapshot;
import genlab.stage.chart.Figures;
import genlab.train.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.kordamp.ikonli.feather.Feather;

/// What is read at the pointer and at every probe: a row each, a column a number. Columns keep their width, so that nothing jumps.
final class ReadOut extends GridPane {

    private final StagesModel model;
    private final Label hint = new Label("Point at the stage to read its numbers; click to pin a probe.");
    private final List<List<Label>> rows = new ArrayList<>();
    private List<PointReading> columns = List.of();
    private Model shownModel;
    private Axes axes;
    private Snapshot snapshot;
    private Place answered;

    ReadOut(StagesModel model) {
        this.model = model;
        setId("read-out");
        getStyleClass().add("read-out");
        hint.getStyleClass().add("caption");
        hint.setId("read-out-hint");
        model.probes().addListener((Observable change) -> arrange());
        model.pointed().addListener(change -> write());
        arrange();
    }

    /// @param place the place of the pointer that the report holds numbers of; null if the pointer is nowhere
    void show(Report report, Place place) {
        snapshot = report.snapshot();
        answered = place;
        Axes shownAxes = snapshot.data().distribution().axes();
        if (!report.experiment().model().equals(shownModel) || !shownAxes.equals(axes)) {
            shownModel = report.experiment().model();
            axes = shownAxes;
            columns = PointReading.ALL.stream().filter(reading -> shownModel.can(reading.source().at(0, 0).needs())).toList();
            arrange();
        } else {
            write();
        }
    }

    private void arrange() {
        getChildren().clear();
        rows.clear();
        add(hint, 0, 0, 20, 2);
        if (axes == null) {
            return;
        }
        List<String> heads = new ArrayList<>(List.of("", axes.xLabel(), axes.yLabel()));
        columns.forEach(reading -> heads.add(reading.symbol()));
        heads.add("nearest mode");
        for (int i = 0; i < heads.size(); i++) {
            add(cell(heads.get(i), "caption", i, heads.size()), i, 0);
        }
        for (int row = 0; row <= model.probes().size(); row++) {
            List<Label> cells = new ArrayList<>();
            for (int i = 0; i < heads.size(); i++) {
                Label cell = cell("", "figures", i, heads.size());
                String column = i == 0 ? "name" : i == 1 ? "x" : i == 2 ? "y" : i < heads.size() - 1 ? columns.get(i - 3).id() : "mode";
                cell.setId((row == 0 ? "pointer-" : "probe-" + row + "-") + column);
                cells.add(cell);
                add(cell, i, row + 1);
            }
            rows.add(cells);
            if (row > 0) {
                add(remove(row), heads.size(), row + 1);
            }
        }
        write();
    }

    private Button remove(int row) {
        Button button = Icons.on(new Button(), Feather.X);
        button.setId("probe-" + row + "-remove");
        button.getStyleClass().add("probe-remove");
        button.setAccessibleText("Remove probe " + row);
        Place probe = model.probes().get(row - 1);
        button.setOnAction(event -> model.probes().remove(probe));
        return button;
    }

    private static Label cell(String text, String style, int column, int columns) {
        Label cell = new Label(text);
        cell.getStyleClass().addAll(style, column == 0 ? "name" : column == columns - 1 ? "mode" : "number");
        GridPane.setHalignment(cell, HPos.RIGHT);
        return cell;
    }

    private void write() {
        if (rows.isEmpty() || snapshot == null) {
            return;
        }
        boolean empty = model.probes().isEmpty() && model.pointed().get() == null;
        hint.setVisible(empty);
        getChildren().forEach(child -> child.setVisible(child == hint == empty));
        write(rows.getFirst(), "", Optional.ofNullable(model.pointed().get() == null ? null : answered));
        for (int i = 1; i < rows.size(); i++) {
            write(rows.get(i), Integer.toString(i), Optional.of(model.probes().get(i - 1)));
        }
    }

    private void write(List<Label> cells, String name, Optional<Place> place) {
        if (place.isEmpty()) {
            cells.forEach(cell -> cell.setText(""));
            return;
        }
        Place at = place.get();
        Scaling scaling = snapshot.data().scaling();
        cells.get(0).setText(name);
        cells.get(1).setText(Figures.of(scaling.dataX(at.x())));
        cells.get(2).setText(Figures.of(scaling.dataY(at.y())));
        for (int i = 0; i < columns.size(); i++) {
            cells.get(3 + i).setText(columns.get(i).read(snapshot, at.x(), at.y()).map(Figures::of).orElse("–"));
        }
        cells.getLast().setText(NearestMode.of(snapshot.data(), at.x(), at.y())
                .map(mode -> String.format(Locale.ROOT, "%d, %.1f sd", mode.number(), mode.distance())).orElse("–"));
    }
}
