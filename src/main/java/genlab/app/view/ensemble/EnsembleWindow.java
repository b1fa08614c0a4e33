package genlab.app.view.ensemble;

import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The panel of ensembles in a window of its own, beside the one in which the run is played; made when it is first wanted.
public final class EnsembleWindow {

    private static final double WIDTH = 900;
    private static final double HEIGHT = 620;

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
            window = new Stage();
            window.setTitle("Seeds and comparisons");
            window.initOwner(owner.getScene().getWindow());
            window.setScene(new Scene(new StackPane(panel), WIDTH, HEIGHT));
        }
        Parent root = window.getScene().getRoot();
        root.getStylesheets().setAll(owner.getStylesheets());
        root.setStyle(owner.getStyle());
        root.getStyleClass().setAll(owner.getStyleClass());
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
