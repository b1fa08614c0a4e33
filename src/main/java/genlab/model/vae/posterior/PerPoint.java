package genlab.model.vae.posterior;

import genlab.tensor.Value;
import java.util.List;
import java.util.Optional;

/// Mean-field inference without an encoder: every training point xᵢ has a μᵢ and a log σᵢ of its own, which are learned like any
/// other parameters. A point that was not trained on is told what the nearest training point is told.
public record PerPoint() implements Posterior {

    private static final Diagonal LAW = new Diagonal();

    @Override
    public String id() {
        return "per-point";
    }

    @Override
    public String title() {
        return "Per point";
    }

    @Override
    public String summary() {
        return "No encoder: each training point learns a diagonal normal of its own.";
    }

    @Override
    public boolean amortised() {
        return false;
    }

    @Override
    public int told(int dimensions) {
        return LAW.told(dimensions);
    }

    @Override
    public Draw draw(Value told, Value noise, List<Value> own) {
        return LAW.draw(told, noise, own);
    }

    @Override
    public Value logDensity(Value told, Value z, List<Value> own) {
        return LAW.logDensity(told, z, own);
    }

    @Override
    public Value logDensities(Value told, Value z, List<Value> own) {
        return LAW.logDensities(told, z, own);
    }

    @Override
    public Optional<Value> divergence(Value told, int dimensions) {
        return LAW.divergence(told, dimensions);
    }

    @Override
    public Optional<Value> entropy(Value told, int dimensions) {
        return LAW.entropy(told, dimensions);
    }
}
