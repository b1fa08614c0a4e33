package genlab.app.view;

import javafx.beans.binding.Bindings;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Windows beside the first one: dressed like it whatever becomes of its colours and its size of text, as large as their content asks for
/// and the screen allows. Escape closes them.
public final class Beside {

    private Beside() {
    }

    /// A window over that of `owner`, the root of its scene; not shown yet.
    public static Stage window(String title, Region content, Parent owner) {
        StackPane root = new StackPane(content);
        Bindings.bindContent(root.getStylesheets(), owner.getStylesheets());
        root.styleProperty().bind(owner.styleProperty());
        Stage window = new Stage();
        Scene scene = new Scene(root);
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.ESCAPE), window::hide);
        window.setTitle(title);
        window.initOwner(owner.getScene().getWindow());
        window.setScene(scene);
        limit(window);
        return window;
    }

    /// Lets a window grow no larger than the screen, however large its text.
    public static void limit(Stage window) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        window.setMaxWidth(screen.getWidth());
        window.setMaxHeight(screen.getHeight());
    }
}
