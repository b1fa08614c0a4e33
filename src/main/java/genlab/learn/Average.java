package genlab.learn;

import genlab.tensor.Lanes;
import genlab.tensor.Memory;
import jdk.incubator.vector.FloatVector;

/// A running mean of parameters, which begins where they are.
public final class Average {

    private final Parameters of;
    private final Parameters mean;

    public Average(Parameters of, Memory memory) {
        this.of = of;
        this.mean = new Parameters(of.parts(), memory);
        this.mean.flat().put(of.flat());
    }

    /// The mean, in parts like those of what it is the mean of.
    public Parameters mean() {
        return mean;
    }

    /// θ̄ ← θ̄ + share·(θ − θ̄).
    public void follow(double share) {
        float take = (float) share;
        for (int i = 0; i < mean.flat().size(); i += Lanes.WIDTH) {
            FloatVector m = Lanes.load(mean.flat(), i);
            Lanes.store(Lanes.load(of.flat(), i).sub(m).mul(take).add(m), mean.flat(), i);
        }
    }
}
