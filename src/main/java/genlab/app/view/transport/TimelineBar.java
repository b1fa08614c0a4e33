package genlab.app.view.transport;

import genlab.app.control.Branches;
import genlab.app.control.Laboratory;
import genlab.app.view.chart.History;
import genlab.app.view.guide.Keys;
import genlab.app.view.guide.Shortcuts;
import genlab.quantity.Opposite;
import genlab.quantity.mode.ModeLedger;
import genlab.stage.Palette;
import genlab.train.Event;
import genlab.train.Report;
import genlab.train.Status;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The run's time: drag along it to see any step of the known past and future, told what happened where, and branch off.
/// Scrubbing pauses and never trains on.
public final class TimelineBar extends HBox {

    /// What it hears while it has the focus.
    public static final List<Keys> KEYS = Keys.of("On the timeline",
            "←  →", "A step back, on", "Page Up  Page Down", "Further", "Home  End", "To the beginning, to the newest step");

    /// Page keys go this share of the line.
    private static final int PAGES = 20;

    /// Steps from here on are too many to read: models of closed form do millions a second.
    private static final long ROUGHLY = 10_000_000;

    private final Laboratory laboratory;
    private final History history;
    private final Track track = new Track();
    private final Tooltip tip = new Tooltip();
    private final Label step = Widgets.figures("step-number", "step");
    private final Label note = Widgets.figures("step-note", "caption");
    private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palette.LIGHT);

    /// @param history knows what happened, before a report is shown here
    public TimelineBar(Laboratory laboratory, Branches branches, History history) {
        this.laboratory = laboratory;
        this.history = history;
        getStyleClass().add("timeline");
        getStylesheets().add(TransportBar.LOOK);
        track.setId("timeline");
        track.setFocusTraversable(true);
        // The window's own arrow keys leave alone whatever has arrow keys of its own.
        track.getStyleClass().add(Shortcuts.OWN_ARROWS);
        track.setOnMousePressed(this::press);
        track.setOnMouseDragged(this::drag);
        track.setOnMouseMoved(event -> tell(event.getX()));
        track.setOnKeyPressed(this::key);
        Tooltip.install(track, tip);
        HBox.setHgrow(track, Priority.ALWAYS);
        BranchMenu branch = new BranchMenu(branches);
        branch.disableProperty().bind(laboratory.reportProperty().isNull());
        getChildren().addAll(track, new VBox(step, note), branch);
        palette.addListener((property, before, now) -> track.show(now));
        laboratory.wantSeldom(this, Set.of(new ModeLedger(), new Opposite<>(new ModeLedger())));
        laboratory.reportProperty().addListener((property, before, report) -> show(report));
    }

    public ObjectProperty<Palette> paletteProperty() {
        return palette;
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            track.requestFocus();
            laboratory.pause();
            laboratory.seek(track.step(event.getX()));
        }
    }

    private void drag(MouseEvent event) {
        if (event.isPrimaryButtonDown()) {
            laboratory.seek(track.step(event.getX()));
        }
    }

    private void key(KeyEvent event) {
        Report report = laboratory.reportProperty().get();
        if (report == null || event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        long here = report.status().step();
        long head = report.status().head();
        long page = Math.max(1, head / PAGES);
        switch (event.getCode()) {
            case LEFT -> go(here - 1, head);
            case RIGHT -> go(here + 1, head);
            case PAGE_DOWN -> go(here - page, head);
            case PAGE_UP -> go(here + page, head);
            case HOME -> go(0, head);
            case END -> go(head, head);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go(long to, long head) {
        laboratory.pause();
        laboratory.seek(Math.clamp(to, 0, head));
    }

    private void tell(double x) {
        tip.setText(track.near(x).map(event -> "Step " + Widgets.count(event.step()) + ": " + event.sentence())
                .orElseGet(() -> "Step " + Widgets.count(track.step(x))));
    }

    private void show(Report report) {
        Status status = report.status();
        List<Event> events = history.events();
        track.show(status, events);
        step.setText("step " + (status.step() < ROUGHLY ? Widgets.count(status.step()) : Widgets.rough(status.step())));
        note.setText(note(report));
        track.setAccessibleText("Timeline: step " + status.step() + " of " + status.head() + ", " + events.size() + " events");
    }

    /// What the step number does not say: that there is more ahead, or that what takes long was read at another step.
    private static String note(Report report) {
        Status status = report.status();
        if (status.head() > status.step()) {
            return "of " + Widgets.count(status.head());
        }
        return report.examined().filter(examined -> examined.step() != status.step())
                .filter(examined -> examined.values().keySet().stream().anyMatch(quantity -> !quantity.settled()))
                .map(examined -> "exact at " + Widgets.count(examined.step())).orElse("newest");
    }
}
