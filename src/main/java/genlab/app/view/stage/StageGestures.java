package genlab.app.view.stage;

import genlab.app.view.guide.Shortcuts;
import genlab.math.Frame;
import genlab.stage.Place;
import genlab.stage.Plane;
import genlab.stage.Viewport;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// What a hand can do on a stage: drag to pan, turn the wheel or pinch to zoom, click to pin a probe or to take one away. The same by
/// keys: + − 0 zoom; up, down or Enter bring up a crosshair that the arrow keys move, Enter pins, Delete takes away, Escape ends.
/// What layers offer to be taken is dragged, or taken by H, one after the other, moved by the arrow keys and put down by Enter; the right
/// button or the menu key offer what else can be done.
final class StageGestures {

    /// Zoom of one pixel of the wheel, a notch being forty, and of one press of a key.
    private static final double WHEEL = 1.0035;
    private static final double PRESS = 1.25;

    /// A crosshair crosses the stage in this many presses.
    private static final int STRIDES = 100;

    /// Shorter drags are clicks, in pixels.
    private static final double SLIP = 4;

    private final StagePane pane;
    private final StagesModel model;
    private Viewport held;
    private double pressedX;
    private double pressedY;
    private boolean panned;

    StageGestures(StagePane pane, StagesModel model) {
        this.pane = pane;
        this.model = model;
        pane.setOnMouseMoved(this::move);
        pane.setOnMouseExited(event -> leave());
        pane.setOnMousePressed(this::press);
        pane.setOnMouseDragged(this::drag);
        pane.setOnMouseReleased(this::release);
        pane.setOnScroll(this::scroll);
        pane.setOnZoom(this::pinch);
        pane.setOnKeyPressed(this::key);
    }

    private Optional<Viewport> view() {
        return Optional.ofNullable(pane.view().viewportProperty().get());
    }

    private void move(MouseEvent event) {
        view().ifPresent(view -> {
            arrows(false);
            boolean inside = view.box().contains(event.getX(), event.getY());
            pane.setCursor(inside && pane.grasp().over(view, event.getX(), event.getY()) ? Cursor.HAND : null);
            model.pointed().set(view.box().contains(event.getX(), event.getY()) ? place(view, event.getX(), event.getY()) : null);
        });
    }

    private void leave() {
        if (!crosshair()) {
            model.pointed().set(null);
        }
    }

    private void press(MouseEvent event) {
        pane.requestFocus();
        panned = false;
        held = view().filter(view -> event.getButton() == MouseButton.PRIMARY && view.box().contains(event.getX(), event.getY()))
                .orElse(null);
        pressedX = event.getX();
        pressedY = event.getY();
        pane.grasp().letGo();
    }

    private void drag(MouseEvent event) {
        if (held == null || event.getButton() != MouseButton.PRIMARY) {
            // Someone else drags, a pen for one: numbers follow it.
            move(event);
            return;
        }
        if (!panned && Math.hypot(event.getX() - pressedX, event.getY() - pressedY) > SLIP) {
            panned = true;
            pane.grasp().take(held, pressedX, pressedY);
        }
        if (panned && pane.grasp().held().isPresent()) {
            pane.grasp().carry(held.stageX(event.getX()), held.stageY(event.getY()));
        } else if (panned) {
            pane.zoomed().set(held.pan(event.getX() - pressedX, event.getY() - pressedY).frame());
        }
    }

    private void release(MouseEvent event) {
        if (event.getButton() == MouseButton.SECONDARY) {
            view().filter(view -> view.box().contains(event.getX(), event.getY()))
                    .ifPresent(view -> pane.grasp().offer(view, event.getX(), event.getY()));
        }
        if (held != null && panned) {
            pane.grasp().putDown();
        }
        if (held != null && !panned && event.getButton() == MouseButton.PRIMARY) {
            Optional<Place> touched = touched(held, event.getX(), event.getY());
            touched.ifPresentOrElse(model.probes()::remove, () -> model.pin(place(held, event.getX(), event.getY())));
        }
        held = null;
    }

    private Optional<Place> touched(Viewport view, double x, double y) {
        return here().filter(p -> distance(view, p, x, y) <= pane.overlay().reach())
                .min(Comparator.comparingDouble(p -> distance(view, p, x, y)));
    }

    /// The probes on this plane.
    private Stream<Place> here() {
        return model.probes().stream().filter(probe -> probe.plane().equals(pane.view().planeProperty().get()));
    }

    private static double distance(Viewport view, Place probe, double x, double y) {
        return Math.hypot(view.x(probe.x()) - x, view.y(probe.y()) - y);
    }

    private Place place(Viewport view, double x, double y) {
        return new Place(pane.view().planeProperty().get(), view.stageX(x), view.stageY(y));
    }

    private void scroll(ScrollEvent event) {
        if (event.getDeltaY() != 0 && event.getTouchCount() == 0) {
            zoom(Math.pow(WHEEL, event.getDeltaY()), event.getX(), event.getY());
            event.consume();
        }
    }

    private void pinch(ZoomEvent event) {
        zoom(event.getZoomFactor(), event.getX(), event.getY());
        event.consume();
    }

    private void zoom(double factor, double x, double y) {
        view().ifPresent(view -> pane.zoomed().set(view.zoom(factor, x, y).frame()));
    }

    /// About the middle, or the crosshair.
    void zoom(double factor) {
        view().ifPresent(view -> {
            Place about = pointed();
            boolean seen = about != null && view.frame().contains(about.x(), about.y());
            zoom(factor, seen ? view.x(about.x()) : view.box().middleX(), seen ? view.y(about.y()) : view.box().middleY());
        });
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || !obey(event.getCode(), event.isShiftDown() ? 10 : 1)) {
            return;
        }
        event.consume();
    }

    private boolean obey(KeyCode code, int strides) {
        switch (code) {
            case PLUS, ADD, EQUALS -> zoom(PRESS);
            case MINUS, SUBTRACT -> zoom(1 / PRESS);
            case DIGIT0, NUMPAD0 -> pane.zoomed().set(null);
            case UP -> stride(0, strides);
            case DOWN -> stride(0, -strides);
            case LEFT -> stride(-strides, 0);
            case RIGHT -> stride(strides, 0);
            case H -> hold();
            case CONTEXT_MENU -> offer();
            case ENTER -> pin();
            case DELETE, BACK_SPACE -> take();
            case ESCAPE -> {
                return end();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Takes the next thing there is to take; the crosshair carries it.
    private void hold() {
        pane.grasp().next();
        if (pane.grasp().held().isPresent()) {
            arrows(true);
            model.pointed().set(new Place(pane.view().planeProperty().get(), pane.grasp().x(), pane.grasp().y()));
        }
    }

    /// At what is held, at the crosshair or in the middle.
    private void offer() {
        view().ifPresent(view -> {
            Place at = pointed();
            double x = at == null ? view.box().middleX() : view.x(at.x());
            pane.grasp().offer(view, x, at == null ? view.box().middleY() : view.y(at.y()));
        });
    }

    private boolean crosshair() {
        return pane.getStyleClass().contains(Shortcuts.OWN_ARROWS);
    }

    private void arrows(boolean kept) {
        if (kept && !crosshair()) {
            pane.getStyleClass().add(Shortcuts.OWN_ARROWS);
        } else if (!kept) {
            pane.getStyleClass().remove(Shortcuts.OWN_ARROWS);
        }
    }

    /// Where the pointer or crosshair is on this plane; null if nowhere.
    private Place pointed() {
        Place at = model.pointed().get();
        return at != null && at.plane().equals(pane.view().planeProperty().get()) ? at : null;
    }

    private void stride(int across, int up) {
        view().ifPresent(view -> {
            Frame frame = view.frame();
            Place at = pointed();
            boolean begun = crosshair() && at != null;
            arrows(true);
            Plane plane = pane.view().planeProperty().get();
            Place from = at != null ? at : new Place(plane, (frame.minX() + frame.maxX()) / 2, (frame.minY() + frame.maxY()) / 2);
            model.pointed().set(begun ? new Place(plane,
                    Math.clamp(from.x() + across * frame.width() / STRIDES, frame.minX(), frame.maxX()),
                    Math.clamp(from.y() + up * frame.height() / STRIDES, frame.minY(), frame.maxY())) : from);
            if (pane.grasp().held().isPresent()) {
                pane.grasp().carry(model.pointed().get().x(), model.pointed().get().y());
            }
        });
    }

    private void pin() {
        if (pane.grasp().held().isPresent()) {
            pane.grasp().putDown();
        } else if (crosshair() && pointed() != null) {
            model.pin(pointed());
        } else {
            stride(0, 0);
        }
    }

    /// Takes away the probe nearest to the crosshair, or the last.
    private void take() {
        Place at = pointed();
        List<Place> here = here().toList();
        if (!here.isEmpty()) {
            model.probes().remove(at == null ? here.getLast() : here.stream()
                    .min(Comparator.comparingDouble(p -> Math.hypot(p.x() - at.x(), p.y() - at.y()))).orElseThrow());
        }
    }

    private boolean end() {
        if (pane.grasp().letGo()) {
            return true;
        }
        boolean begun = crosshair();
        arrows(false);
        model.pointed().set(null);
        return begun;
    }
}
