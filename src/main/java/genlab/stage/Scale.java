package genlab.stage;

/// What the colours of a field mean, and all a colour bar needs.
///
/// @param min   the number of the map's first colour
/// @param max   the number of its last
/// @param label name and unit: “D(x)”, “density (per min²)”
/// @param above whether there are numbers above max, which take its colour: the bar then ends in a tip
public record Scale(ColourMap map, double min, double max, String label, boolean above) {

    public Scale {
        if (!(min < max)) {
            throw new IllegalArgumentException("Expected a scale from less to more, got " + min + " … " + max + ".");
        }
    }

    public Scale(ColourMap map, double min, double max, String label) {
        this(map, min, max, label, false);
    }

    /// The colour of a number as 0xAARRGGBB; NaN is transparent.
    public int argb(double value) {
        return map.argb((value - min) / (max - min));
    }
}
