package genlab.stage.painting;

import genlab.data.Axes;
import genlab.data.Dataset;
import genlab.math.Field;
import genlab.stage.ColourMap;
import genlab.stage.Scale;
import genlab.stage.Ticks;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Ranges and levels of fields.
public final class Ranges {

    private Ranges() {
    }

    /// The largest magnitude, 0 if nothing is finite.
    public static double largest(Field field) {
        return Arrays.stream(field.values()).filter(Double::isFinite).map(Math::abs).max().orElse(0);
    }

    /// The magnitude that this share of the finite numbers does not exceed, 0 if nothing is finite.
    public static double most(Field field, double share) {
        double[] sorted = Arrays.stream(field.values()).filter(Double::isFinite).map(Math::abs).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))];
    }

    /// The next 1, 2 or 5 times a power of ten, so that a scale rarely changes while a run is playing; 1 for 0.
    public static double roundUp(double value) {
        return value > 0 ? Ticks.step(value) : 1;
    }

    /// From 0 to the peak of `reference`; what of `field` lies above takes the last colour, and the bar says so.
    public static Scale density(ColourMap map, Field reference, Field field, String name, Dataset data) {
        double peak = largest(reference) > 0 ? largest(reference) : 1;
        return new Scale(map, 0, peak, label(name, perArea(data.distribution().axes())), largest(field) > peak);
    }

    private static String label(String name, String unit) {
        return unit.isEmpty() ? name : name + " (" + unit + ")";
    }

    /// “per min²”, “per min·mm”; nothing for bare numbers.
    public static String perArea(Axes axes) {
        if (axes.xUnit().isEmpty() && axes.yUnit().isEmpty()) {
            return "";
        }
        return "per " + (axes.xUnit().equals(axes.yUnit()) ? axes.xUnit() + "²"
                : String.join("·", Stream.of(axes.xUnit(), axes.yUnit()).filter(unit -> !unit.isEmpty()).toList()));
    }

    /// For each share of the mass seen the level whose region {p ≥ level} holds it: highest-density regions.
    public static List<Double> enclosing(Field density, double... shares) {
        double[] sorted = Arrays.stream(density.values()).filter(v -> v > 0).sorted().toArray();
        double total = Arrays.stream(sorted).sum();
        return Arrays.stream(shares).mapToObj(share -> {
            double held = 0;
            int i = sorted.length;
            while (i > 0 && held < share * total) {
                held += sorted[--i];
            }
            return i < sorted.length ? sorted[i] : Double.NaN;
        }).filter(level -> !level.isNaN()).toList();
    }
}
