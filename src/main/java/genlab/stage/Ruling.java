package genlab.stage;

/// How the axes of a plane are ruled.
public enum Ruling {

    /// Equal lengths are equal differences, both ways.
    EQUAL,

    /// Across, equal lengths are equal ratios: the plane's own coordinate is log₁₀ of the number on the axis. Upwards as ever.
    RATIOS,

    /// Only whole numbers are anything, both ways.
    WHOLE
}
