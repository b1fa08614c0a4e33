package genlab.app.view.transport;

/// Something that happened in a run and is worth going back to.
///
/// @param sentence for the tool-tip: “Mode 3 lost”
record Event(long step, Kind kind, String sentence) {

    /// What kind of thing it was; each has its own sign on the timeline.
    enum Kind { MODE_LOST, MODE_FOUND, DIVERGED, KNOB, ALONE }
}
