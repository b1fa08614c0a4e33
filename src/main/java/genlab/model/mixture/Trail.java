package genlab.model.mixture;

import genlab.math.Gaussian;
import genlab.model.Component;
import java.util.ArrayList;
import java.util.List;

/// Where θ has been: the last few dozen places that can be told apart on screen.
public final class Trail {

    private static final int MOST = 64;

    /// Stage units: less than a pixel of a stage eight units and a thousand pixels wide.
    private static final double VISIBLE = 0.005;

    private static final int EACH = 6;

    private final List<List<Component>> places = new ArrayList<>();

    /// Notes θ if a mean has moved visibly since it was last noted.
    public void add(List<Component> theta) {
        if (!places.isEmpty() && near(places.getLast(), theta)) {
            return;
        }
        if (places.size() == MOST) {
            places.removeFirst();
        }
        places.add(theta);
    }

    private static boolean near(List<Component> a, List<Component> b) {
        boolean near = a.size() == b.size();
        for (int k = 0; near && k < a.size(); k++) {
            Gaussian p = a.get(k).law();
            Gaussian q = b.get(k).law();
            near = Math.hypot(p.meanX() - q.meanX(), p.meanY() - q.meanY()) < VISIBLE;
        }
        return near;
    }

    public List<List<Component>> places() {
        return List.copyOf(places);
    }

    public void clear() {
        places.clear();
    }

    /// For each place how many components it has, and theirs.
    public double[] toArray() {
        double[] all = new double[places.stream().mapToInt(theta -> 1 + EACH * theta.size()).sum()];
        int at = 0;
        for (List<Component> theta : places) {
            all[at++] = theta.size();
            double[] flat = flat(theta);
            System.arraycopy(flat, 0, all, at, flat.length);
            at += flat.length;
        }
        return all;
    }

    public void load(double[] all) {
        places.clear();
        for (int at = 0; at < all.length; at += 1 + EACH * (int) all[at]) {
            places.add(components(all, at + 1, (int) all[at]));
        }
    }

    /// Weight, mean and covariance of one component after another.
    public static double[] flat(List<Component> theta) {
        double[] flat = new double[EACH * theta.size()];
        for (int k = 0; k < theta.size(); k++) {
            Gaussian law = theta.get(k).law();
            double[] own = {theta.get(k).weight(), law.meanX(), law.meanY(), law.varX(), law.varY(), law.covXY()};
            System.arraycopy(own, 0, flat, EACH * k, EACH);
        }
        return flat;
    }

    /// `count` components out of such numbers.
    public static List<Component> components(double[] flat, int from, int count) {
        List<Component> theta = new ArrayList<>(count);
        for (int k = 0; k < count; k++) {
            int at = from + EACH * k;
            theta.add(new Component(flat[at], new Gaussian(flat[at + 1], flat[at + 2], flat[at + 3], flat[at + 4], flat[at + 5])));
        }
        return List.copyOf(theta);
    }
}
