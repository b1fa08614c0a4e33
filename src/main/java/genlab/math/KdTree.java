package genlab.math;

import java.util.Arrays;

/// Finds the nearest of many points (J. Bentley, “Multidimensional binary search trees used for associative searching”, CACM 18, 1975):
/// the points are halved at the median of the longer side of their box, again and again.
public final class KdTree {

    private static final int LEAF = 16;

    private final double[] x;
    private final double[] y;
    private final int[] order;

    /// By the first place of the upper half: where the two halves meet, and whether along x.
    private final double[] border;
    private final boolean[] alongX;

    private KdTree(Points points) {
        x = new double[points.size()];
        y = new double[points.size()];
        order = new int[points.size()];
        border = new double[points.size()];
        alongX = new boolean[points.size()];
        for (int i = 0; i < order.length; i++) {
            x[i] = points.x(i);
            y[i] = points.y(i);
            order[i] = i;
        }
    }

    public static KdTree of(Points points) {
        KdTree tree = new KdTree(points);
        tree.halve(0, tree.order.length);
        double[] px = tree.x.clone();
        double[] py = tree.y.clone();
        for (int i = 0; i < tree.order.length; i++) {
            tree.x[i] = px[tree.order[i]];
            tree.y[i] = py[tree.order[i]];
        }
        return tree;
    }

    private void halve(int from, int to) {
        if (to - from <= LEAF) {
            return;
        }
        int middle = (from + to) >>> 1;
        alongX[middle] = wide(from, to);
        double[] by = alongX[middle] ? x : y;
        select(by, from, to - 1, middle);
        border[middle] = by[order[middle]];
        halve(from, middle);
        halve(middle, to);
    }

    private boolean wide(int from, int to) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.POSITIVE_INFINITY;
        double top = Double.NEGATIVE_INFINITY;
        for (int i = from; i < to; i++) {
            left = Math.min(left, x[order[i]]);
            right = Math.max(right, x[order[i]]);
            bottom = Math.min(bottom, y[order[i]]);
            top = Math.max(top, y[order[i]]);
        }
        return right - left >= top - bottom;
    }

    /// Puts the numbers in such an order that none before `middle` is greater and none after it smaller (Hoare's quickselect).
    private void select(double[] by, int from, int to, int middle) {
        int low = from;
        int high = to;
        while (low < high) {
            double pivot = by[order[(low + high) >>> 1]];
            int i = low;
            int j = high;
            while (i <= j) {
                while (by[order[i]] < pivot) {
                    i++;
                }
                while (by[order[j]] > pivot) {
                    j--;
                }
                if (i <= j) {
                    int swap = order[i];
                    order[i++] = order[j];
                    order[j--] = swap;
                }
            }
            if (middle <= j) {
                high = j;
            } else if (middle >= i) {
                low = i;
            } else {
                return;
            }
        }
    }

    /// The distance of the k-th nearest point from (px, py), of the farthest if there are fewer than k.
    public double distance(double px, double py, int k) {
        double[] nearest = new double[Math.min(k, order.length)];
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        search(0, order.length, px, py, nearest);
        return Math.sqrt(nearest[nearest.length - 1]);
    }

    private void search(int from, int to, double px, double py, double[] nearest) {
        if (to - from <= LEAF) {
            for (int i = from; i < to; i++) {
                insert((x[i] - px) * (x[i] - px) + (y[i] - py) * (y[i] - py), nearest);
            }
            return;
        }
        int middle = (from + to) >>> 1;
        double beyond = (alongX[middle] ? px : py) - border[middle];
        boolean lower = beyond < 0;
        search(lower ? from : middle, lower ? middle : to, px, py, nearest);
        if (beyond * beyond < nearest[nearest.length - 1]) {
            search(lower ? middle : from, lower ? to : middle, px, py, nearest);
        }
    }

    /// Keeps the least numbers, in order.
    private static void insert(double square, double[] nearest) {
        int i = nearest.length - 1;
        if (square >= nearest[i]) {
            return;
        }
        while (i > 0 && nearest[i - 1] > square) {
            nearest[i] = nearest[i - 1];
            i--;
        }
        nearest[i] = square;
    }
}
