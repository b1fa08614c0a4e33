package genlab.app.view.guide;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A first walk through the window: a card beside each stop, with a ring around what it speaks of. Training goes on meanwhile.
public final class Tour extends Pane {

    /// A place in the window and what there is to say about it.
    public record Stop(Node place, String title, String words) {
    }

    private static final double GAP = 12;

    private final List<Stop> stops;
    private final Region ring = new Region();
    private final Label title = new Label();
    private final Label words = new Label();
    private final Label place = new Label();
    private final Button next = new Button();
    private final VBox card;
    private final Runnable done;
    private int at;

    /// @param done run once when the tour ends or is left
    public Tour(List<Stop> stops, Runnable done) {
        this.stops = List.copyOf(stops);
        this.done = done;
        setId("tour");
        setPickOnBounds(false);
        ring.getStyleClass().add("tour-ring");
        ring.setMouseTransparent(true);
        title.getStyleClass().add("heading");
        words.setWrapText(true);
        place.getStyleClass().add("caption");
        Button leave = new Button("Leave the tour");
        leave.setId("tour-leave");
        leave.getStyleClass().add("quiet-button");
        leave.setCancelButton(true);
        leave.setOnAction(event -> end());
        next.setId("tour-next");
        next.setDefaultButton(true);
        next.setOnAction(event -> go(at + 1));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(GAP, place, space, leave, next);
        buttons.setAlignment(Pos.CENTER_LEFT);
        card = new VBox(GAP, title, words, buttons);
        card.getStyleClass().add("over-sheet");
        // Its shadow would be worked out anew with every picture of the stage below.
        card.setCache(true);
        getChildren().addAll(ring, card);
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    public void start() {
        setVisible(true);
        go(0);
    }

    private void go(int stop) {
        if (stop >= stops.size()) {
            end();
            return;
        }
        at = stop;
        title.setText(stops.get(stop).title());
        words.setText(stops.get(stop).words());
        place.setText(stop + 1 + " of " + stops.size());
        next.setText(stop == stops.size() - 1 ? "Begin" : "Next");
        card.setAccessibleText(title.getText() + ". " + words.getText());
        next.requestFocus();
        requestLayout();
    }

    private void end() {
        setVisible(false);
        done.run();
    }

    /// The card stands on the side of its place where there is most room.
    @Override
    protected void layoutChildren() {
        Bounds spot = sceneToLocal(stops.get(at).place().localToScene(stops.get(at).place().getLayoutBounds()));
        ring.resizeRelocate(spot.getMinX(), spot.getMinY(), spot.getWidth(), spot.getHeight());
        double width = Math.min(Math.min(card.prefWidth(-1), card.maxWidth(-1)), getWidth() - 2 * GAP);
        double height = card.prefHeight(width);
        double left = spot.getMinX();
        double right = getWidth() - spot.getMaxX();
        double x = right >= width + 2 * GAP ? spot.getMaxX() + GAP
                : left >= width + 2 * GAP ? spot.getMinX() - width - GAP : spot.getCenterX() - width / 2;
        double beside = spot.getMinY() + Math.min(GAP, spot.getHeight() / 4);
        boolean below = getHeight() - spot.getMaxY() >= height + 2 * GAP;
        boolean aside = Math.max(left, right) >= width + 2 * GAP;
        double y = aside ? beside : below ? spot.getMaxY() + GAP
                : spot.getMinY() >= height + 2 * GAP ? spot.getMinY() - height - GAP : spot.getCenterY() - height / 2;
        card.resizeRelocate(Math.clamp(x, GAP, Math.max(GAP, getWidth() - width - GAP)),
                Math.clamp(y, GAP, Math.max(GAP, getHeight() - height - GAP)), width, height);
    }
}
