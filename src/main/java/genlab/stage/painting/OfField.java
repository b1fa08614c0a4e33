package genlab.stage.painting;

import genlab.math.Field;
import genlab.quantity.Snapshot;
import genlab.stage.ColourMap;
import genlab.stage.Layer;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Scale;
import genlab.stage.Viewport;
import java.util.Optional;

/// A layer that is a field: a number at every place of its plane, told by colours, perhaps with lines along some of its levels.
public interface OfField extends Layer {

    /// The numbers; empty where the run has no such thing.
    Optional<Field> field(Snapshot snapshot);

    ColourMap map(Palette palette);

    /// The colours with their range.
    Scale scaleOf(Palette palette, Snapshot snapshot, Field field);

    /// Lines over the field.
    default void contours(Pen pen, Viewport view, Palette palette, Field field) {
    }

    @Override
    default void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        field(snapshot).ifPresent(field -> {
            FieldPainting.paint(pen, view, palette, field, scaleOf(palette, snapshot, field));
            contours(pen, view, palette, field);
        });
    }

    @Override
    default Optional<ColourMap> colours(Palette palette) {
        return Optional.of(map(palette));
    }

    @Override
    default Optional<Scale> scale(Palette palette, Snapshot snapshot) {
        return field(snapshot).map(field -> scaleOf(palette, snapshot, field));
    }
}
