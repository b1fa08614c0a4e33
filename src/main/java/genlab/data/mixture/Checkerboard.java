package genlab.data.mixture;

import genlab.data.Distribution;
import genlab.data.LogDensity;
import genlab.data.Sample;
import genlab.math.Frame;
import genlab.math.Scaling;
import genlab.noise.Stream;
import java.util.Optional;
import java.util.OptionalDouble;

/// Even on eight squares of side 2, the dark ones of the 4 × 4 board [−4, 4]², the bottom left one among them; H = log 32
/// (Grathwohl et al., “FFJORD”, ICLR 2019).
public record Checkerboard() implements Distribution {

    private static final int SIDE = 4;
    private static final double SQUARE = 2;
    private static final double EDGE = SIDE * SQUARE / 2;
    private static final double LOG_AREA = Math.log(SIDE * SIDE / 2 * SQUARE * SQUARE);

    @Override
    public String id() {
        return "checkerboard";
    }

    @Override
    public String title() {
        return "Checkerboard";
    }

    @Override
    public String summary() {
        return "Even on the dark squares of a 4 by 4 board: edges everywhere.";
    }

    @Override
    public Sample sample(Stream noise, long index) {
        Stream own = noise.child(index);
        int column = own.below(0, SIDE);
        int row = 2 * own.below(1, SIDE / 2) + column % 2;
        return new Sample((column + own.uniform(2)) * SQUARE - EDGE, (row + own.uniform(3)) * SQUARE - EDGE, -1);
    }

    @Override
    public Optional<LogDensity> logDensity() {
        return Optional.of(new Density());
    }

    @Override
    public OptionalDouble entropy() {
        return OptionalDouble.of(LOG_AREA);
    }

    private record Density() implements LogDensity {

        @Override
        public Kind kind() {
            return Kind.CLOSED_FORM;
        }

        @Override
        public double at(double x, double y) {
            boolean on = Math.abs(x) <= EDGE && Math.abs(y) <= EDGE;
            boolean dark = ((int) Math.floor((x + EDGE) / SQUARE) + (int) Math.floor((y + EDGE) / SQUARE)) % 2 == 0;
            return on && dark ? -LOG_AREA : Double.NEGATIVE_INFINITY;
        }

        @Override
        public double grain() {
            return SQUARE;
        }
    }

    @Override
    public Frame frame() {
        return Frame.square(4.5);
    }

    /// Each coordinate by itself is even on [−4, 4].
    @Override
    public Scaling scaling() {
        double sd = 2 * EDGE / Math.sqrt(12);
        return new Scaling(0, 0, sd, sd);
    }
}
