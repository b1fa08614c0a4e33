package genlab.app.view.ensemble;

import genlab.app.view.Beside;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.stage.Stage;

/// The panel of ensembles in a window of its own, beside the one in which the run is played; made when it is first wanted.
public final class EnsembleWindow {

    private final Supplier<EnsemblePanel> made;
    private EnsemblePanel panel;
    private Stage window;

    public EnsembleWindow(Supplier<EnsemblePanel> made) {
        this.made = made;
    }

    /// Opens it beside the window that `owner` is in, dressed like it, or brings it to the front.
    public void open(Parent owner) {
        if (window == null) {
            panel = made.get();
            window = Beside.window("Seeds and comparisons", panel, owner);
        }
        window.show();
        window.toFront();
    }

    /// Ends what is under way and takes the window away.
    public void close() {
        if (window != null) {
            panel.close();
            window.hide();
        }
    }
}
