package genlab.stage.painting;

import genlab.math.Field;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.encoder.GapMap;
import genlab.stage.ColourMap;
import genlab.stage.Layer;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Scale;
import genlab.stage.Viewport;
import java.util.Optional;
import java.util.Set;

/// A field over the data's stage of what a bound lacks, in nats.
public interface OfGaps extends Layer {

    /// The colours reach as far as this share of the cells: far from the data a gap grows like a square.
    double SHARE = 0.7;

    GapMap quantity();

    Field of(GapMap.Values gaps);

    /// Its name in a formula.
    String formula();

    @Override
    default Set<Quantity<?>> needs() {
        return Set.of(quantity());
    }

    @Override
    default void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        snapshot.get(quantity()).map(this::of).ifPresent(gap -> FieldPainting.paint(pen, view, palette, gap, scaleOf(palette, gap)));
    }

    @Override
    default Optional<ColourMap> colours(Palette palette) {
        return Optional.of(palette.latentDensity());
    }

    @Override
    default Optional<Scale> scale(Palette palette, Snapshot snapshot) {
        return snapshot.get(quantity()).map(this::of).map(gap -> scaleOf(palette, gap));
    }

    private Scale scaleOf(Palette palette, Field gap) {
        double most = Ranges.roundUp(Ranges.most(gap, SHARE));
        return new Scale(palette.latentDensity(), 0, most, formula() + " (nats)", Ranges.largest(gap) > most);
    }
}
