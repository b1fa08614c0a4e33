package genlab.stage;

import genlab.model.Edit;

/// What a hand orders by putting something elsewhere.
public sealed interface Deed {

    /// The run's state is changed.
    record ByHand(Edit edit) implements Deed {
    }

    /// A live knob of the experiment is turned.
    record Turn(String path, String text) implements Deed {
    }
}
