package genlab.model;

/// Ability: the density at a place is made of the distance of its k-th nearest training point.
public interface Neighbours {

    /// k.
    int neighbours();

    /// The distance of the k-th nearest training point from (x, y), in stage units.
    double radius(double x, double y);
}
