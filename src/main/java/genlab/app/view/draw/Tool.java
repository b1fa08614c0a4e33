package genlab.app.view.draw;

import genlab.data.drawn.Sketch;
import genlab.noise.Stream;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;

/// What one draws with.
enum Tool {
    BRUSH("Brush", "Draws an even line; going over it again adds nothing.", Feather.EDIT_2, KeyCode.B) {
        @Override
        void mark(Sketch sketch, double fromX, double fromY, double toX, double toY, double radius, long mark) {
            sketch.brush(fromX, fromY, toX, toY, radius);
        }
    },
    SPRAY("Spray", "Scatters drops, more and more while it is held.", Feather.WIND, KeyCode.S) {
        @Override
        void mark(Sketch sketch, double fromX, double fromY, double toX, double toY, double radius, long mark) {
            sketch.spray(toX, toY, radius, DROPS, mark);
        }
    },
    ERASER("Eraser", "Takes ink away.", Feather.DELETE, KeyCode.E) {
        @Override
        void mark(Sketch sketch, double fromX, double fromY, double toX, double toY, double radius, long mark) {
            sketch.erase(fromX, fromY, toX, toY, radius);
        }
    };

    private static final Stream DROPS = Stream.of(1).child("spray");

    private final String title;
    private final String does;
    private final Feather icon;
    private final KeyCode key;

    Tool(String title, String does, Feather icon, KeyCode key) {
        this.title = title;
        this.does = does;
        this.icon = icon;
        this.key = key;
    }

    String title() {
        return title;
    }

    String does() {
        return does;
    }

    Feather icon() {
        return icon;
    }

    /// Takes it up while the stage has the keyboard.
    KeyCode key() {
        return key;
    }

    /// Whether it goes on while it is held still.
    boolean flows() {
        return this == SPRAY;
    }

    /// Marks the way from one place to another, in data units.
    ///
    /// @param mark number of this mark, for those that scatter
    abstract void mark(Sketch sketch, double fromX, double fromY, double toX, double toY, double radius, long mark);
}
