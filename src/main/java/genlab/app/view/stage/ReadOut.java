package genlab.app.view.stage;

import genlab.app.view.Fonts;
import genlab.app.view.experiment.knob.Icons;
import genlab.model.Model;
import genlab.quantity.PointReading;
import genlab.quantity.Snapshot;
import genlab.quantity.mode.NearestMode;
import genlab.stage.Ground;
import genlab.stage.Lettering;
import genlab.stage.Place;
import genlab.stage.Plane;
import genlab.stage.Ruling;
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

/// What is read at the pointer and at every probe of one plane: a row each, a column a number. Columns keep their width, so that nothing
/// jumps.
final class ReadOut extends GridPane {

    private final StagesModel model;
    /// What to do, in as many words as there is room for.
    private static final List<String> HINTS = List.of("Point at the stage to read its numbers; click to pin a probe.",
            "Point to read numbers; click to pin a probe.", "Point to read; click to pin.");

    private final Label hint = new Label();
    private final List<List<Label>> rows = new ArrayList<>();
    private List<PointReading> columns = List.of();
    private final List<Integer> numbers = new ArrayList<>();
    private Model shownModel;
    private Plane plane = Plane.DATA;
    private Ground ground;
    private Snapshot snapshot;
    private Place answered;

    ReadOut(StagesModel model) {
        this.model = model;
        setId("read-out");
        getStyleClass().add("read-out");
        hint.getStyleClass().add("caption");
        hint.setId("read-out-hint");
        widthProperty().addListener(change -> hint());
        hint.fontProperty().addListener(change -> hint());
        model.probes().addListener((Observable change) -> arrange());
        model.pointed().addListener(change -> write());
        arrange();
    }

    /// @param place  the place of the pointer that the report holds numbers of; null if the pointer is nowhere
    /// @param of     the plane that is read
    /// @param around what lies around it; null where there is nothing to read
    void show(Report report, Place place, Plane of, Ground around) {
        snapshot = report.snapshot();
        answered = place;
        Model model = report.experiment().model();
        boolean same = model.equals(shownModel) && of.equals(plane) && ground != null && around != null
                && around.axes().equals(ground.axes());
        shownModel = model;
        plane = of;
        ground = around;
        if (same) {
            write();
        } else {
            columns = of.equals(Plane.DATA)
                    ? PointReading.ALL.stream().filter(reading -> shownModel.can(reading.source().at(0, 0).needs())).toList() : List.of();
            arrange();
        }
    }

    private void hint() {
        double size = hint.getFont().getSize();
        hint.setText(HINTS.stream().filter(words -> Fonts.width(words, Lettering.Weight.REGULAR, size) <= getWidth()).findFirst()
                .orElse(HINTS.getLast()));
    }

    private void arrange() {
        getChildren().clear();
        rows.clear();
        numbers.clear();
        add(hint, 0, 0, 20, 2);
        if (ground == null) {
            return;
        }
        List<String> heads = new ArrayList<>(List.of("", ground.axes().xLabel(), ground.axes().yLabel()));
        columns.forEach(reading -> heads.add(reading.symbol()));
        if (plane.equals(Plane.DATA)) {
            heads.add("nearest mode");
        }
        for (int i = 0; i < heads.size(); i++) {
            add(cell(heads.get(i), "caption", i), i, 0);
        }
        row(heads.size(), 0);
        for (int probe = 1; probe <= model.probes().size(); probe++) {
            if (model.probes().get(probe - 1).plane().equals(plane)) {
                row(heads.size(), probe);
                add(remove(probe), heads.size(), rows.size());
            }
        }
        write();
    }

    /// @param number of the probe; 0 for the pointer
    private void row(int columnsThere, int number) {
        List<Label> cells = new ArrayList<>();
        for (int i = 0; i < columnsThere; i++) {
            Label cell = cell("", "figures", i);
            String column = i == 0 ? "name" : i == 1 ? "x" : i == 2 ? "y" : i < 3 + columns.size() ? columns.get(i - 3).id() : "mode";
            cell.setId((number == 0 ? "pointer-" : "probe-" + number + "-") + column);
            cells.add(cell);
            add(cell, i, rows.size() + 1);
        }
        rows.add(cells);
        numbers.add(number);
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

    private Label cell(String text, String style, int column) {
        Label cell = new Label(text);
        cell.getStyleClass().addAll(style, column == 0 ? "name" : column < 3 ? "place" : column < 3 + columns.size() ? "number" : "mode");
        GridPane.setHalignment(cell, HPos.RIGHT);
        return cell;
    }

    private void write() {
        if (rows.isEmpty() || snapshot == null) {
            return;
        }
        Place pointed = model.pointed().get();
        boolean empty = rows.size() == 1 && pointed == null;
        hint.setVisible(empty);
        getChildren().forEach(child -> {
            child.setVisible(child == hint == empty);
            child.setManaged(child.isVisible());
        });
        write(rows.getFirst(), "", Optional.ofNullable(pointed == null || !pointed.plane().equals(plane) ? null : answered));
        for (int i = 1; i < rows.size(); i++) {
            write(rows.get(i), Integer.toString(numbers.get(i)), Optional.of(model.probes().get(numbers.get(i) - 1)));
        }
    }

    private void write(List<Label> cells, String name, Optional<Place> place) {
        if (place.isEmpty() || !place.get().plane().equals(plane)) {
            cells.forEach(cell -> cell.setText(""));
            return;
        }
        Place at = place.get();
        cells.get(0).setText(name);
        boolean whole = ground.ruling() == Ruling.WHOLE;
        cells.get(1).setText(told(ground.across(at.x()), whole));
        cells.get(2).setText(told(ground.upwards(at.y()), whole));
        for (int i = 0; i < columns.size(); i++) {
            PointReading column = columns.get(i);
            cells.get(3 + i).setText(column.read(snapshot, at.x(), at.y()).filter(read -> !read.isNaN())
                    .map(read -> told(read, column.count())).orElse("–"));
        }
        if (plane.equals(Plane.DATA)) {
            cells.getLast().setText(NearestMode.of(snapshot.data(), at.x(), at.y())
                    .map(mode -> String.format(Locale.ROOT, "%d, %.1f sd", mode.number(), mode.distance())).orElse("–"));
        }
    }

    private static String told(double number, boolean counted) {
        return counted ? Figures.step(number) : Figures.of(number);
    }
}
