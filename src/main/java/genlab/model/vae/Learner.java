package genlab.model.vae;

import genlab.learn.Descent;
import genlab.learn.Parameters;
import genlab.model.Checkpoint;
import genlab.tensor.Program.Target;
import genlab.tensor.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Parameters that learn, under a name for checkpoints and faults.
record Learner(String name, Descent descent) {

    Parameters parameters() {
        return descent.parameters();
    }

    /// The gradient as what a program has to deliver.
    List<Target> targets(List<Value> gradient) {
        List<Target> targets = new ArrayList<>();
        for (int k = 0; k < gradient.size(); k++) {
            targets.add(new Target(gradient.get(k), descent.gradient().windows().get(k)));
        }
        return targets;
    }

    void update(Vae vae) {
        descent.update(vae.optimiser(), vae.clip());
    }

    Checkpoint save(Checkpoint into) {
        return into.with(name, descent.save());
    }

    void load(Checkpoint checkpoint) {
        descent.load(checkpoint.part(name));
    }

    /// The name of the first matrix that holds a number which is not finite.
    Optional<String> fault() {
        return Double.isFinite(parameters().norm()) ? Optional.empty() : parameters().fault().map(part -> "the " + name + "'s " + part);
    }
}
