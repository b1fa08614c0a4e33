package genlab.quantity;

import genlab.model.Checkpoint;
import genlab.model.Model;
import genlab.model.Phase;
import genlab.model.Run;
import java.util.List;

/// A run that never learns.
interface StillRun extends Run {

    @Override
    default List<Phase> phases() {
        return List.of();
    }

    @Override
    default void perform(Phase phase) {
    }

    @Override
    default void step() {
    }

    @Override
    default void adopt(Model model) {
    }

    @Override
    default Checkpoint save() {
        return Checkpoint.empty();
    }

    @Override
    default void load(Checkpoint checkpoint) {
    }

    @Override
    default void close() {
    }
}
