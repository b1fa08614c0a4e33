package genlab.app.view.transport;

import genlab.app.control.Laboratory;
import genlab.model.Phase;
import genlab.train.Report;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/// One button for each phase of the run: performs it alone, once. A step of one phase is that phase, and needs none.
final class PhaseButtons extends HBox {

    private final Laboratory laboratory;
    private final Consumer<List<Phase>> changed;
    private List<Phase> phases = List.of();

    /// @param changed told the phases whenever another run has others
    PhaseButtons(Laboratory laboratory, Consumer<List<Phase>> changed) {
        this.laboratory = laboratory;
        this.changed = changed;
        getStyleClass().add("phases");
    }

    void show(Report report) {
        List<Phase> now = report.phases();
        if (!now.equals(phases)) {
            phases = now;
            getChildren().setAll(now.size() < 2 ? List.of() : now.stream().<Node>map(this::button).toList());
            changed.accept(now);
        }
    }

    private Button button(Phase phase) {
        Button button = Widgets.named(new Button(phase.id()), "phase-" + phase.id(), phase.title() + " once, alone");
        button.setOnAction(event -> laboratory.perform(phase));
        return button;
    }
}
