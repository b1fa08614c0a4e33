package genlab.model;

import java.util.List;
import java.util.Optional;

/// Ability: the user may change the run's state by hand while it trains.
public interface Editable {

    /// What can be ordered, each as an example with names for numbers: `move k x y`.
    List<String> edits();

    /// Carries out an edit; the same edit of the same state gives the same state, bit for bit.
    ///
    /// @throws genlab.card.KnobException in a sentence, the run staying as it is
    void edit(Edit edit);

    /// The recipe whose runs begin where this one stands, if there is such a recipe: what was done by hand before the first step then
    /// belongs to the experiment.
    default Optional<Model> begun() {
        return Optional.empty();
    }
}
