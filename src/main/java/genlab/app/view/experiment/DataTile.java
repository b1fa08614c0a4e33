package genlab.app.view.experiment;

import genlab.app.view.Tip;
import genlab.app.view.experiment.knob.Icons;
import genlab.data.Distribution;
import genlab.stage.Colour;
import java.util.Objects;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import org.kordamp.ikonli.feather.Feather;

/// A data set one can choose, as the picture of its points; one that is still to be given something shows a sign instead.
final class DataTile extends ToggleButton {

    /// Side of the picture, in sizes of the text.
    private static final double SIDE = 2.33;

    private final ImageView picture = new ImageView();
    private final Distribution listed;
    private Distribution shown;
    private Thumbnail thumbnail;
    private Colour colour;

    DataTile(Distribution listed) {
        this.listed = listed;
        setId("data-" + listed.id());
        getStyleClass().add("tile");
        setAccessibleText(listed.title());
        setAccessibleHelp(listed.summary());
        Tip.on(this, listed.title() + "\n" + listed.summary());
        picture.fitWidthProperty().bind(Bindings.createDoubleBinding(() -> SIDE * getFont().getSize(), fontProperty()));
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
    }

    Distribution listed() {
        return listed;
    }

    Distribution shown() {
        return shown == null ? listed : shown;
    }

    /// Shows this form of the data set, from its points; the picture follows as soon as it is made.
    void show(Distribution distribution) {
        if (Objects.equals(shown, distribution)) {
            return;
        }
        shown = distribution;
        if (distribution.missing().isPresent()) {
            thumbnail = null;
            Icons.on(this, Feather.UPLOAD);
            return;
        }
        Thread.startVirtualThread(() -> {
            Thumbnail made = Thumbnail.of(distribution);
            Platform.runLater(() -> {
                if (distribution.equals(shown)) {
                    thumbnail = made;
                    paint();
                }
            });
        });
    }

    void colour(Colour wanted) {
        colour = wanted;
        paint();
    }

    private void paint() {
        if (thumbnail != null && colour != null) {
            picture.setImage(thumbnail.in(colour));
            setGraphic(picture);
        }
    }
}
