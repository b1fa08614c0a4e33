package genlab.model;

import genlab.math.Gaussian;
import genlab.math.Scaling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A named array of fitted numbers, row-major. The values belong to the parameter: read only.
///
/// @param name  as files say it: `means`
/// @param shape the length of each dimension; a single number has none
public record Parameter(String name, List<Integer> shape, double[] values) {

    public Parameter {
        shape = List.copyOf(shape);
        int count = shape.stream().reduce(1, (a, b) -> a * b);
        if (count != values.length) {
            throw new IllegalArgumentException("Expected " + count + " numbers for " + name + ", got " + values.length + ".");
        }
    }

    public static Parameter of(String name, double value) {
        return new Parameter(name, List.of(), new double[] {value});
    }

    /// The means of some normals in data units, one row each.
    public static Parameter means(List<Gaussian> stage, Scaling scaling) {
        double[] means = new double[2 * stage.size()];
        for (int k = 0; k < stage.size(); k++) {
            means[2 * k] = scaling.dataX(stage.get(k).meanX());
            means[2 * k + 1] = scaling.dataY(stage.get(k).meanY());
        }
        return new Parameter("means", List.of(stage.size(), 2), means);
    }

    /// The covariances of some normals in data units, a 2 × 2 matrix each.
    public static Parameter covariances(List<Gaussian> stage, Scaling scaling) {
        double[] all = new double[4 * stage.size()];
        for (int k = 0; k < stage.size(); k++) {
            Gaussian law = stage.get(k);
            all[4 * k] = law.varX() * scaling.sdX() * scaling.sdX();
            all[4 * k + 1] = law.covXY() * scaling.sdX() * scaling.sdY();
            all[4 * k + 2] = all[4 * k + 1];
            all[4 * k + 3] = law.varY() * scaling.sdY() * scaling.sdY();
        }
        return new Parameter("covariances", List.of(stage.size(), 2, 2), all);
    }

    /// The values as lists of lists of numbers, as deep as there are dimensions: what JSON shows.
    public Object nested() {
        return nested(0, 0, values.length);
    }

    private Object nested(int dimension, int from, int count) {
        if (dimension == shape.size()) {
            return values[from];
        }
        int part = count / Math.max(1, shape.get(dimension));
        List<Object> parts = new ArrayList<>();
        for (int i = 0; i < shape.get(dimension); i++) {
            parts.add(nested(dimension + 1, from + i * part, part));
        }
        return parts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Parameter that && name.equals(that.name) && shape.equals(that.shape) && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(values);
    }
}
