package genlab.train;

import java.util.Locale;

/// Something that happened in a run and is worth going back to.
///
/// @param sentence “Mode 3 lost”
public record Event(long step, Kind kind, String sentence) {

    /// What kind of thing it was; each has its own sign on the timeline.
    public enum Kind {
        MODE_LOST, MODE_FOUND, DIVERGED, KNOB, ALONE;

        /// `mode-lost`, as tables have it.
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
