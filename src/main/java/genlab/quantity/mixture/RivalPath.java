package genlab.quantity.mixture;

import genlab.math.Points;
import genlab.math.Scaling;
import genlab.model.Component;
import genlab.model.Rivalled;
import genlab.model.Run;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The path of the other way of climbing the same likelihood, seen in two numbers of θ: it starts where the trail of the run does and goes
/// `steps` steps. Data units. Read in the background.
public record RivalPath(Coordinate across, Coordinate up, int steps) implements Quantity<RivalPath.Values> {

    /// A place nearer to the last than this, in stage units, is not noted: nobody sees it.
    private static final double VISIBLE = 0.002;

    /// @param own   what the run's own way is called
    /// @param other what the other is called
    /// @param path  of the other, oldest first
    public record Values(String own, String other, Points path) {
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Rivalled.class);
    }

    @Override
    public boolean possible(Readings at) {
        return new LikelihoodSurface(across, up, 1).possible(at);
    }

    @Override
    public Cost cost() {
        return Cost.HEAVY;
    }

    @Override
    public Values read(Readings at) {
        Rivalled own = at.ability(Rivalled.class);
        try (Run run = own.rival()) {
            Rivalled rival = (Rivalled) run;
            List<double[]> path = new ArrayList<>();
            note(path, rival.components());
            for (int step = 0; step < steps; step++) {
                at.goOn();
                run.step();
                note(path, rival.components());
            }
            Scaling scaling = at.data().scaling();
            return new Values(own.way(), rival.way(), Points.build(path.size(), i ->
                    new double[] {across.inDataUnits(scaling, path.get(i)[0]), up.inDataUnits(scaling, path.get(i)[1])}));
        }
    }

    private void note(List<double[]> path, List<Component> theta) {
        double x = across.of(theta);
        double y = up.of(theta);
        if (path.isEmpty() || Math.hypot(x - path.getLast()[0], y - path.getLast()[1]) > VISIBLE) {
            path.add(new double[] {x, y});
        }
    }
}
