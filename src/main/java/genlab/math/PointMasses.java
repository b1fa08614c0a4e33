package genlab.math;

/// Takes a law in as point masses, one after another.
@FunctionalInterface
public interface PointMasses {

    void add(double x, double y, double mass);
}
