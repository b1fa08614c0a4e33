package genlab.app.view.transport;

import genlab.app.control.Laboratory;
import genlab.app.view.Tip;
import genlab.train.Diverged;
import genlab.train.Report;
import genlab.train.Status;
import genlab.train.Stop;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One sentence over the stage when something has happened that one must know: a divergence with its remedy, a trouble, or a stop
/// condition that was met. It lies over the stage, so that nothing moves when it comes and goes.
public final class Notice extends HBox {

    private static final PseudoClass SERIOUS = PseudoClass.getPseudoClass("serious");

    private final Label sentence = new Label();
    private final FontIcon icon = new FontIcon(Feather.ALERT_TRIANGLE);
    private final Button remedy = new Button();
    private final Button dismiss = Widgets.icon(new Button(), "dismiss", Feather.X, "Dismiss");
    private Optional<String> dismissed = Optional.empty();

    public Notice(Laboratory laboratory) {
        setId("notice");
        getStyleClass().add("notice");
        getStylesheets().add(TransportBar.LOOK);
        setMaxHeight(USE_PREF_SIZE);
        sentence.setId("notice-sentence");
        sentence.setWrapText(true);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        Widgets.named(remedy, "remedy", "Take the remedy").setOnAction(event -> laboratory.takeRemedy());
        remedy.setMinWidth(USE_PREF_SIZE);
        dismiss.setOnAction(event -> {
            dismissed = Optional.of(sentence.getText());
            setVisible(false);
        });
        getChildren().addAll(icon, sentence, remedy, dismiss);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        laboratory.reportProperty().addListener((property, before, report) -> show(report));
    }

    private void show(Report report) {
        Status status = report.status();
        Optional<Diverged> diverged = status.diverged();
        Optional<String> told = diverged.map(d -> "Diverged at step " + Widgets.count(d.step()) + ": " + d.what() + ".")
                .or(status::trouble).or(() -> status.stopped().map(Stop::sentence));
        boolean serious = diverged.isPresent() || status.trouble().isPresent();
        if (told.isEmpty()) {
            dismissed = Optional.empty();
        }
        told.ifPresent(sentence::setText);
        icon.setIconCode(serious ? Feather.ALERT_TRIANGLE : Feather.FLAG);
        pseudoClassStateChanged(SERIOUS, serious);
        Optional<Diverged.Remedy> offered = diverged.flatMap(Diverged::remedy);
        offered.ifPresent(r -> {
            remedy.setText("Back to step " + Widgets.count(r.step()) + ", a third of the learning rate");
            remedy.setAccessibleText(r.sentence());
            Tip.on(remedy, r.sentence());
        });
        remedy.setVisible(offered.isPresent());
        remedy.setManaged(offered.isPresent());
        setVisible(told.isPresent() && !told.equals(dismissed));
    }
}
