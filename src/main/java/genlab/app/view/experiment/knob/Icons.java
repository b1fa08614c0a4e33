package genlab.app.view.experiment.knob;

import javafx.scene.control.Labeled;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons that grow with the text beside them. A style sheet cannot say that: an em of an icon's size is that size itself.
public final class Icons {

    /// Of the text's size: as high as a capital with some air.
    private static final double SHARE = 1.17;

    /// A pass of the style sheets that is under way may still hold the size before: what is bound does not take it.
    private static final class BoundIcon extends FontIcon {

        @Override
        public void setIconSize(int size) {
            if (!iconSizeProperty().isBound()) {
                super.setIconSize(size);
            }
        }
    }

    private Icons() {
    }

    /// Puts an icon beside the text of `owner`, or in its place.
    public static <L extends Labeled> L on(L owner, Feather icon) {
        owner.setGraphic(of(owner, icon));
        return owner;
    }

    public static FontIcon of(Labeled owner, Feather icon) {
        FontIcon made = new BoundIcon();
        made.setIconCode(icon);
        made.getStyleClass().setAll("icon");
        made.iconSizeProperty().bind(owner.fontProperty().map(font -> (int) Math.round(SHARE * font.getSize())));
        return made;
    }
}
