package genlab.app.view.draw;

import genlab.app.view.StageView;
import genlab.data.drawn.Sheet;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Mouse and keyboard on the stage while a tool is in hand: drag to draw; or move by the arrow keys (with shift: further), Enter to put
/// the pen down and up, brackets for the radius, Escape to put the tool away.
final class Hand {

    /// How far an arrow key goes, in steps of the sheet; with shift, and without.
    private static final int FAR = 5;

    private final StageView stage;
    private final Easel easel;
    private final DrawOverlay overlay;
    private final Runnable finished;
    private final AnimationTimer flow;

    /// @param finished told when a stroke that changed something has ended
    Hand(StageView stage, Easel easel, DrawOverlay overlay, Runnable finished) {
        this.stage = stage;
        this.easel = easel;
        this.overlay = overlay;
        this.finished = finished;
        flow = new AnimationTimer() {
            @Override
            public void handle(long now) {
                // A timer that another stops in the same pulse is called once more.
                if (easel.drawing()) {
                    easel.hold();
                }
            }
        };
        // Whoever takes the tool out of the hand ends the stroke.
        easel.toolProperty().subscribe(tool -> {
            stage.setFocusTraversable(tool != null);
            stage.setAccessibleText(tool == null ? null : tool.title() + " in hand: the arrow keys move it, Enter puts it down and up");
            if (easel.drawing()) {
                up();
            }
        });
    }

    /// Listens to what happens on `surface`, which holds the stage or is it.
    void takeOver(Node surface) {
        surface.addEventFilter(MouseEvent.ANY, this::mouse);
        surface.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void mouse(MouseEvent event) {
        if (easel.toolProperty().get() == null) {
            return;
        }
        Point2D at = stage.sceneToLocal(event.getSceneX(), event.getSceneY());
        boolean inside = overlay.onStage(at.getX(), at.getY());
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED && event.getButton() == MouseButton.PRIMARY && inside) {
            stage.requestFocus();
            Point2D place = overlay.data(at.getX(), at.getY());
            overlay.point(place);
            down(place);
            event.consume();
        } else if (event.getEventType() == MouseEvent.MOUSE_DRAGGED && easel.drawing()) {
            Point2D place = overlay.data(at.getX(), at.getY());
            easel.move(place.getX(), place.getY());
            overlay.point(place);
        } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED && easel.drawing()) {
            up();
            event.consume();
        } else if (event.getEventType() == MouseEvent.MOUSE_MOVED) {
            overlay.point(inside ? overlay.data(at.getX(), at.getY()) : null);
        } else if (event.getEventType() == MouseEvent.MOUSE_EXITED && !easel.drawing()) {
            overlay.point(null);
        }
    }

    private void down(Point2D at) {
        overlay.showSheet(true);
        easel.down(at.getX(), at.getY());
        if (easel.toolProperty().get().flows()) {
            flow.start();
        }
    }

    private void up() {
        flow.stop();
        if (easel.up()) {
            finished.run();
        } else {
            overlay.showSheet(false);
        }
    }

    private void key(KeyEvent event) {
        if (easel.toolProperty().get() == null || !stage.isFocused()) {
            return;
        }
        double reach = Sheet.STEP * (event.isShiftDown() ? FAR : 1);
        boolean taken = true;
        switch (event.getCode()) {
            case LEFT -> go(-reach, 0);
            case RIGHT -> go(reach, 0);
            case UP -> go(0, reach);
            case DOWN -> go(0, -reach);
            case ENTER -> toggle();
            case OPEN_BRACKET -> easel.notch(false);
            case CLOSE_BRACKET -> easel.notch(true);
            case ESCAPE -> putAway();
            default -> taken = take(event);
        }
        if (taken) {
            event.consume();
        }
    }

    private boolean take(KeyEvent event) {
        for (Tool tool : Tool.values()) {
            if (tool.key() == event.getCode() && !event.isShortcutDown() && !easel.drawing()) {
                easel.toolProperty().set(tool);
                return true;
            }
        }
        return false;
    }

    private void go(double dx, double dy) {
        Point2D from = overlay.pointer() == null ? Point2D.ZERO : overlay.pointer();
        Point2D to = new Point2D(Math.clamp(from.getX() + dx, Sheet.FRAME.minX(), Sheet.FRAME.maxX()),
                Math.clamp(from.getY() + dy, Sheet.FRAME.minY(), Sheet.FRAME.maxY()));
        if (easel.drawing()) {
            easel.move(to.getX(), to.getY());
        }
        overlay.point(to);
        say();
    }

    private void toggle() {
        if (easel.drawing()) {
            up();
        } else {
            Point2D at = overlay.pointer() == null ? Point2D.ZERO : overlay.pointer();
            overlay.point(at);
            down(at);
        }
        say();
    }

    private void putAway() {
        if (easel.drawing()) {
            up();
        } else {
            easel.toolProperty().set(null);
        }
    }

    private void say() {
        Point2D at = overlay.pointer();
        String pen = easel.drawing() ? "down" : "up";
        stage.setAccessibleText(String.format(Locale.ROOT, "Pen %s at %.1f, %.1f", pen, at.getX(), at.getY()));
    }
}
