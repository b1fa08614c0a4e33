package genlab.math;

import java.util.Arrays;

/// The shortest way between two places of a plane that a map f: ℝ² → ℝⁿ carries into space, lengths measured there: the geodesic of the
/// pull-back metric M = JᵀJ. Found as the polyline z₀ … z_m of least energy E = m·Σᵢ ‖f(zᵢ₊₁) − f(zᵢ)‖², whose pieces come out equally
/// long; √E is the length of its image, from below.
///
/// Energies fall from step to step by Levenberg and Marquardt's method: the Gauss–Newton matrix of E has 2 × 2 blocks in three diagonals,
/// so that a step costs as much as there are places. A way is sought from the straight line and from bows to either side of it; the one
/// of least energy is told. It is a geodesic, and no way near it is shorter; that none farther off is shorter is not sure.
public final class Geodesic {

    /// A surface: from places of the plane, two numbers each, to n numbers each.
    @FunctionalInterface
    public interface Surface {

        double[] at(double[] places);
    }

    /// Half the distance of differences: single precision leaves them four digits.
    private static final double STEP = 0.01;

    private static final int STEPS = 60;

    /// Steps that lower the energy by less than this share of it are the last.
    private static final double ENOUGH = 1e-7;

    /// Of the distance of the ends: how far the bows to begin with lie beside the straight line.
    private static final double[] BOWS = {0, 0.4, -0.4};

    private static final double FIRST_DAMPING = 1e-3;
    private static final double GREATEST_DAMPING = 1e8;

    private final Surface surface;
    private final int pieces;
    private double[] way;
    private double[] image;
    private double energy;

    private Geodesic(Surface surface, double[] way) {
        this.surface = surface;
        this.way = way;
        pieces = way.length / 2 - 1;
        image = surface.at(way);
        energy = energy(image);
    }

    /// @param count places on the way, its ends among them; their images are equally far apart
    public static Points between(Surface surface, double fromX, double fromY, double toX, double toY, int count) {
        Geodesic best = null;
        for (double bow : BOWS) {
            Geodesic found = new Geodesic(surface, bow(fromX, fromY, toX, toY, count, bow));
            found.descend();
            best = best == null || found.energy < best.energy * (1 - ENOUGH) ? found : best;
        }
        return Points.of(best.way);
    }

    private static double[] bow(double fromX, double fromY, double toX, double toY, int count, double bow) {
        double[] way = new double[2 * count];
        for (int i = 0; i < count; i++) {
            double t = (double) i / (count - 1);
            double aside = bow * Math.sin(Math.PI * t);
            way[2 * i] = fromX + t * (toX - fromX) - aside * (toY - fromY);
            way[2 * i + 1] = fromY + t * (toY - fromY) + aside * (toX - fromX);
        }
        return way;
    }

    private double energy(double[] at) {
        int n = at.length / (pieces + 1);
        double sum = 0;
        for (int k = n; k < at.length; k++) {
            sum += (at[k] - at[k - n]) * (at[k] - at[k - n]);
        }
        return pieces * sum;
    }

    private void descend() {
        double damping = FIRST_DAMPING;
        for (int k = 0; k < STEPS && damping < GREATEST_DAMPING; k++) {
            BlockTridiagonal system = system();
            double before = energy;
            while (damping < GREATEST_DAMPING && !accept(system.solved(damping))) {
                damping *= 8;
            }
            damping /= 8;
            if (!(before - energy > ENOUGH * before)) {
                return;
            }
        }
    }

    /// Whether the way moved by this has less energy; it is the way then.
    private boolean accept(double[] move) {
        double[] moved = way.clone();
        for (int i = 0; i < move.length; i++) {
            moved[2 + i] += move[i];
        }
        double[] there = surface.at(moved);
        double less = energy(there);
        if (!(less < energy)) {
            return false;
        }
        way = moved;
        image = there;
        energy = less;
        return true;
    }

    /// Gauss–Newton's equations for the places between the ends.
    private BlockTridiagonal system() {
        int n = image.length / (pieces + 1);
        double[][] slopes = slopes(n);
        BlockTridiagonal system = new BlockTridiagonal(pieces - 1);
        for (int i = 1; i < pieces; i++) {
            double[] u = slopes[2 * i];
            double[] v = slopes[2 * i + 1];
            double[] pull = new double[n];
            for (int k = 0; k < n; k++) {
                pull[k] = image[(i + 1) * n + k] + image[(i - 1) * n + k] - 2 * image[i * n + k];
            }
            system.diagonal(i - 1, 2 * dot(u, u), 2 * dot(u, v), 2 * dot(v, v));
            system.right(i - 1, dot(u, pull), dot(v, pull));
            if (i + 1 < pieces) {
                double[] nextU = slopes[2 * i + 2];
                double[] nextV = slopes[2 * i + 3];
                system.beside(i - 1, -dot(u, nextU), -dot(u, nextV), -dot(v, nextU), -dot(v, nextV));
            }
        }
        return system;
    }

    /// ∂f/∂z₁ and ∂f/∂z₂ at every place, by central differences.
    private double[][] slopes(int n) {
        int places = pieces + 1;
        double[] around = new double[8 * places];
        for (int i = 0; i < 4 * places; i++) {
            double step = i % 2 == 0 ? STEP : -STEP;
            around[2 * i] = way[2 * (i / 4)] + (i % 4 < 2 ? step : 0);
            around[2 * i + 1] = way[2 * (i / 4) + 1] + (i % 4 < 2 ? 0 : step);
        }
        double[] there = surface.at(around);
        double[][] slopes = new double[2 * places][n];
        for (int i = 0; i < 2 * places; i++) {
            int row = i;
            Arrays.setAll(slopes[i], k -> (there[2 * row * n + k] - there[(2 * row + 1) * n + k]) / (2 * STEP));
        }
        return slopes;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }
}
