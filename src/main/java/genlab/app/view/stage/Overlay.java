package genlab.app.view.stage;

import genlab.app.view.Theme;
import genlab.app.view.canvas.CanvasPen;
import genlab.math.Points;
import genlab.stage.Box;
import genlab.stage.Handle;
import genlab.stage.Lettering;
import genlab.stage.Marker;
import genlab.stage.Palette;
import genlab.stage.Place;
import genlab.stage.Plane;
import genlab.stage.Stroke;
import genlab.stage.Viewport;
import javafx.scene.canvas.Canvas;

/// What is painted over a stage and belongs to no run: crosshair and probes.
final class Overlay extends Canvas {

    private static final double RING = 15;
    private static final double HELD = 10;

    private final StagesModel model;
    private CanvasPen pen;

    Overlay(StagesModel model) {
        this.model = model;
        setMouseTransparent(true);
        setManaged(false);
    }

    void paint(Plane plane, Viewport view, double width, double height) {
        if (pen == null || getWidth() != width || getHeight() != height) {
            setWidth(width);
            setHeight(height);
            pen = new CanvasPen(this);
        }
        pen.clear();
        // Laying down a picture of nothing takes as long as any.
        setVisible(false);
        if (view == null) {
            return;
        }
        Place pointed = model.pointed().get();
        if (pointed != null && pointed.plane().equals(plane) && view.frame().contains(pointed.x(), pointed.y())) {
            crosshair(view, view.x(pointed.x()), view.y(pointed.y()));
        }
        for (int i = 0; i < model.probes().size(); i++) {
            Place probe = model.probes().get(i);
            if (probe.plane().equals(plane) && view.frame().contains(probe.x(), probe.y())) {
                probe(view.x(probe.x()), view.y(probe.y()), i + 1);
            }
        }
    }

    /// The outline of what a hand carries, and the way it has come.
    void carry(Viewport view, Handle handle, double x, double y) {
        setVisible(true);
        Palette palette = model.palette().get();
        Stroke stroke = Stroke.solid(palette.accent(), 2 * palette.emphasis());
        pen.line(view.x(handle.x()), view.y(handle.y()), view.x(x), view.y(y), Stroke.dashed(palette.accent(), 1.5 * palette.emphasis()));
        pen.stroke(view.place(handle.outline(x, y)), stroke);
        Marker dot = new Marker(Marker.Shape.DOT, HELD, palette.accent(), Stroke.solid(palette.paper(), 1.5));
        pen.markers(Points.of(view.x(x), view.y(y)), dot);
    }

    private void crosshair(Viewport view, double x, double y) {
        setVisible(true);
        Palette palette = model.palette().get();
        Box box = view.box();
        Stroke stroke = Stroke.solid(palette.ink().opacity(0.45), palette.emphasis());
        double px = Math.floor(x) + 0.5;
        double py = Math.floor(y) + 0.5;
        pen.line(px, box.y(), px, box.bottom(), stroke);
        pen.line(box.x(), py, box.right(), py, stroke);
    }

    private void probe(double x, double y, int number) {
        setVisible(true);
        Palette palette = model.palette().get();
        double size = RING * model.scale().get();
        pen.markers(Points.of(x, y), new Marker(Marker.Shape.DOT, size, palette.ink(), Stroke.solid(palette.paper(), 1.5)));
        double text = 0.917 * Theme.BODY * model.scale().get();
        pen.text(Integer.toString(number), x, y, Lettering.of(text, palette.paper()).strong()
                .at(Lettering.Across.MIDDLE, Lettering.Along.MIDDLE));
    }

    /// How near a pointer must be to a probe to touch it, in pixels.
    double reach() {
        return 0.5 * RING * model.scale().get() + 1;
    }
}
