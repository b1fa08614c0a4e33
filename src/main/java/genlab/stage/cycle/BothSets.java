package genlab.stage.cycle;

import genlab.data.Axes;
import genlab.data.Dataset;
import genlab.math.Frame;
import genlab.math.Scaling;
import genlab.quantity.OtherSet;
import genlab.quantity.Snapshot;
import genlab.stage.Ground;
import genlab.stage.Layer;
import genlab.stage.Plane;

/// A layer of the plane on which the data and the set they are translated into lie over each other, each in its own standard deviations.
interface BothSets extends Layer {

    @Override
    default Plane plane() {
        return Plane.BOTH;
    }

    /// Room for both.
    @Override
    default Ground ground(Snapshot snapshot) {
        Frame a = snapshot.data().stageFrame();
        Frame b = snapshot.get(new OtherSet()).map(Dataset::stageFrame).orElse(a);
        Frame both = new Frame(Math.min(a.minX(), b.minX()), Math.max(a.maxX(), b.maxX()),
                Math.min(a.minY(), b.minY()), Math.max(a.maxY(), b.maxY()));
        return new Ground(new Axes("x₁", "sd of each set", "x₂", "sd of each set"), Scaling.identity(), both, true);
    }

    @Override
    default boolean usual() {
        return true;
    }
}
