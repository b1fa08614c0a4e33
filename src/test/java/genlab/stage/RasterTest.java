package genlab.stage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import genlab.math.Field;
import genlab.math.Frame;
import genlab.math.Grid;
import org.junit.jupiter.api.Test;

class RasterTest {

    private static final Colour LOW = Colour.of(0);
    private static final Colour HIGH = Colour.of(0xFFFFFF);
    private static final Scale SCALE = new Scale(ColourMap.through(LOW, HIGH), 0, 1, "");

    private final Grid grid = new Grid(new Frame(0, 2, 0, 3), 2, 3);

    @Test
    void theTopRowComesFirst() {
        Field field = new Field(grid, new double[] {0, 0, 0, 0, 1, 0});
        assertArrayEquals(new int[] {HIGH.argb(), LOW.argb(), LOW.argb(), LOW.argb(), LOW.argb(), LOW.argb()},
                Raster.of(field, SCALE, 1).argb());
    }

    @Test
    void numbersAreInterpolatedAndHolesStay() {
        Field field = new Field(grid, new double[] {0, 1, 0, 1, Double.NaN, 1});
        Raster raster = Raster.of(field, SCALE, 2);
        assertEquals(4, raster.columns());
        assertEquals(6, raster.rows());
        // The bottom row: 0, 1/4, 3/4, 1.
        assertEquals(SCALE.argb(0.25), raster.argb()[21]);
        assertEquals(SCALE.argb(0.75), raster.argb()[22]);
        assertEquals(0, raster.argb()[0]);
        assertEquals(HIGH.argb(), raster.argb()[3]);
    }
}
