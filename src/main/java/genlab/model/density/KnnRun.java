package genlab.model.density;

import genlab.data.Dataset;
import genlab.math.KdTree;
import genlab.model.Checkpoint;
import genlab.model.Density;
import genlab.model.Model;
import genlab.model.Neighbours;
import genlab.model.Phase;
import genlab.model.Run;
import java.util.List;

/// There is nothing to train: the points are the model, and a new k is taken up at once.
final class KnnRun implements Run, Density, Neighbours {

    /// Stage units: k points in one place make a density as high as numbers are good for, not an infinite one.
    private static final double LEAST = 1e-6;

    private final KdTree tree;
    private final int points;
    private int k;

    KnnRun(Knn model, Dataset data) {
        tree = KdTree.of(data.train());
        points = data.train().size();
        adopt(model);
    }

    @Override
    public List<Phase> phases() {
        return List.of();
    }

    @Override
    public void perform(Phase phase) {
    }

    @Override
    public void step() {
    }

    /// Of fewer than k points, all are the neighbours.
    @Override
    public void adopt(Model model) {
        k = Math.min(((Knn) model).k(), points);
    }

    @Override
    public int neighbours() {
        return k;
    }

    @Override
    public double radius(double x, double y) {
        return Math.max(LEAST, tree.distance(x, y, k));
    }

    @Override
    public double logDensity(double x, double y) {
        return Math.log(k / (points * Math.PI)) - 2 * Math.log(radius(x, y));
    }

    @Override
    public boolean proper() {
        return false;
    }

    @Override
    public Checkpoint save() {
        return Checkpoint.empty().with("neighbours", k);
    }

    @Override
    public void load(Checkpoint checkpoint) {
        k = (int) checkpoint.get("neighbours")[0];
    }

    @Override
    public void close() {
    }
}
