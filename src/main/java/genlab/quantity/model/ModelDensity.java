package genlab.quantity.model;

import genlab.math.Field;
import genlab.math.Mass;
import genlab.model.Measure;
import genlab.model.Run;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// The model's density p_G, averaged over the cells of an n × n grid over the stage, per squared *data* unit.
public record ModelDensity(int n, int effort) implements Quantity<Field> {

    /// Cells a side by so many times fewer for a first look.
    private static final int ROUGHER = 4;

    public ModelDensity(int n) {
        this(n, ModelMass.LIVE);
    }

    /// p in data units = p in stage units / (sd₁·sd₂).
    public static Field inDataUnits(Readings at, Mass mass) {
        double perArea = Math.exp(-at.data().scaling().logJacobian());
        Field stage = mass.density();
        return new Field(stage.grid(), Arrays.stream(stage.values()).map(p -> p * perArea).toArray());
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Measure.class);
    }

    @Override
    public boolean possible(Readings at) {
        return at.ability(Measure.class).measurable();
    }

    @Override
    public List<Quantity<Field>> sketches() {
        return List.of(new ModelDensity(Math.max(1, n / ROUGHER), effort));
    }

    @Override
    public Cost cost(Run run) {
        return ModelMass.cost(effort, run);
    }

    @Override
    public Field read(Readings at) {
        return inDataUnits(at, at.read(new ModelMass(n, effort)));
    }
}
