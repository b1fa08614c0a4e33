package genlab.app.view.draw;

import genlab.data.drawn.Sheet;
import genlab.data.drawn.Sketch;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The sheet that is drawn on, the tool in hand, and the way back: a stroke, from pen down to pen up, is one step of it.
final class Easel {

    static final double LEAST_RADIUS = 0.1;
    static final double LARGEST_RADIUS = 1.5;

    /// Steps one can go back: each costs a few kilobytes.
    private static final int MEMORY = 200;

    /// One notch of the radius by the keyboard.
    private static final double NOTCH = 1.2;

    private final ReadOnlyObjectWrapper<Sheet> sheet = new ReadOnlyObjectWrapper<>(Sheet.BLANK);
    private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>();
    private final DoubleProperty radius = new SimpleDoubleProperty(0.3);
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final Deque<Sheet> before = new ArrayDeque<>();
    private final Deque<Sheet> after = new ArrayDeque<>();
    private Sketch sketch;
    private Sheet began;
    private double lastX;
    private double lastY;
    private long marks;

    /// What is on the sheet now, in the middle of a stroke too.
    ReadOnlyObjectProperty<Sheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /// The tool in hand, null for none.
    ObjectProperty<Tool> toolProperty() {
        return tool;
    }

    /// In data units.
    DoubleProperty radiusProperty() {
        return radius;
    }

    void notch(boolean wider) {
        radius.set(Math.clamp(radius.get() * (wider ? NOTCH : 1 / NOTCH), LEAST_RADIUS, LARGEST_RADIUS));
    }

    boolean drawing() {
        return sketch != null;
    }

    /// The pen touches the sheet.
    void down(double x, double y) {
        began = sheet.get();
        sketch = Sketch.of(began);
        lastX = x;
        lastY = y;
        move(x, y);
    }

    void move(double x, double y) {
        tool.get().mark(sketch, lastX, lastY, x, y, radius.get(), marks++);
        lastX = x;
        lastY = y;
        sheet.set(sketch.sheet());
    }

    /// A tool that flows goes on where it is.
    void hold() {
        move(lastX, lastY);
    }

    /// The pen leaves the sheet.
    ///
    /// @return whether anything has changed
    boolean up() {
        sketch = null;
        boolean changed = !sheet.get().equals(began);
        if (changed) {
            remember(began);
        }
        return changed;
    }

    private void remember(Sheet old) {
        before.push(old);
        after.clear();
        if (before.size() > MEMORY) {
            before.removeLast();
        }
        tell();
    }

    /// Takes another sheet, but not from under the pen; what was there can be gone back to.
    void put(Sheet other) {
        if (!drawing() && !other.equals(sheet.get())) {
            remember(sheet.get());
            sheet.set(other);
        }
    }

    /// Starts on this sheet, with no way back.
    void start(Sheet first) {
        before.clear();
        after.clear();
        tell();
        sheet.set(first);
    }

    /// Whether there is a step to take back.
    ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    private void tell() {
        canUndo.set(!before.isEmpty());
        canRedo.set(!after.isEmpty());
    }

    void undo() {
        go(before, after);
    }

    void redo() {
        go(after, before);
    }

    private void go(Deque<Sheet> from, Deque<Sheet> to) {
        if (!from.isEmpty() && !drawing()) {
            to.push(sheet.get());
            sheet.set(from.pop());
            tell();
        }
    }
}
