package genlab.quantity.density;

import genlab.math.Field;
import genlab.math.Grid;
import genlab.model.Cells;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.Arrays;
import java.util.Set;

/// How many training points lie in each cell of a histogram; the cells in stage coordinates.
public record HistogramCells() implements Quantity<Field> {

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Cells.class);
    }

    @Override
    public Field read(Readings at) {
        Grid cells = at.ability(Cells.class).cells();
        return new Field(cells, Arrays.stream(at.ability(Cells.class).counts()).asDoubleStream().toArray());
    }
}
