package genlab.app.view.diagram;

import genlab.app.view.guide.Shortcuts;
import genlab.quantity.HiddenUnits;
import genlab.stage.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.util.Duration;

/// The hidden units of one net, a row for each layer, each a small map of its activation over the net's whole input: purple where it
/// is negative, orange where it is positive. A map grows under the pointer, or as the arrow keys go from one to the next.
final class UnitStrip extends GridPane {

    /// Enlarged maps are so many em wide.
    private static final double LARGE = 14;

    private final List<Map> maps = new ArrayList<>();
    private HiddenUnits.Layers shown;
    private Palette palette = Palette.LIGHT;
    private String node = "";
    private int enlarged = -1;
    private double em = 11;

    /// One map.
    private final class Map extends ImageView {

        private final int layer;
        private final int unit;
        private final Tooltip tip = new Tooltip();
        private final ImageView large = new ImageView();
        private WritableImage image;

        Map(int layer, int unit) {
            this.layer = layer;
            this.unit = unit;
            setId("unit-" + node + "-" + (layer + 1) + "-" + (unit + 1));
            tip.setGraphic(large);
            tip.setContentDisplay(ContentDisplay.TOP);
            tip.setShowDelay(Duration.ZERO);
            tip.setShowDuration(Duration.INDEFINITE);
            Tooltip.install(this, tip);
            setOnMouseEntered(event -> paint());
        }

        void paint() {
            HiddenUnits.Layers now = shown;
            double[] values = now.units().get(layer).get(unit);
            if (image == null || image.getWidth() != now.columns()) {
                image = new WritableImage(now.columns(), now.rows());
                setImage(image);
                large.setImage(image);
            }
            double reach = reach(now.units().get(layer));
            int[] argb = new int[values.length];
            for (int i = 0; i < values.length; i++) {
                int row = now.rows() - 1 - i / now.columns();
                argb[row * now.columns() + i % now.columns()] = palette.difference().argb(0.5 + 0.5 * values[i] / reach);
            }
            image.getPixelWriter().setPixels(0, 0, now.columns(), now.rows(), PixelFormat.getIntArgbInstance(), argb, 0, now.columns());
            if (isHover() || tip.isShowing()) {
                describe(values);
            }
        }

        /// Shows it large beside itself, as the pointer would.
        void enlarge() {
            Bounds place = localToScreen(getBoundsInLocal());
            describe(shown.units().get(layer).get(unit));
            tip.show(this, place.getMaxX(), place.getMaxY());
        }

        private void describe(double[] values) {
            double least = values[0];
            double most = values[0];
            for (double value : values) {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
            large.setFitWidth(LARGE * em);
            large.setFitHeight(LARGE * em);
            tip.setText(String.format(Locale.ROOT, "%s, layer %d, unit %d of %d: %.2f … %.2f", node, layer + 1, unit + 1, shown.width(),
                    least, most));
        }
    }

    UnitStrip() {
        setId("units");
        getStyleClass().addAll("units", Shortcuts.OWN_ARROWS);
        setFocusTraversable(true);
        setAccessibleText("Hidden units");
        setOnKeyPressed(this::key);
        focusedProperty().addListener(change -> leave());
    }

    private void key(KeyEvent event) {
        int row = shown == null ? 0 : shown.units().getFirst().size();
        switch (event.getCode()) {
            case LEFT -> go(enlarged - 1);
            case RIGHT -> go(enlarged + 1);
            case UP -> go(enlarged - row);
            case DOWN -> go(enlarged + row);
            case ESCAPE -> leave();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go(int map) {
        leave();
        if (!maps.isEmpty()) {
            enlarged = enlarged < 0 ? 0 : Math.clamp(map, 0, maps.size() - 1);
            maps.get(enlarged).enlarge();
            setAccessibleText(maps.get(enlarged).tip.getText());
        }
    }

    private void leave() {
        maps.forEach(map -> map.tip.hide());
    }

    /// Shows another net, or none.
    void clear(String now) {
        leave();
        enlarged = -1;
        node = now;
        setAccessibleText("Hidden units of " + now);
        shown = null;
        maps.clear();
        getChildren().clear();
    }

    void show(Palette now) {
        palette = now;
        paint();
    }

    /// The same maps for another size of text: what stands still brings no others, and would stay too wide.
    void fit(double size) {
        if (shown != null && size != em) {
            show(shown, size);
        }
    }

    void show(HiddenUnits.Layers layers, double size) {
        boolean other = shown == null || size != em || layers.units().size() != shown.units().size()
                || layers.units().getFirst().size() != shown.units().getFirst().size();
        shown = layers;
        em = size;
        if (other) {
            build();
        }
        paint();
    }

    private void build() {
        leave();
        maps.clear();
        getChildren().clear();
        int rows = shown.units().size();
        double side = Math.floor((4.2 * em - 2 * (rows - 1)) / Math.max(2, rows));
        for (int layer = 0; layer < rows; layer++) {
            for (int unit = 0; unit < shown.units().get(layer).size(); unit++) {
                Map map = new Map(layer, unit);
                map.setFitWidth(side);
                map.setFitHeight(side);
                maps.add(map);
                add(map, unit, layer);
            }
        }
        setAccessibleText("Hidden units of " + node + ": " + rows + " layers, the first " + shown.units().getFirst().size() + " of "
                + shown.width() + " units each");
    }

    private void paint() {
        if (shown != null) {
            maps.forEach(Map::paint);
        }
    }

    /// The largest activation of a layer in either direction: what the deepest colour means.
    private static double reach(List<double[]> units) {
        double reach = 1e-9;
        for (double[] unit : units) {
            for (double value : unit) {
                reach = Math.max(reach, Math.abs(value));
            }
        }
        return reach;
    }
}
