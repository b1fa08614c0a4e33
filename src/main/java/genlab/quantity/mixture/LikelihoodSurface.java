package genlab.quantity.mixture;

import genlab.math.Field;
import genlab.math.Frame;
import genlab.math.Grid;
import genlab.math.Points;
import genlab.math.Scaling;
import genlab.model.Component;
import genlab.model.LowerBound;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The log-likelihood ℓ(θ) over two numbers of θ, all others as they stand, on an n × n grid over the ranges of the two; and the path
/// the run has taken, seen in these two numbers. Data units and nats. Read in the background: n² passes over the data.
public record LikelihoodSurface(Coordinate across, Coordinate up, int n) implements Quantity<LikelihoodSurface.Values> {

    private static final int COARSE = 12;

    /// @param path where the two numbers have been, oldest first, ending with where they are
    public record Values(Field likelihood, Points path) {
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(LowerBound.class);
    }

    @Override
    public boolean possible(Readings at) {
        return absence(at.ability(LowerBound.class).components().size()).isEmpty();
    }

    /// Why there is no such surface, as a sentence for the user; empty if there is.
    public Optional<String> absence(int components) {
        return across.equals(up) ? Optional.of("Choose two different numbers among the layer’s knobs.")
                : across.absence(components).or(() -> up.absence(components));
    }

    @Override
    public Cost cost() {
        return Cost.HEAVY;
    }

    /// Of very many points a fine surface takes half a minute.
    @Override
    public List<LikelihoodSurface> sketches() {
        return n > COARSE ? List.of(new LikelihoodSurface(across, up, COARSE)) : List.of();
    }

    @Override
    public Values read(Readings at) {
        LowerBound mixture = at.ability(LowerBound.class);
        List<Component> theta = mixture.components();
        double[] x = across.range(at.data());
        double[] y = up.range(at.data());
        Grid stage = new Grid(new Frame(x[0], x[1], y[0], y[1]), n, n);
        double jacobian = at.data().train().size() * at.data().scaling().logJacobian();
        double[] values = new double[stage.cells()];
        for (int i = 0; i < values.length; i++) {
            at.goOn();
            List<Component> other = up.with(across.with(theta, stage.x(i % n)), stage.y(i / n));
            values[i] = mixture.logLikelihood(other) - jacobian;
        }
        Scaling scaling = at.data().scaling();
        Frame frame = new Frame(across.inDataUnits(scaling, x[0]), across.inDataUnits(scaling, x[1]),
                up.inDataUnits(scaling, y[0]), up.inDataUnits(scaling, y[1]));
        return new Values(new Field(new Grid(frame, n, n), values), path(mixture, theta, scaling));
    }

    private Points path(LowerBound mixture, List<Component> theta, Scaling scaling) {
        List<List<Component>> trail = mixture.trail().stream().filter(past -> past.size() == theta.size()).toList();
        return Points.build(trail.size() + 1, i -> {
            List<Component> past = i < trail.size() ? trail.get(i) : theta;
            return new double[] {across.inDataUnits(scaling, across.of(past)), up.inDataUnits(scaling, up.of(past))};
        });
    }
}
