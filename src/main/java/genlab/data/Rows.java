package genlab.data;

import genlab.math.Points;

/// The rows of a file, in its order and units. The array belongs to the rows: hand it over and leave it alone.
///
/// @param labels    one a point, each a place in {@link Distribution#classes}; empty if the rows carry no labels
/// @param sequences the number of the sequence each point belongs to, rows of one sequence together and in their order; empty if the
///                  rows do not follow each other
public record Rows(Points points, int[] labels, int[] sequences) {

    public Rows {
        if (labels.length != 0 && labels.length != points.size()) {
            throw new IllegalArgumentException("Expected a label for each of " + points.size() + " rows, got " + labels.length + ".");
        }
        if (sequences.length != 0 && sequences.length != points.size()) {
            throw new IllegalArgumentException("Expected a sequence for each of " + points.size() + " rows, got " + sequences.length + ".");
        }
    }

    /// Rows that do not follow each other.
    public Rows(Points points, int[] labels) {
        this(points, labels, new int[0]);
    }

    public int size() {
        return points.size();
    }

    public Sample at(int row) {
        return new Sample(points.x(row), points.y(row), labels.length == 0 ? -1 : labels[row]);
    }
}
