package genlab.model;

/// A latent space cut into cells: their corners and their prior masses, which sum to 1. Cell i of a plane lattice sits
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

    public int dimensions() {
        return dimensions;
    }

    /// Cells along each dimension.
    public int side() {
        return masses.length;
    }

    /// Cells in all.
    public int size() {
        return dimensions == 1 ? masses.length : masses.length * masses.length;
    }

    /// The prior mass of a cell.
    public double mass(int cell) {
        int n = masses.length;
        return dimensions == 1 ? masses[cell] : masses[cell % n] * masses[cell / n];
    }

    /// One more than the cells a side: where nodes lie, row-major, one row a node. Node (i, j) is the lower left corner of
    /// cell (i, j).
    public double[] nodes() {
        int n = edges.length;
        if (dimensions == 1) {
            return edges.clone();
        }
        double[] z = new double[2 * n * n];
        for (int i = 0; i < n * n; i++) {
            z[2 * i] = edges[i % n];
            z[2 * i + 1] = edges[i / n];
        }
        return z;
    }
}
