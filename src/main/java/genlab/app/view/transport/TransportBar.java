package genlab.app.view.transport;

import genlab.app.control.Laboratory;
import genlab.app.control.Rewind;
import genlab.model.Phase;
import genlab.train.Report;
import genlab.train.Status;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// Play, pause, step, step back, each phase alone, how fast and until when.
public final class TransportBar extends HBox {

    /// The style sheet of the transport, the timeline, notices and what they open.
    static final String LOOK = TransportBar.class.getResource("/genlab/app/transport.css").toExternalForm();

    private final Laboratory laboratory;
    private final Button play = Widgets.icon(new Button(), "play", Feather.PLAY, "Play (space)");
    private final Button step = Widgets.icon(new Button(), "step", Feather.CHEVRON_RIGHT, "One step on (→)");
    private final Button back = Widgets.icon(new Button(), "step-back", Feather.CHEVRON_LEFT, "One step back (←)");
    private final PhaseButtons phases;
    private final SpeedSlider speed;
    private final StopButton stops;
    private final SoloButton solo;

    /// @param startOver told the way that was chosen
    public TransportBar(Laboratory laboratory, Consumer<Rewind> startOver) {
        this.laboratory = laboratory;
        solo = new SoloButton(laboratory);
        phases = new PhaseButtons(laboratory, this::offer);
        speed = new SpeedSlider(laboratory);
        stops = new StopButton(laboratory);
        setId("transport");
        getStyleClass().add("transport");
        getStylesheets().add(TransportBar.LOOK);
        play.getStyleClass().add("play");
        play.setOnAction(event -> toggle());
        step.setOnAction(event -> step());
        back.setOnAction(event -> stepBack());
        RewindMenu rewind = new RewindMenu(laboratory, startOver);
        getChildren().addAll(List.of(rewind, back, play, step, phases, rule(), speed, rule(), solo, stops));
        laboratory.reportProperty().addListener((property, before, report) -> show(report));
    }

    /// A model that does nothing in steps has nothing to step through.
    private void offer(List<Phase> now) {
        solo.offer(now);
        for (Node button : List.of(step, back)) {
            button.setVisible(!now.isEmpty());
            button.setManaged(!now.isEmpty());
        }
        solo.setVisible(now.size() > 1);
        solo.setManaged(now.size() > 1);
    }

    private static Separator rule() {
        return new Separator(Orientation.VERTICAL);
    }

    /// Whether each part of a step is shown by itself.
    public BooleanProperty slowMotionProperty() {
        return speed.slowMotionProperty();
    }

    /// Plays at most so many steps a second from now on.
    public void limit(double stepsPerSecond) {
        speed.limit(stepsPerSecond);
    }

    /// Plays, or pauses whatever is going on.
    public void toggle() {
        Report report = laboratory.reportProperty().get();
        if (report != null && report.status().busy()) {
            laboratory.pause();
        } else {
            laboratory.play();
        }
    }

    public void step() {
        laboratory.step();
    }

    /// Pauses and goes one step back.
    public void stepBack() {
        Report report = laboratory.reportProperty().get();
        if (report != null) {
            laboratory.pause();
            laboratory.seek(report.status().step() - 1);
        }
    }

    private void show(Report report) {
        Status status = report.status();
        boolean busy = status.busy();
        Widgets.show(play, busy ? Feather.PAUSE : Feather.PLAY, busy ? "Pause (space)" : "Play (space)");
        play.setDisable(status.diverged().isPresent());
        step.setDisable(status.diverged().isPresent());
        back.setDisable(status.step() == 0);
        phases.show(report);
        speed.show(report);
        solo.show(report);
        stops.show(report);
    }
}
