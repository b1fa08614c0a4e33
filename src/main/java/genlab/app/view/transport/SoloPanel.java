package genlab.app.view.transport;

import genlab.app.control.Laboratory;
import genlab.app.view.Typed;
import genlab.model.Phase;
import genlab.quantity.Measured;
import genlab.train.Report;
import genlab.train.Solo;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Trains one phase alone while the others are frozen, tells how far it is and what it gained, and puts all back if asked to.
final class SoloPanel extends VBox {

    private static final int UPDATES = 5000;
    private static final int LEAST = 100;
    private static final int MOST = 100_000;

    /// A figure whose error is a larger share of it is not shown.
    private static final double SURE = 0.2;

    private final Laboratory laboratory;
    private final HBox starts = new HBox();
    private final TextField most = new TextField(Integer.toString(UPDATES));
    private final Label refusal = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final Label told = new Label();
    private final Button cancel = new Button("Stop");
    private final Button putBack = new Button("Put back");
    private List<Phase> phases = List.of();

    SoloPanel(Laboratory laboratory) {
        this.laboratory = laboratory;
        getStyleClass().add("solo-panel");
        getStylesheets().add(TransportBar.LOOK);
        Label title = new Label("Train one alone, the rest frozen");
        title.getStyleClass().add("heading");
        Label note = new Label("Until its loss stops falling. What it still gains is its exploitability. "
                + "The run goes on from there, unless you put it back.");
        note.getStyleClass().add("caption");
        note.setWrapText(true);
        most.setId("solo-most");
        most.setPrefColumnCount(7);
        most.setAccessibleText("Updates at most");
        progress.setId("solo-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        told.setId("solo-told");
        told.setWrapText(true);
        told.getStyleClass().add("told");
        Widgets.named(cancel, "solo-stop", "Stop training alone").setOnAction(event -> laboratory.pause());
        Widgets.named(putBack, "solo-put-back", "Put the run back to where it was before").setOnAction(event -> laboratory.putBack());
        refusal.setId("solo-refusal");
        refusal.getStyleClass().add("refusal");
        refusal.setWrapText(true);
        refusal.managedProperty().bind(refusal.textProperty().isNotEmpty());
        getChildren().addAll(title, note, starts, new HBox(new Label("at most"), most, new Label("updates")), refusal, progress, told,
                new HBox(cancel, putBack));
        show((Solo) null);
    }

    void offer(List<Phase> now) {
        phases = now;
        starts.getChildren().setAll(now.stream().<Node>map(this::start).toList());
    }

    private Button start(Phase phase) {
        Button start = Widgets.named(new Button("Train " + phase.id() + " to its best"), "solo-" + phase.id(),
                phase.title() + " until its loss stops falling" + frozen(phase));
        start.setOnAction(event -> begin(phase));
        return start;
    }

    private void begin(Phase phase) {
        try {
            laboratory.solo(phase, Typed.whole(most, "updates", LEAST, MOST));
            refusal.setText("");
        } catch (IllegalArgumentException e) {
            refusal.setText(e.getMessage());
        }
    }

    private String frozen(Phase phase) {
        String others = phases.stream().filter(p -> !p.equals(phase)).map(Phase::id).collect(Collectors.joining(", "));
        return others.isEmpty() ? "" : ", " + others + " frozen";
    }

    void show(Report report) {
        show(report.status().solo().orElse(null));
    }

    private void show(Solo solo) {
        boolean running = solo != null && solo.running();
        starts.setDisable(running);
        most.setDisable(running);
        cancel.setDisable(!running);
        putBack.setDisable(solo == null || running);
        progress.setProgress(solo == null ? 0 : running ? solo.progress() : 1);
        told.setText(solo == null ? "Nothing trained alone yet." : sentence(solo));
    }

    /// “D has stopped getting better: 1,900 updates. Exploitability on minibatches: 0.088 ± 0.004 nats (loss 1.302 → 1.214). …”
    static String sentence(Solo solo) {
        String progress = String.format(Locale.ROOT, "%s %s: %,d updates.", solo.phase(), solo.state().words(), solo.updates());
        Measured fall = solo.fall();
        String loss = Double.isNaN(fall.value()) ? "" : String.format(Locale.ROOT, " %s on minibatches: %.3f ± %.3f (loss %.3f → %.3f).",
                solo.running() ? "Gained so far" : "Exploitability", fall.value(), fall.error(), solo.first().value(), solo.last().value());
        String exact = solo.exploitability().map(gain -> exact(solo, gain)).orElse("");
        return (progress + loss + exact).replace('-', '−');
    }

    private static String exact(Solo solo, Measured gain) {
        if (gain.error() > SURE * gain.value()) {
            return " D is sharper here than the grid V(D) is integrated on: no exact figure.";
        }
        return String.format(Locale.ROOT, " Over the whole laws V(D) %.4f → %.4f, best possible %.4f: exploitability %.4f ± %.4f nats.",
                solo.before().orElseThrow().value().value(), solo.after().orElseThrow().value().value(),
                solo.after().orElseThrow().optimal().value(), gain.value(), gain.error());
    }
}
