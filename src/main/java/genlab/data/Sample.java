package genlab.data;

/// A drawn point in data units, and the label of the mode or class it came from (−1: none).
public record Sample(double x, double y, int label) {
}
