package genlab.app.view.transport;

import genlab.app.control.Laboratory;
import genlab.app.view.Focus;
import genlab.train.Report;
import genlab.train.Stop;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;

/// Opens the stop conditions, and shows whether any is set.
final class StopButton extends Button {

    private static final PseudoClass ARMED = PseudoClass.getPseudoClass("on");

    private final StopForm form;
    private final PopOver popOver;

    StopButton(Laboratory laboratory) {
        form = new StopForm(stops -> {
            laboratory.stopWhen(stops);
            showArmed(stops);
        });
        popOver = new PopOver(form);
        popOver.getStyleClass().add("transport-popover");
        popOver.getRoot().getStylesheets().add(TransportBar.LOOK);
        popOver.setAnimated(false);
        popOver.setArrowLocation(PopOver.ArrowLocation.BOTTOM_CENTER);
        Widgets.icon(this, "stops", Feather.FLAG, "Stop by itself at a step or when a metric says so");
        setOnAction(event -> toggle());
    }

    private void toggle() {
        if (popOver.isShowing()) {
            popOver.hide();
        } else {
            popOver.show(this);
            Focus.first(form);
        }
    }

    private void showArmed(Set<Stop> stops) {
        pseudoClassStateChanged(ARMED, !stops.isEmpty());
    }

    void show(Report report) {
        form.show(report.experiment().model());
    }
}
