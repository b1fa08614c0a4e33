package genlab.app.view;

import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// What a control is for, said when the pointer rests on it. The pop-up is made when the pointer first comes: the window has more than a
/// hundred of them, and making them all would hold up its first picture.
public final class Tip implements EventHandler<MouseEvent> {

    private static final double WIDTH = 360;

    private final Control control;
    private String text;

    private Tip(Control control) {
        this.control = control;
    }

    /// Has `control` say `text` from now on.
    public static void on(Control control, String text) {
        Tip tip = (Tip) control.getProperties().computeIfAbsent(Tip.class, key -> {
            Tip made = new Tip(control);
            control.addEventHandler(MouseEvent.MOUSE_ENTERED, made);
            return made;
        });
        tip.text = text;
        if (control.getTooltip() != null) {
            control.getTooltip().setText(text);
        }
    }

    @Override
    public void handle(MouseEvent entered) {
        if (control.getTooltip() == null) {
            Tooltip pane = new Tooltip(text);
            pane.setWrapText(true);
            pane.setMaxWidth(WIDTH);
            control.setTooltip(pane);
        }
    }
}
