package genlab.stage.painting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import genlab.math.Field;
import genlab.math.Frame;
import genlab.math.Grid;
import genlab.math.Points;
import java.util.List;
import org.junit.jupiter.api.Test;

class RangesTest {

    /// Of a normal in the plane the region above level (1 − s)·peak holds the share s.
    @Test
    void aNormalsRegionsAreKnown() {
        Grid grid = new Grid(Frame.square(6), 400, 400);
        Points centres = grid.centres();
        double[] density = new double[grid.cells()];
        for (int i = 0; i < density.length; i++) {
            density[i] = Math.exp(-(centres.x(i) * centres.x(i) + centres.y(i) * centres.y(i)) / 2);
        }
        List<Double> levels = Ranges.enclosing(new Field(grid, density), 0.5, 0.9, 0.99);
        // One ring of cells holds up to 0.1 % of the mass.
        assertEquals(0.5, levels.get(0), 1e-3);
        assertEquals(0.1, levels.get(1), 1e-3);
        assertEquals(0.01, levels.get(2), 1e-3);
    }

    @Test
    void nothingHasNoRegions() {
        assertEquals(List.of(), Ranges.enclosing(new Field(new Grid(Frame.square(1), 2, 2), new double[4]), 0.5));
    }
}
