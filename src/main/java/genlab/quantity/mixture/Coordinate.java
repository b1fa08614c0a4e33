package genlab.quantity.mixture;

import genlab.data.Dataset;
import genlab.math.Frame;
import genlab.math.Gaussian;
import genlab.math.Scaling;
import genlab.model.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One number out of the parameters θ of a mixture: a direction to look along.
///
/// @param component from 0
public record Coordinate(int component, Part part) {

    /// Which number of a component.
    public enum Part {
        /// πₖ, between 0 and 1; the other weights shrink or grow in proportion.
        WEIGHT,
        MEAN_X,
        MEAN_Y,
        /// √Σ₁₁; the correlation stays.
        SD_X,
        /// √Σ₂₂; the correlation stays.
        SD_Y;

        /// Its name as an axis has it, with the component counted from 1: “mean x of component 2”.
        public String symbol(int component) {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ') + " of component " + component;
        }
    }

    /// The narrowest and the widest sd looked at, in stage units, and the lightest weight.
    private static final double NARROW = 0.05;
    private static final double WIDE = 2.5;
    private static final double LIGHT = 0.01;

    /// Its value in stage units.
    public double of(List<Component> theta) {
        Gaussian law = theta.get(component).law();
        return switch (part) {
            case WEIGHT -> theta.get(component).weight();
            case MEAN_X -> law.meanX();
            case MEAN_Y -> law.meanY();
            case SD_X -> Math.sqrt(law.varX());
            case SD_Y -> Math.sqrt(law.varY());
        };
    }

    /// Why θ has no such number to be looked along, as a sentence for the user; empty if it has.
    public Optional<String> absence(int components) {
        if (component >= components) {
            return Optional.of("There is no component " + (component + 1) + ": choose another among the layer’s knobs.");
        }
        return part == Part.WEIGHT && components == 1 ? Optional.of("The weight of a single component is always 1.") : Optional.empty();
    }

    /// θ with this number set, in stage units.
    public List<Component> with(List<Component> theta, double value) {
        Component old = theta.get(component);
        Gaussian law = old.law();
        List<Component> next = new ArrayList<>(theta);
        switch (part) {
            case WEIGHT -> next.replaceAll(c -> new Component(c.weight() * (1 - value) / (1 - old.weight()), c.law()));
            case MEAN_X -> next.set(component, new Component(old.weight(),
                    new Gaussian(value, law.meanY(), law.varX(), law.varY(), law.covXY())));
            case MEAN_Y -> next.set(component, new Component(old.weight(),
                    new Gaussian(law.meanX(), value, law.varX(), law.varY(), law.covXY())));
            case SD_X -> next.set(component, new Component(old.weight(), new Gaussian(law.meanX(), law.meanY(),
                    value * value, law.varY(), law.covXY() * value / Math.sqrt(law.varX()))));
            case SD_Y -> next.set(component, new Component(old.weight(), new Gaussian(law.meanX(), law.meanY(),
                    law.varX(), value * value, law.covXY() * value / Math.sqrt(law.varY()))));
        }
        if (part == Part.WEIGHT) {
            next.set(component, new Component(value, law));
        }
        return next;
    }

    /// The values worth looking at, lowest and highest, in stage units: the stage for a mean, the possible ones for others.
    double[] range(Dataset data) {
        Frame stage = data.stageFrame();
        return switch (part) {
            case WEIGHT -> new double[] {LIGHT, 1 - LIGHT};
            case MEAN_X -> new double[] {stage.minX(), stage.maxX()};
            case MEAN_Y -> new double[] {stage.minY(), stage.maxY()};
            case SD_X, SD_Y -> new double[] {NARROW, WIDE};
        };
    }

    /// A value in data units.
    public double inDataUnits(Scaling scaling, double value) {
        return switch (part) {
            case WEIGHT -> value;
            case MEAN_X -> scaling.dataX(value);
            case MEAN_Y -> scaling.dataY(value);
            case SD_X -> value * scaling.sdX();
            case SD_Y -> value * scaling.sdY();
        };
    }
}
