package genlab.data;

/// What the two axes are called and measured in.
///
/// @param xUnit empty for a bare number
public record Axes(String xName, String xUnit, String yName, String yUnit) {

    public static final Axes PLAIN = new Axes("x₁", "", "x₂", "");

    /// “eruptions (min)”.
    public String xLabel() {
        return label(xName, xUnit);
    }

    public String yLabel() {
        return label(yName, yUnit);
    }

    private static String label(String name, String unit) {
        return unit.isEmpty() ? name : name + " (" + unit + ")";
    }
}
