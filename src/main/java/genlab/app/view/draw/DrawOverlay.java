package genlab.app.view.draw;

import genlab.app.view.StageView;
import genlab.data.drawn.Sheet;
import genlab.math.Scaling;
import genlab.stage.Box;
import genlab.stage.Colour;
import genlab.stage.Palette;
import genlab.stage.Plane;
import genlab.stage.Viewport;
import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;

/// What is drawn, over the stage, until the stage shows it itself; and the rim of the tool. Takes no clicks. Places are in data units;
/// it lies exactly on the stage.
final class DrawOverlay extends Pane {

    /// How much of the stage the sheet covers while it is drawn on: enough to see what the eraser took.
    private static final double COVER = 0.8;

    private static final double FULL_INK = 0.75;

    private final StageView stage;
    private final Easel easel;
    private final Canvas canvas = new Canvas();
    private Point2D pointer;
    private boolean sheetShown;

    DrawOverlay(StageView stage, Easel easel) {
        this.stage = stage;
        this.easel = easel;
        setId("drawing");
        setMouseTransparent(true);
        getChildren().add(canvas);
        stage.viewportProperty().addListener(change -> paint());
        stage.planeProperty().addListener(change -> paint());
        easel.sheetProperty().addListener(change -> paint());
        easel.radiusProperty().addListener(change -> paint());
        easel.toolProperty().addListener(change -> paint());
    }

    /// Where the tool is, in data units; null if it is not over the stage.
    void point(Point2D at) {
        pointer = at;
        paint();
    }

    Point2D pointer() {
        return pointer;
    }

    /// Whether the sheet itself is seen.
    void showSheet(boolean shown) {
        sheetShown = shown;
        paint();
    }

    /// The place under a point of the stage view, in data units.
    Point2D data(double x, double y) {
        Viewport view = stage.viewportProperty().get();
        Scaling scaling = scaling();
        return new Point2D(scaling.dataX(view.stageX(x)), scaling.dataY(view.stageY(y)));
    }

    boolean onStage(double x, double y) {
        Viewport view = stage.viewportProperty().get();
        return view != null && stage.planeProperty().get().equals(Plane.DATA) && view.box().contains(x, y);
    }

    private Scaling scaling() {
        return stage.snapshotProperty().get().data().scaling();
    }

    private double x(double dataX) {
        return stage.viewportProperty().get().x(scaling().stageX(dataX)) - canvas.getLayoutX();
    }

    private double y(double dataY) {
        return stage.viewportProperty().get().y(scaling().stageY(dataY)) - canvas.getLayoutY();
    }

    private void paint() {
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        Viewport view = stage.viewportProperty().get();
        boolean seen = easel.toolProperty().get() != null || sheetShown;
        if (view == null || !seen || !stage.planeProperty().get().equals(Plane.DATA)) {
            return;
        }
        place(view.box());
        Palette palette = stage.paletteProperty().get();
        if (sheetShown) {
            graphics.setFill(fx(palette.paper().opacity(COVER)));
            graphics.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
            double left = x(Sheet.place(-1)) - ink();
            double top = y(Sheet.place(Sheet.SIDE)) - ink();
            double side = 2 * ink() * (Sheet.SIDE + 2);
            graphics.drawImage(image(easel.sheetProperty().get(), palette.real()), left, top, side, side);
        }
        if (pointer != null && easel.toolProperty().get() != null) {
            rim(graphics, palette);
        }
    }

    /// Half the distance of two nodes on the screen.
    private double ink() {
        return (x(Sheet.STEP) - x(0)) / 2;
    }

    private void place(Box box) {
        if (canvas.getWidth() != box.width() || canvas.getHeight() != box.height()) {
            canvas.setWidth(box.width());
            canvas.setHeight(box.height());
        }
        canvas.relocate(box.x(), box.y());
    }

    private void rim(GraphicsContext graphics, Palette palette) {
        double reach = x(easel.radiusProperty().get()) - x(0);
        double x = x(pointer.getX());
        double y = y(pointer.getY());
        graphics.setLineWidth(3);
        graphics.setStroke(fx(palette.paper().opacity(COVER)));
        graphics.strokeOval(x - reach, y - reach, 2 * reach, 2 * reach);
        graphics.setLineWidth(1.2);
        graphics.setStroke(fx(palette.ink()));
        graphics.strokeOval(x - reach, y - reach, 2 * reach, 2 * reach);
    }

    /// A pixel for each node and one around, top row first, smoothed up by the toolkit.
    private static WritableImage image(Sheet sheet, Colour real) {
        int side = Sheet.SIDE + 2;
        int[] argb = new int[side * side];
        for (int i = 0; i < argb.length; i++) {
            double share = (double) sheet.level(i % side - 1, Sheet.SIDE - i / side) / Sheet.FULL;
            argb[i] = real.opacity(FULL_INK * share).argb();
        }
        WritableImage image = new WritableImage(side, side);
        image.getPixelWriter().setPixels(0, 0, side, side, PixelFormat.getIntArgbInstance(), argb, 0, side);
        return image;
    }

    private static Color fx(Colour colour) {
        return Color.rgb(colour.red(), colour.green(), colour.blue(), colour.opacity());
    }
}
