package genlab.stage.painting;

import genlab.math.Field;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.data.TargetDensity;
import genlab.stage.Palette;
import genlab.stage.Scale;
import java.util.Set;

/// A field that is a density of points, on the target's scale where that is known: densities can be told apart by their colours only if
/// the same colour means the same number.
public interface OfDensity extends OfField {

    /// Cells a side of its grid.
    int cells();

    /// What the colour bar is titled with.
    String measure(Snapshot snapshot);

    @Override
    default Set<Quantity<?>> helped() {
        return Set.of(new TargetDensity(cells()));
    }

    @Override
    default Scale scaleOf(Palette palette, Snapshot snapshot, Field field) {
        Field reference = snapshot.get(new TargetDensity(cells())).orElse(field);
        return Ranges.density(map(palette), reference, field, measure(snapshot), snapshot.data());
    }
}
