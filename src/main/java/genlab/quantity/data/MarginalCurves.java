package genlab.quantity.data;

import genlab.math.Frame;
import genlab.math.Gaussian;
import genlab.math.Points;
import genlab.model.Component;
import genlab.model.Components;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A mixture seen along one axis: the curves πₖN(x; μₖ, σₖ²) of its components and their sum, in `count` places across the stage, per
/// data unit. The marginal of a normal is the normal of that axis alone, so nothing is integrated.
///
/// @param horizontal whether along x, else along y
public record MarginalCurves(boolean horizontal, int count) implements Quantity<MarginalCurves.Values> {

    /// @param components a curve each: place in data units, density
    public record Values(List<Points> components, Points sum) {
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Components.class);
    }

    @Override
    public Values read(Readings at) {
        Frame data = at.data().scaling().toData(at.data().stageFrame());
        double low = horizontal ? data.minX() : data.minY();
        double step = (horizontal ? data.width() : data.height()) / (count - 1);
        List<Points> curves = new ArrayList<>();
        double[] sums = new double[count];
        for (Component component : at.ability(Components.class).components()) {
            Gaussian law = component.law();
            double mean = horizontal ? at.data().scaling().dataX(law.meanX()) : at.data().scaling().dataY(law.meanY());
            double sd = horizontal ? Math.sqrt(law.varX()) * at.data().scaling().sdX() : Math.sqrt(law.varY()) * at.data().scaling().sdY();
            Points curve = Points.build(count, i -> {
                double away = (low + i * step - mean) / sd;
                return new double[] {low + i * step, component.weight() * Math.exp(-0.5 * away * away) / (Math.sqrt(2 * Math.PI) * sd)};
            });
            for (int i = 0; i < count; i++) {
                sums[i] += curve.y(i);
            }
            curves.add(curve);
        }
        return new Values(List.copyOf(curves), Points.build(count, i -> new double[] {low + i * step, sums[i]}));
    }
}
