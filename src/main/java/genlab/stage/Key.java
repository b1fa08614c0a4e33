package genlab.stage;

/// One entry of a legend: what a thing looks like and what it is called. Sizes are in stage points.
public record Key(Glyph glyph, String label) {

    /// What stands before the label.
    public sealed interface Glyph {
    }

    public record Mark(Marker marker) implements Glyph {
    }

    public record Line(Stroke stroke) implements Glyph {
    }

    public record Arrow(Stroke stroke) implements Glyph {
    }
}
