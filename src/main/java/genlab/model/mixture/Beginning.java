package genlab.model.mixture;

import genlab.card.KnobException;
import genlab.math.Columns;
import genlab.math.Gaussian;
import genlab.math.Scaling;
import genlab.math.Spread;
import genlab.model.Component;
import genlab.noise.Stream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Where a mixture begins: equal weights, means as the start says, and every covariance the data's own times the square of `spread`.
///
/// @param components how many; given means decide it themselves
/// @param means      in data units, “x,y; x,y; …”, if they are given
public record Beginning(int components, Start start, String means, double spread) {

    /// Components at most.
    public static final int MOST = 64;

    /// Floor for the first covariances, in squared stage units: a thousandth of an sd, so that a single point or a line can begin.
    private static final double LEAST = 1e-6;

    /// Stage units, and weights.
    private static final double VISIBLE = 1e-3;

    public Beginning {
        given(means);
    }

    /// The pairs of numbers in a text of means.
    ///
    /// @throws KnobException if it is something else
    private static List<double[]> given(String means) {
        return means.isBlank() ? List.of() : Arrays.stream(means.strip().split(";")).map(pair -> pair(means, pair)).toList();
    }

    private static double[] pair(String means, String pair) {
        try {
            double[] xy = Arrays.stream(pair.strip().split("[,\\s]+")).mapToDouble(Double::parseDouble).toArray();
            if (xy.length == 2 && Double.isFinite(xy[0]) && Double.isFinite(xy[1])) {
                return xy;
            }
        } catch (NumberFormatException e) {
            throw refused(means, pair);
        }
        throw refused(means, pair);
    }

    private static KnobException refused(String means, String pair) {
        return new KnobException("Expected means to be pairs of numbers, “x,y; x,y”, got “" + pair.strip() + "” in “" + means + "”.");
    }

    /// Means as a text, in data units, to less than a pixel of the stage.
    public static String text(List<Component> theta, Scaling scaling) {
        return theta.stream().map(Component::law).map(law -> rounded(scaling.dataX(law.meanX()), scaling.sdX()) + ","
                + rounded(scaling.dataY(law.meanY()), scaling.sdY())).collect(Collectors.joining("; "));
    }

    /// To a ten-thousandth of the data's sd or less.
    private static String rounded(double value, double sd) {
        BigDecimal number = new BigDecimal(value).setScale(4 - (int) Math.floor(Math.log10(sd)), RoundingMode.HALF_EVEN);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /// Whether two mixtures look the same on any stage: whatever a text of means rounds is less.
    public static boolean same(List<Component> a, List<Component> b) {
        boolean same = a.size() == b.size();
        double[] these = Trail.flat(a);
        double[] those = Trail.flat(b);
        for (int i = 0; same && i < these.length; i++) {
            same = Math.abs(these[i] - those[i]) < VISIBLE;
        }
        return same;
    }

    /// The first components.
    ///
    /// @param all        the normal of all points
    /// @param admissible a component as this kind of mixture may have it
    public List<Component> of(Columns points, Gaussian all, Scaling scaling, Stream noise, UnaryOperator<Component> admissible) {
        List<double[]> places = start == Start.BY_HAND && !means.isBlank()
                ? given(means).stream().limit(MOST).map(m -> new double[] {scaling.stageX(m[0]), scaling.stageY(m[1])}).toList()
                : List.of(start.means(components, points, noise));
        double square = spread * spread;
        Gaussian law = Spread.atLeast(new Gaussian(0, 0, square * all.varX(), square * all.varY(), square * all.covXY()), LEAST);
        List<Component> theta = new ArrayList<>(places.size());
        for (double[] mean : places) {
            theta.add(admissible.apply(new Component(1.0 / places.size(),
                    new Gaussian(mean[0], mean[1], law.varX(), law.varY(), law.covXY()))));
        }
        return List.copyOf(theta);
    }
}
