package genlab.data.drawn;

import genlab.data.LogDensity;
import genlab.math.GaussLegendre;

/// The density of a sheet: its ink, bilinear between the nodes, over all ink.
record Tents(Sheet sheet) implements LogDensity {

    /// Points of the rule across a patch; along it the integral is in closed form. Where ink starts from 0 the integrand is like u log u,
    /// and with u = t²(3 − 2t) like t³ log t, which this many points integrate to 1e-7.
    private static final int POINTS = 12;

    /// Below this relative difference of two levels the closed form loses digits and the series does not.
    private static final double NEARLY = 1e-3;

    @Override
    public Kind kind() {
        return Kind.CLOSED_FORM;
    }

    @Override
    public double at(double x, double y) {
        double u = (x - Sheet.FRAME.minX()) / Sheet.STEP;
        double v = (y - Sheet.FRAME.minY()) / Sheet.STEP;
        if (!(u >= 0 && v >= 0 && u <= Sheet.SIDE + 1 && v <= Sheet.SIDE + 1)) {
            return Double.NEGATIVE_INFINITY;
        }
        int column = (int) u;
        int row = (int) v;
        return Math.log(between(column, row, u - column, v - row) / (sheet.total() * Sheet.STEP * Sheet.STEP));
    }

    /// The ink in a patch whose upper right corner is the node (column, row).
    private double between(int column, int row, double right, double up) {
        double low = sheet.level(column - 1, row - 1) * (1 - right) + sheet.level(column, row - 1) * right;
        double high = sheet.level(column - 1, row) * (1 - right) + sheet.level(column, row) * right;
        return low * (1 - up) + high * up;
    }

    /// A tent falls to half within half a step.
    @Override
    public double grain() {
        return Sheet.STEP / 2;
    }

    /// H = log(T·h²) − Σ ∫∫ L log L / T over all patches, L the ink, T all of it, h the step.
    double entropy() {
        GaussLegendre rule = GaussLegendre.of(POINTS);
        double sum = 0;
        for (int row = 0; row <= Sheet.SIDE; row++) {
            for (int column = 0; column <= Sheet.SIDE; column++) {
                for (int i = 0; i < rule.size(); i++) {
                    double t = (rule.node(i) + 1) / 2;
                    double up = t * t * (3 - 2 * t);
                    sum += rule.weight(i) / 2 * 6 * t * (1 - t) * along(between(column, row, 0, up), between(column, row, 1, up));
                }
            }
        }
        return Math.log(sheet.total() * Sheet.STEP * Sheet.STEP) - sum / sheet.total();
    }

    /// ∫ L log L from 0 to 1 for L that goes evenly from a to b: (F(b) − F(a))/(b − a), F(L) = L²(2 log L − 1)/4.
    static double along(double a, double b) {
        double middle = (a + b) / 2;
        if (middle == 0) {
            return 0;
        }
        double apart = b - a;
        if (Math.abs(apart) < NEARLY * middle) {
            return middle * Math.log(middle) + apart * apart / (24 * middle);
        }
        return (primitive(b) - primitive(a)) / apart;
    }

    private static double primitive(double ink) {
        return ink == 0 ? 0 : ink * ink * (2 * Math.log(ink) - 1) / 4;
    }
}
