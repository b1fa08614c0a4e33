package genlab.model.mixture;

import genlab.math.Gaussian;
import genlab.math.Scaling;
import genlab.math.Spread;
import genlab.model.Component;
import genlab.model.Phase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The M step: πₖ = Nₖ/n, μₖ = Σᵢγᵢₖxᵢ/Nₖ, Σₖ = Σᵢγᵢₖ(xᵢ − μₖ)(xᵢ − μₖ)ᵀ/Nₖ + ridge·I, shaped as the covariance and the axis say.
///
/// @param ridge in squared stage units
/// @param all   the normal of all points
record Maximisation(CovarianceShape covariance, Axis axis, double ridge, Scaling scaling, Gaussian all) implements Ascent {

    static final Phase M = new Phase("M", "M step",
            "Move every component to the mean, and give it the spread, of the points as far as it is responsible for them.");

    /// A component responsible for less than this stays where it is: dividing by its mass would give no digits.
    private static final double NOTHING = 1e-200;

    @Override
    public Phase phase() {
        return M;
    }

    @Override
    public List<Component> next(Statistics q) {
        int components = q.components();
        List<Gaussian> moments = new ArrayList<>(components);
        double[] masses = new double[components];
        for (int k = 0; k < components; k++) {
            masses[k] = q.mass(k) > NOTHING ? q.mass(k) : 0;
            moments.add(masses[k] > 0 ? q.moments(k) : q.theta().get(k).law());
        }
        double n = Arrays.stream(masses).sum();
        List<Gaussian> laws = axis.shaped(covariance, moments, masses, scaling, all);
        List<Component> next = new ArrayList<>(components);
        for (int k = 0; k < components; k++) {
            next.add(new Component(masses[k] / n, Spread.raised(laws.get(k), ridge)));
        }
        return List.copyOf(next);
    }

    @Override
    public Component admissible(Component component) {
        return axis.admissible(component, covariance, scaling, all);
    }

    @Override
    public double singularBelow() {
        return Spread.singularBelow(ridge);
    }

    @Override
    public int degreesOfFreedom(int components) {
        return components - 1 + axis.degreesOfFreedom(components, covariance);
    }
}
