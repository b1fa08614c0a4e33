package genlab.train;

/// What setting a knob did.
public enum Change {
    /// It already had this value.
    NONE,
    /// The run took it up and goes on.
    LIVE,
    /// A new run stands at step 0.
    REBUILT
}
