package genlab.data;

/// A log density, and how it is known.
public interface LogDensity {

    /// How far to trust it.
    enum Kind { CLOSED_FORM, QUADRATURE, KERNEL_ESTIMATE }

    Kind kind();

    /// log p(x, y) in nats per squared data unit; −∞ where there is no mass.
    double at(double x, double y);

    /// The shortest length, in data units, over which the density changes by a factor that matters
    /// (a mode's sd, a cell's edge): grids finer than a quarter of it resolve the density.
    double grain();
}
