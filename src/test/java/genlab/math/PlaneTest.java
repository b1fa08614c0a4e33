package genlab.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Points, frames, grids and fields: what lies where.
class PlaneTest {

    private static final Frame FRAME = new Frame(-1, 3, 10, 16);

    @Test
    void pointsAreCopiedInAndOut() {
        double[] given = {1, 2, 3, 4};
        Points points = Points.of(given);
        given[0] = 9;
        points.toArray()[1] = 9;
        assertEquals(Points.of(1, 2, 3, 4), points);
        assertEquals(2, points.size());
        assertEquals(3, points.x(1));
        assertEquals(4, points.y(1));
    }

    @Test
    void pointsOfTheSameCoordinatesAreEqual() {
        Points built = Points.build(2, i -> new double[] {2 * i + 1, 2 * i + 2});
        assertEquals(Points.of(1, 2, 3, 4), built);
        assertEquals(Points.of(1, 2, 3, 4).hashCode(), built.hashCode());
        assertNotEquals(Points.of(2, 1, 3, 4), built);
        assertEquals(Points.of(3, 4), built.slice(1, 2));
        assertEquals(Points.none(), built.slice(1, 1));
    }

    @Test
    void oddCoordinatesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Points.of(1, 2, 3));
    }

    @Test
    void frameKnowsItsSizeAndItsInside() {
        assertEquals(24, FRAME.area());
        assertTrue(FRAME.contains(-1, 16));
        assertFalse(FRAME.contains(11, 0));
        assertEquals(new Frame(-1.4, 3.4, 9.4, 16.6), FRAME.grow(0.1));
        assertEquals(new Frame(-2, 2, -2, 2), Frame.square(2));
    }

    @Test
    void framesWithoutSizeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Frame(0, 0, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Frame(0, 1, 2, 1));
        assertThrows(IllegalArgumentException.class, () -> new Frame(0, Double.NaN, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Frame(0, Double.POSITIVE_INFINITY, 0, 1));
    }

    @Test
    void gridCountsFromTheBottomLeft() {
        Grid grid = new Grid(FRAME, 4, 3);
        assertEquals(1, grid.cellWidth());
        assertEquals(2, grid.cellHeight());
        assertEquals(2, grid.cellArea());
        assertEquals(-0.5, grid.x(0));
        assertEquals(11, grid.y(0));
        assertEquals(6, grid.index(2, 1));
        assertEquals(grid.x(2), grid.centres().x(6));
        assertEquals(grid.y(1), grid.centres().y(6));
        assertThrows(IllegalArgumentException.class, () -> new Grid(FRAME, 0, 3));
    }

    @Test
    void fieldIsReadByCellOrByPlace() {
        Grid grid = new Grid(FRAME, 4, 3);
        double[] values = new double[12];
        values[grid.index(3, 1)] = 7;
        Field field = new Field(grid, values);
        assertEquals(7, field.at(3, 1));
        assertEquals(7, field.valueAt(2.9, 13));
        assertEquals(0, field.valueAt(2.9, 15));
        assertEquals(7, field.valueAt(3, 13), "the right edge belongs to the last column");
        assertTrue(Double.isNaN(field.valueAt(3.01, 13)));
        assertThrows(IllegalArgumentException.class, () -> new Field(grid, new double[11]));
    }

    @Test
    void scalingStandardisesEachAxisByItself() {
        Points data = Points.of(0, 100, 2, 100, 4, 400);
        Scaling scaling = Scaling.standardising(data);
        assertEquals(new Scaling(2, 200, Math.sqrt(8.0 / 3), Math.sqrt(20_000)), scaling);
        Points stage = scaling.toStage(data);
        assertEquals(Math.sqrt(2), stage.y(2), 1e-12);
        assertArrayEquals(data.toArray(), scaling.toData(stage).toArray(), 1e-12);
        Frame back = scaling.toData(scaling.toStage(FRAME));
        assertEquals(FRAME.minX(), back.minX(), 1e-12);
        assertEquals(FRAME.maxY(), back.maxY(), 1e-12);
        assertEquals(Math.log(scaling.sdX() * scaling.sdY()), scaling.logJacobian(), 1e-12);
    }

    @Test
    void scalingLeavesAConstantAxisItsUnit() {
        assertEquals(new Scaling(5, 1.5, 1, 0.5), Scaling.standardising(Points.of(5, 1, 5, 2)));
        assertEquals(Scaling.identity(), Scaling.standardising(Points.none()));
        assertThrows(IllegalArgumentException.class, () -> new Scaling(0, 0, 0, 1));
    }
}
