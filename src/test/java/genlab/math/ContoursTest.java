package genlab.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

class ContoursTest {

    private static Field field(Grid grid, DoubleBinaryOperator f) {
        Points centres = grid.centres();
        double[] values = new double[grid.cells()];
        for (int i = 0; i < values.length; i++) {
            values[i] = f.applyAsDouble(centres.x(i), centres.y(i));
        }
        return new Field(grid, values);
    }

    /// Linear interpolation of x² + 4y² errs by at most h²/8 · 8 = h² in value, h²/(2·|∇|) ≤ h²/2 in place on this ellipse.
    @Test
    void anEllipseIsOneClosedLine() {
        Grid grid = new Grid(new Frame(-2, 3, -1.5, 2), 80, 90);
        List<Points> lines = Contours.of(field(grid, (x, y) -> x * x + 4 * y * y), 1);
        assertEquals(1, lines.size());
        Points line = lines.getFirst();
        assertEquals(line.x(0), line.x(line.size() - 1));
        assertEquals(line.y(0), line.y(line.size() - 1));
        double h = grid.cellWidth();
        double top = 0;
        for (int i = 0; i < line.size(); i++) {
            assertEquals(1, line.x(i) * line.x(i) + 4 * line.y(i) * line.y(i), h * h);
            top = Math.max(top, line.y(i));
        }
        assertEquals(0.5, top, h * h);
    }

    @Test
    void aStraightLineReachesTheFrame() {
        Grid grid = new Grid(new Frame(0, 4, 0, 2), 8, 6);
        List<Points> lines = Contours.of(field(grid, (x, y) -> x + 2 * y), 3);
        assertEquals(1, lines.size());
        Points line = lines.getFirst();
        for (int i = 0; i < line.size(); i++) {
            assertEquals(3, line.x(i) + 2 * line.y(i), 1e-12);
        }
        double right = Math.max(line.x(0), line.x(line.size() - 1));
        double left = Math.min(line.x(0), line.x(line.size() - 1));
        assertEquals(3, right, 1e-12);
        assertEquals(0, left, 1e-12);
    }

    @Test
    void aSaddleIsCutByItsMean() {
        Grid grid = new Grid(Frame.square(1), 2, 2);
        assertEquals(2, Contours.of(new Field(grid, new double[] {1, 0, 0, 1}), 0.4).size());
        assertEquals(2, Contours.of(new Field(grid, new double[] {1, 0, 0, 1}), 0.6).size());
    }

    @Test
    void holesAreLeftOut() {
        Grid grid = new Grid(Frame.square(1), 5, 5);
        Field field = field(grid, (x, y) -> Math.abs(x) < 0.1 && Math.abs(y) < 0.1 ? Double.NaN : x);
        List<Points> lines = Contours.of(field, 0.05);
        assertEquals(2, lines.size());
        assertTrue(lines.stream().allMatch(line -> line.size() > 1));
    }

    @Test
    void aFlatFieldHasNone() {
        assertEquals(List.of(), Contours.of(field(new Grid(Frame.square(1), 3, 3), (x, y) -> 1), 1));
    }
}
