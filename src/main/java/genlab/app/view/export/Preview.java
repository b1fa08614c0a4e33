package genlab.app.view.export;

import genlab.app.view.canvas.CanvasPen;
import genlab.figure.Printable;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

/// The page as it will be: the same drawing by another pen, as large as there is room.
final class Preview extends Region {

    private final Canvas canvas = new Canvas();
    private Printable page;

    Preview() {
        setId("export-preview");
        getStyleClass().add("export-preview");
        canvas.setManaged(false);
        getChildren().add(canvas);
    }

    void show(Printable shown) {
        page = shown;
        setAccessibleText("Preview: " + shown.name());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (page == null) {
            return;
        }
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        double unit = Math.min(width / page.size().widthPoints(), height / page.size().heightPoints());
        if (!(unit > 0)) {
            return;
        }
        canvas.setWidth(Math.floor(unit * page.size().widthPoints()));
        canvas.setHeight(Math.floor(unit * page.size().heightPoints()));
        canvas.relocate(Math.floor((getWidth() - canvas.getWidth()) / 2), Math.floor((getHeight() - canvas.getHeight()) / 2));
        CanvasPen pen = new CanvasPen(canvas, unit);
        pen.clear();
        page.paint(pen);
    }
}
