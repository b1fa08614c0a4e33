package genlab.app.view.stage;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.controlsfx.control.PopOver;

/// A pop-over in the window's own palette that opens above its button and closes by it.
final class QuietPopOver {

    /// The share of the window it covers at most.
    private static final double MOST = 0.75;

    private final PopOver pane = new PopOver();
    private final ScrollPane scroll;

    /// @param content scrolls if it is higher than the pop-over
    /// @param width   in sizes of text
    /// @param height  in sizes of text
    QuietPopOver(Node content, double width, double height) {
        scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setStyle("-fx-pref-width: " + width + "em; -fx-pref-height: " + height + "em;");
        // Beside its own class, because its own sheet is put after ours; the root takes over the classes of the pop-over.
        pane.getStyleClass().add("quiet-popover");
        pane.setContentNode(scroll);
        pane.setArrowLocation(PopOver.ArrowLocation.BOTTOM_RIGHT);
        pane.setAnimated(false);
        pane.setArrowSize(0);
    }

    boolean showing() {
        return pane.isShowing();
    }

    /// Opens it, or closes it if it is open.
    void turn(Node owner) {
        if (pane.isShowing()) {
            pane.hide();
            return;
        }
        pane.getRoot().getStylesheets().setAll(owner.getScene().getRoot().getStylesheets());
        pane.getRoot().getStylesheets().addAll(sheet("experiment"), sheet("stage"));
        scroll.setMaxSize(MOST * owner.getScene().getWidth(), MOST * owner.getScene().getHeight());
        pane.getRoot().setStyle(owner.getScene().getRoot().getStyle());
        pane.show(owner);
    }

    private static String sheet(String name) {
        return QuietPopOver.class.getResource("/genlab/app/" + name + ".css").toExternalForm();
    }
}
