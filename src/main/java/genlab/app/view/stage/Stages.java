package genlab.app.view.stage;

import genlab.app.control.Laboratory;
import genlab.app.view.StageView;
import genlab.app.view.experiment.knob.Icons;
import genlab.data.Distribution;
import genlab.quantity.Quantity;
import genlab.stage.Layer;
import genlab.stage.Layers;
import genlab.stage.Palette;
import genlab.train.Report;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The middle of the window: one to four linked stages, below them what is read off at pointer and probes, and the layers of the
/// stage chosen last.
public final class Stages extends BorderPane {

    private static final int MOST = 4;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Laboratory laboratory;
    private final StagesModel model = new StagesModel();
    private final List<StagePane> panes = new ArrayList<>();
    private final Tiles tiles = new Tiles();
    private final ReadOut readOut = new ReadOut(model);
    private final LayerBar bar;
    private final Inquiry inquiry = new Inquiry(this::want);
    private final Summary summary = new Summary();
    private final ObjectProperty<List<Layer>> layers = new SimpleObjectProperty<>(List.of());
    private final Button split = button("stage-split", Feather.PLUS_SQUARE, "Another stage beside this one, with layers of its own");
    private final Button join = button("stage-join", Feather.MINUS_SQUARE, "Close the chosen stage");
    private final Button whole = button("stage-whole", Feather.MAXIMIZE, "The whole stage again (0)");
    private StagePane chosen;
    private Distribution shownData;
    private int made;

    public Stages(Laboratory laboratory, List<Layer> shown) {
        this.laboratory = laboratory;
        bar = new LayerBar(laboratory);
        setId("stages");
        getStyleClass().add("stages");
        getStylesheets().add(Stages.class.getResource("/genlab/app/stage.css").toExternalForm());
        bar.paletteProperty().bind(model.palette());
        bar.scaleProperty().bind(model.scale());
        layers.bindBidirectional(bar.layersProperty());
        layers.addListener((property, before, now) -> chosen.view().layersProperty().set(now));
        split.setOnAction(event -> split());
        join.setOnAction(event -> join());
        whole.setOnAction(event -> model.zoomed().set(null));
        whole.visibleProperty().bind(model.zoomed().isNotNull());
        HBox tools = new HBox(whole, split, join);
        tools.getStyleClass().add("stage-tools");
        HBox line = new HBox(readOut, tools);
        line.getStyleClass().add("read-out-line");
        HBox.setHgrow(readOut, Priority.ALWAYS);
        setCenter(tiles);
        setBottom(new VBox(line, bar));
        open(shown);
        model.pointed().addListener((property, before, place) -> {
            inquiry.about(place);
            panes.forEach(StagePane::repaint);
        });
        model.probes().addListener((Observable change) -> {
            want();
            panes.forEach(StagePane::repaint);
        });
        model.palette().addListener(change -> panes.forEach(StagePane::repaint));
        laboratory.reportProperty().addListener((property, before, report) -> show(report));
    }

    /// The layers of the stage chosen last.
    public ObjectProperty<List<Layer>> layersProperty() {
        return layers;
    }

    public ObjectProperty<Palette> paletteProperty() {
        return model.palette();
    }

    /// Factor on all text.
    public DoubleProperty scaleProperty() {
        return model.scale();
    }

    /// The stage chosen last.
    public StageView chosen() {
        return chosen.view();
    }

    /// The first stage, which is always there.
    public StageView first() {
        return panes.getFirst().view();
    }

    /// Lays something over the first stage, as large as it.
    public void lay(Node node) {
        panes.getFirst().lay(node);
    }

    public LayerBar bar() {
        return bar;
    }

    /// Puts another stage beside the others, with the layers of the chosen one to begin with.
    public void split() {
        if (panes.size() < MOST) {
            open(layers.get());
        }
    }

    /// Closes the chosen stage; the last one stays.
    public void join() {
        if (panes.size() > 1) {
            panes.remove(chosen == panes.getFirst() ? panes.getLast() : chosen);
            choose(panes.getLast());
            arrange();
        }
    }

    @Override
    public void requestFocus() {
        chosen.requestFocus();
    }

    private void open(List<Layer> shown) {
        StagePane pane = new StagePane(model, made++);
        pane.view().layersProperty().set(shown);
        pane.view().layersProperty().addListener(change -> want());
        pane.focusedProperty().addListener((property, before, focused) -> {
            if (focused) {
                choose(pane);
            }
        });
        panes.add(pane);
        choose(pane);
        if (laboratory.reportProperty().get() != null) {
            pane.view().snapshotProperty().set(laboratory.reportProperty().get().snapshot());
        }
        arrange();
    }

    private void choose(StagePane pane) {
        chosen = pane;
        layers.set(pane.view().layersProperty().get());
        mark();
    }

    private void arrange() {
        tiles.getChildren().setAll(panes);
        split.setDisable(panes.size() == MOST);
        join.setDisable(panes.size() == 1);
        mark();
        want();
    }

    private void mark() {
        panes.forEach(pane -> pane.pseudoClassStateChanged(CHOSEN, pane == chosen && panes.size() > 1));
    }

    private void want() {
        Set<Quantity<?>> wanted = new HashSet<>(inquiry.quantities());
        panes.forEach(pane -> wanted.addAll(Layers.wanted(pane.view().layersProperty().get())));
        model.probes().forEach(probe -> wanted.addAll(probe.quantities()));
        laboratory.want(this, Set.copyOf(wanted));
    }

    private void show(Report report) {
        Distribution data = report.snapshot().data().distribution();
        if (!data.equals(shownData)) {
            shownData = data;
            model.zoomed().set(null);
            model.probes().clear();
        }
        for (StagePane pane : panes) {
            pane.view().snapshotProperty().set(report.snapshot());
            List<Layer> on = pane.view().layersProperty().get();
            pane.setAccessibleText(summary.of(report, Layers.visible(on, model.palette().get(), report.snapshot())));
        }
        readOut.show(report, inquiry.answer(report));
    }

    private static Button button(String id, Feather icon, String does) {
        Button button = Icons.on(new Button(), icon);
        button.setId(id);
        button.setAccessibleText(does);
        button.setTooltip(new Tooltip(does));
        return button;
    }
}
