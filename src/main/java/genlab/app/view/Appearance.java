package genlab.app.view;

import genlab.stage.Palette;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;

/// What the user wants to see of the window: colours (the system's scheme until one is chosen), size, which sides are open, and the
/// projector mode, in which only the stage and the transport remain, larger.
public final class Appearance {

    private static final double STEP = 1.1;
    private static final double PROJECTED = 1.3;

    /// Widths in sizes of text from which a stage still has room between both sides, and beside one.
    private static final double ROOM_FOR_TWO = 72;
    private static final double ROOM_FOR_ONE = 40;

    private final Theme theme;

    /// The system outlives every window, and must not hold it.
    private final ChangeListener<ColorScheme> following = (property, before, scheme) -> follow(scheme);
    private final BooleanProperty leftOpen = new SimpleBooleanProperty(true);
    private final BooleanProperty rightOpen = new SimpleBooleanProperty(true);
    private final BooleanProperty projector = new SimpleBooleanProperty();
    private final Deque<BooleanProperty> folded = new ArrayDeque<>();
    private boolean folding;
    private boolean chosen;
    private Before before;

    /// What the projector mode takes away and gives back.
    private record Before(Palette palette, double scale, boolean left, boolean right) {
    }

    public Appearance(Theme theme) {
        this.theme = theme;
        Platform.Preferences preferences = Platform.getPreferences();
        preferences.colorSchemeProperty().addListener(new WeakChangeListener<>(following));
        follow(preferences.getColorScheme());
        projector.addListener((property, was, is) -> project(is));
    }

    private void follow(ColorScheme scheme) {
        if (!chosen && !projector.get()) {
            theme.paletteProperty().set(scheme == ColorScheme.DARK ? Palette.DARK : Palette.LIGHT);
        }
    }

    public BooleanProperty leftOpenProperty() {
        return leftOpen;
    }

    public BooleanProperty rightOpenProperty() {
        return rightOpen;
    }

    public BooleanProperty projectorProperty() {
        return projector;
    }

    /// These colours from now on, whatever the system's are.
    public void choose(Palette palette) {
        chosen = true;
        theme.paletteProperty().set(palette);
    }

    /// Light to dark and back.
    public void turn() {
        Palette light = projector.get() ? Palette.PROJECTOR : Palette.LIGHT;
        choose(theme.paletteProperty().get() == Palette.DARK ? light : Palette.DARK);
    }

    public void larger() {
        scale(theme.scaleProperty().get() * STEP);
    }

    public void smaller() {
        scale(theme.scaleProperty().get() / STEP);
    }

    public void natural() {
        scale(1);
    }

    private void scale(double wanted) {
        theme.scaleProperty().set(Math.clamp(wanted, Theme.LEAST_SCALE, Theme.LARGEST_SCALE));
    }

    /// Folds sides away, now and later, where a window of this width and text of this size leave the stage too little between them, and
    /// brings back what was folded so as soon as there is room; the one that was opened last stays longest.
    public void fit(ReadOnlyDoubleProperty width) {
        width.addListener(change -> fold(width.get(), rightOpen, leftOpen));
        theme.scaleProperty().addListener(change -> fold(width.get(), rightOpen, leftOpen));
        leftOpen.addListener(change -> turned(width.get(), leftOpen, rightOpen));
        rightOpen.addListener(change -> turned(width.get(), rightOpen, leftOpen));
    }

    /// One side was opened or closed on purpose.
    private void turned(double width, BooleanProperty side, BooleanProperty other) {
        if (!folding) {
            folded.remove(side);
            fold(width, side.get() ? other : side, side.get() ? side : other);
        }
    }

    private void fold(double width, BooleanProperty first, BooleanProperty last) {
        double room = width / (Theme.BODY * theme.scaleProperty().get());
        int most = room >= ROOM_FOR_TWO ? 2 : room >= ROOM_FOR_ONE ? 1 : 0;
        folding = true;
        for (BooleanProperty side : List.of(first, last)) {
            if (open() > most && side.get()) {
                side.set(false);
                folded.push(side);
            }
        }
        while (open() < most && !folded.isEmpty()) {
            folded.pop().set(true);
        }
        folding = false;
    }

    private int open() {
        return (leftOpen.get() ? 1 : 0) + (rightOpen.get() ? 1 : 0);
    }

    private void project(boolean on) {
        if (on) {
            before = new Before(theme.paletteProperty().get(), theme.scaleProperty().get(), leftOpen.get(), rightOpen.get());
            theme.paletteProperty().set(Palette.PROJECTOR);
            scale(Math.max(PROJECTED, before.scale()));
            leftOpen.set(false);
            rightOpen.set(false);
            folded.clear();
        } else {
            theme.paletteProperty().set(before.palette());
            scale(before.scale());
            leftOpen.set(before.left());
            rightOpen.set(before.right());
        }
    }
}
