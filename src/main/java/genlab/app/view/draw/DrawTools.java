package genlab.app.view.draw;

import genlab.app.control.Laboratory;
import genlab.app.view.StageView;
import genlab.app.view.guide.Keys;
import genlab.data.drawn.Drawn;
import genlab.data.drawn.Sheet;
import genlab.train.Experiment;
import genlab.train.Report;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Drawing the data by hand: tools that work on the stage while the data set is a drawing. Every stroke begins a new experiment with the
/// new drawing; what played goes on playing.
public final class DrawTools {

    /// What is heard while there is a drawing, most of it by the stage.
    public static final List<Keys> KEYS = Keys.of("While drawing", "B  S  E", "Brush, spray, eraser", "[  ]", "Smaller, larger radius",
            "Arrows", "Move the pen (Shift: further)", "Enter", "Pen down, pen up", "Esc", "Put the tool away");

    private final Laboratory laboratory;
    private final Easel easel = new Easel();
    private final DrawOverlay overlay;
    private final Label note = new Label();
    private final HBox bar;
    private final Hand hand;
    private final ReadOnlyBooleanWrapper available = new ReadOnlyBooleanWrapper();
    private Experiment shown;
    private Sheet ordered;
    private Sheet reported;

    public DrawTools(Laboratory laboratory, StageView stage) {
        this.laboratory = laboratory;
        overlay = new DrawOverlay(stage, easel);
        hand = new Hand(stage, easel, overlay, this::begin);
        note.setId("draw-note");
        note.getStyleClass().add("caption");
        bar = new HBox(new DrawBar(easel, this::begin), note);
        bar.getStyleClass().add("draw-bar");
        bar.getStylesheets().add(DrawTools.class.getResource("/genlab/app/draw.css").toExternalForm());
        bar.visibleProperty().bind(available);
        bar.managedProperty().bind(available);
        laboratory.reportProperty().subscribe(this::show);
    }

    /// To be laid over the stage view, exactly as large; it takes no clicks.
    public Node overlay() {
        return overlay;
    }

    /// The bar of tools, there only while there is something to draw on.
    public Node bar() {
        return bar;
    }

    /// Whether the data set is a drawing.
    public ReadOnlyBooleanProperty availableProperty() {
        return available.getReadOnlyProperty();
    }

    /// Draws by what the mouse and the keyboard do on `surface`: the stage view, or what holds it and everything laid over it.
    public void takeOver(Node surface) {
        hand.takeOver(surface);
    }

    /// Takes the last stroke back, or draws it again, if there is a drawing.
    public void undo(boolean forward) {
        if (!available.get()) {
            return;
        }
        if (forward) {
            easel.redo();
        } else {
            easel.undo();
        }
        begin();
    }

    private void begin() {
        if (!available.get()) {
            return;
        }
        Sheet sheet = easel.sheetProperty().get();
        overlay.showSheet(true);
        if (sheet.blank()) {
            note.setText("A blank sheet: draw on the stage; until then the last drawing trains on.");
            ordered = null;
            return;
        }
        note.setText("");
        ordered = sheet;
        laboratory.begin(shown.on(Drawn.of(sheet)), sentence -> {
            note.setText(sentence);
            ordered = null;
        });
    }

    private void show(Report report) {
        if (report == null || report.experiment() == shown) {
            return;
        }
        boolean before = available.get();
        shown = report.experiment();
        available.set(shown.data() instanceof Drawn);
        if (!(shown.data() instanceof Drawn drawn)) {
            put(null);
            return;
        }
        if (!before) {
            easel.start(drawn.sheet());
            easel.toolProperty().set(Tool.BRUSH);
        }
        Sheet sheet = drawn.sheet();
        if (!easel.drawing() && sheet.equals(easel.sheetProperty().get())) {
            ordered = null;
            overlay.showSheet(false);
        } else if (!easel.drawing() && ordered == null && !sheet.equals(reported)) {
            easel.put(sheet);
            overlay.showSheet(false);
        }
        // Anything else is already old: a newer stroke is on its way.
        reported = sheet;
    }

    private void put(Tool tool) {
        easel.toolProperty().set(tool);
        overlay.showSheet(false);
        ordered = null;
    }
}
