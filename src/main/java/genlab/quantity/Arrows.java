package genlab.quantity;

import genlab.math.Points;

/// Arrows on the stage: arrow i starts at `from(i)` and is `by(i)` long, both in stage coordinates.
public record Arrows(Points from, Points by) {

    public Arrows {
        if (from.size() != by.size()) {
            throw new IllegalArgumentException("Expected as many arrows as places, got " + by.size() + " and " + from.size() + ".");
        }
    }
}
