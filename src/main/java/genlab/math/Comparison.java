package genlab.math;

/// How far a law q is from a law p, both laid out on one grid, in nats; what lies outside the frame counts as one cell.
///
/// - forward: KL(p‖q) = Σ p·log(p/q);
/// - reverse: KL(q‖p), ∞ if p vanishes somewhere q does not;
/// - js: JSD(p, q) = ½KL(p‖m) + ½KL(q‖m), m = ½(p + q), from 0 to log 2;
/// - totalVariation: ½Σ|p − q|, from 0 to 1.
///
/// A law made of point masses does not know a mass of 0 from one too small to be found, nor does one integrated on a few points
/// a cell beside a jump. To keep KL(p‖q) finite and comparable such a q is mixed with ε = 1e-6 of the uniform law over the
/// cells, which moves the value by at most 1e-6 where q was found. A density's own small masses, however small, are kept.
///
/// @param unresolved the share of p's mass in cells where q was not found above that floor
public record Comparison(double forward, double reverse, double js, double totalVariation, double unresolved) {

    /// The weight of the uniform law in what stands in for a law of point masses.
    public static final double FLOOR = 1e-6;

    /// @throws IllegalArgumentException if the grids differ
    public static Comparison of(Mass p, Mass q) {
        if (!p.grid().equals(q.grid())) {
            throw new IllegalArgumentException("Expected two laws on one grid, got " + p.grid() + " and " + q.grid() + ".");
        }
        Sum sum = new Sum(FLOOR / (p.grid().cells() + 1), q.resolved());
        for (int i = 0; i < p.grid().cells(); i++) {
            sum.add(p.cell(i), p.logCell(i), q.cell(i), q.logCell(i));
        }
        sum.add(p.outside(), p.logOutside(), q.outside(), q.logOutside());
        return sum.result();
    }

    private static final double LOG_2 = Math.log(2);

    private static final class Sum {

        private final double floor;
        private final boolean resolved;
        private double forward;
        private double reverse;
        private double js;
        private double distance;
        private double unresolved;

        Sum(double floor, boolean resolved) {
            this.floor = floor;
            this.resolved = resolved;
        }

        void add(double p, double logP, double q, double logQ) {
            distance += Math.abs(p - q);
            if (p == 0 && q == 0) {
                return;
            }
            double logMiddle = Math.log(p + q) - LOG_2;
            // Written so that NaN passes.
            if (!(p <= 0)) {
                boolean known = resolved && logQ != Double.NEGATIVE_INFINITY;
                forward += p * (logP - (known ? logQ : Math.log((1 - FLOOR) * q + floor)));
                js += 0.5 * p * (logP - logMiddle);
                unresolved += known || q >= floor ? 0 : p;
            }
            if (!(q <= 0)) {
                reverse += q * (logQ - logP);
                js += 0.5 * q * (logQ - logMiddle);
            }
        }

        Comparison result() {
            return new Comparison(forward, reverse, js, 0.5 * distance, unresolved);
        }
    }
}
