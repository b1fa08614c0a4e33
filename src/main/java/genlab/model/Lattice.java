package genlab.model;

/// A latent space cut into cells: their centres and their prior masses, which sum to 1. Cell i of a plane lattice sits
/// at column i mod n, row i / n.
public final class Lattice {

    private final double[] edges;
    private final double[] masses;
    private final int dimensions;

    private Lattice(double[] edges, double[] masses, int dimensions) {
        this.edges = edges;
        this.masses = masses;
        this.dimensions = dimensions;
    }

    static Lattice line(double[] edges, double[] masses) {
        return new Lattice(edges, masses, 1);
    }

    static Lattice plane(double[] edges, double[] masses) {
        return new Lattice(edges, masses, 2);
    }

    public int size() {
        return dimensions == 1 ? masses.length : masses.length * masses.length;
    }

    /// The prior mass of a cell.
    public double mass(int cell) {
        int n = masses.length;
        return dimensions == 1 ? masses[cell] : masses[cell % n] * masses[cell / n];
    }

    /// The centres, row-major, one row a cell.
    public double[] centres() {
        int n = masses.length;
        double[] z = new double[size() * dimensions];
        for (int i = 0; i < size(); i++) {
            z[i * dimensions] = middle(i % n);
            if (dimensions == 2) {
                z[2 * i + 1] = middle(i / n);
            }
        }
        return z;
    }

    private double middle(int i) {
        return (edges[i] + edges[i + 1]) / 2;
    }
}
