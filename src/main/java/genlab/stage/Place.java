package genlab.stage;

/// A point of a plane that is asked about, in the plane's own coordinates (those of the stage for data).
public record Place(Plane plane, double x, double y) {

    /// A place among the data.
    public static Place data(double x, double y) {
        return new Place(Plane.DATA, x, y);
    }
}
