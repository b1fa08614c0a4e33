package genlab.model.vae;

import genlab.card.Member;
import java.util.List;

/// In which order encoder and decoder learn.
public interface Schedule extends Member {

    /// Updates of the encoder alone at the beginning of a step, with joint training none.
    default int encoderUpdates() {
        return 0;
    }

    /// Updates of the decoder alone after them.
    default int decoderUpdates() {
        return 0;
    }

    /// Whether a step is one update of both at once.
    default boolean joint() {
        return false;
    }

    @Override
    default List<Schedule> family() {
        return Schedules.ALL;
    }
}
