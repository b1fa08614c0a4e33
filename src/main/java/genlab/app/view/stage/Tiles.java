package genlab.app.view.stage;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Lays its children out in one, two or four equal parts, whichever way gives each the larger square.
final class Tiles extends Pane {

    @Override
    protected void layoutChildren() {
        List<Node> tiles = getManagedChildren();
        int n = tiles.size();
        int columns = 1;
        for (int c = 2; c <= n; c++) {
            columns = square(c, n) > square(columns, n) ? c : columns;
        }
        int rows = Math.ceilDiv(n, columns);
        double width = Math.floor(getWidth() / columns);
        double height = Math.floor(getHeight() / rows);
        for (int i = 0; i < n; i++) {
            tiles.get(i).resizeRelocate(i % columns * width, i / columns * height, width, height);
        }
    }

    private double square(int columns, int n) {
        return Math.min(getWidth() / columns, getHeight() / Math.ceilDiv(n, columns));
    }
}
