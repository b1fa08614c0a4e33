package genlab.train;

import genlab.model.Edit;

/// Something the user ordered that decides the numbers from then on. It is carried out once step `step` is done, before the next.
public sealed interface Order {

    long step();

    /// A live knob was set.
    record Turn(long step, String path, String text) implements Order {
    }

    /// The run's state was changed by hand.
    record ByHand(long step, Edit edit) implements Order {
    }

    /// One phase was performed outside the rhythm of steps.
    record Lone(long step, String phase) implements Order {
    }
}
