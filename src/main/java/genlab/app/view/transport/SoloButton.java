package genlab.app.view.transport;

import genlab.app.control.Laboratory;
import genlab.app.view.Focus;
import genlab.model.Phase;
import genlab.train.Report;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;

/// Opens the panel from which one phase is trained alone to its best, and shows whether one is.
final class SoloButton extends Button {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final SoloPanel panel;
    private final PopOver popOver;

    SoloButton(Laboratory laboratory) {
        panel = new SoloPanel(laboratory);
        popOver = new PopOver(panel);
        popOver.getStyleClass().add("transport-popover");
        popOver.getRoot().getStylesheets().add(TransportBar.LOOK);
        popOver.setAnimated(false);
        popOver.setArrowLocation(PopOver.ArrowLocation.BOTTOM_CENTER);
        Widgets.icon(this, "solo", Feather.TARGET, "Train one player to its best, the other held still");
        setOnAction(event -> toggle());
    }

    private void toggle() {
        if (popOver.isShowing()) {
            popOver.hide();
        } else {
            popOver.show(this);
            Focus.first(panel);
        }
    }

    void offer(List<Phase> phases) {
        panel.offer(phases);
    }

    void show(Report report) {
        pseudoClassStateChanged(ON, report.status().solo().isPresent());
        panel.show(report);
    }
}
