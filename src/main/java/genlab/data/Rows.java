package genlab.data;

import genlab.math.Points;

/// The rows of a file, in its order and units. The array belongs to the rows: hand it over and leave it alone.
///
/// @param labels one a point, each a place in {@link Distribution#classes}; empty if the rows carry no labels
public record Rows(Points points, int[] labels) {

    public Rows {
        if (labels.length != 0 && labels.length != points.size()) {
            throw new IllegalArgumentException("Expected a label for each of " + points.size() + " rows, got " + labels.length + ".");
        }
    }

    public int size() {
        return points.size();
    }

    public Sample at(int row) {
        return new Sample(points.x(row), points.y(row), labels.length == 0 ? -1 : labels[row]);
    }
}
