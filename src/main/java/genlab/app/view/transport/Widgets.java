package genlab.app.view.transport;

import genlab.app.view.Tip;
import java.util.Locale;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What all pieces of the transport are made of: controls with an id, a name for those who do not see them, and a tool-tip.
final class Widgets {

    private Widgets() {
    }

    /// Gives a button its icon, id and name; what it does is said by its tool-tip and to screen readers.
    static <B extends ButtonBase> B icon(B button, String id, Feather icon, String does) {
        button.setGraphic(new FontIcon(icon));
        return named(button, id, does);
    }

    static <B extends ButtonBase> B named(B button, String id, String does) {
        button.setId(id);
        button.setAccessibleText(does);
        Tip.on(button, does);
        return button;
    }

    /// Shows another icon if it is not shown already.
    static void show(ButtonBase button, Feather icon, String does) {
        FontIcon shown = (FontIcon) button.getGraphic();
        if (shown.getIconCode() != icon) {
            shown.setIconCode(icon);
            button.setAccessibleText(does);
            Tip.on(button, does);
        }
    }

    /// A label whose text changes but whose room does not.
    static Label figures(String id, String... classes) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add("figures");
        label.getStyleClass().addAll(classes);
        return label;
    }

    /// “672 k”, “32.6 M”
    static String rough(double number) {
        return number < 999_500 ? String.format(Locale.ROOT, "%.0f k", number / 1e3) : String.format(Locale.ROOT, "%,.1f M", number / 1e6);
    }

    /// 12,480
    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
