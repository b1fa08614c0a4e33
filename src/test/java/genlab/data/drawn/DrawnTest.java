package genlab.data.drawn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.card.Card;
import genlab.card.KnobException;
import genlab.noise.Stream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DrawnTest {

    private static final double STEP = Sheet.STEP;

    /// Ink `ink` on the node (column, row) alone.
    private static byte[] dot(int column, int row, int ink) {
        byte[] levels = new byte[Sheet.SIDE * Sheet.SIDE];
        levels[row * Sheet.SIDE + column] = (byte) ink;
        return levels;
    }

    @Test
    void textReadsBackAsTheSameSheet() {
        Sketch sketch = Sketch.of(Sheet.BLANK);
        sketch.brush(-1, 0.5, 2, 1, 0.4);
        sketch.spray(0, -2, 0.5, Stream.of(1), 0);
        Sheet sheet = sketch.sheet();
        assertEquals(sheet, Sheet.parse(sheet.text()));
        assertEquals(Drawn.of(sheet), new Drawn(sheet.text(), null));
        assertEquals("65A51z3364AB", Sheet.of(line()).text());
    }

    /// 65 empty nodes, 51 full ones, and one drop on the very last node.
    private static byte[] line() {
        byte[] levels = dot(Sheet.SIDE - 1, Sheet.SIDE - 1, 1);
        for (int i = 65; i < 65 + 51; i++) {
            levels[i] = Sheet.FULL;
        }
        // 3481 − 65 − 51 − 1 empty ones lie between.
        return levels;
    }

    @Test
    void rubbishIsRefused() {
        for (String text : new String[] {"hello world", "3481A5", "3482A", "12", "99999999999999999A", "3480A", "😀"}) {
            KnobException refused = assertThrows(KnobException.class, () -> Card.of(new Drawn()).with("drawing", text), text);
            assertTrue(refused.getMessage().startsWith("Expected a drawing of 3481 levels"), refused.getMessage());
        }
    }

    @Test
    void blankSheetSaysWhatToDo() {
        Drawn blank = new Drawn("", null);
        assertTrue(blank.missing().orElseThrow().contains("draw on the stage"));
        assertEquals(blank, new Drawn("3481A", null));
        assertThrows(IllegalArgumentException.class, () -> blank.sample(Stream.of(1), 0));
    }

    /// One tent: p = (1 − |u|)(1 − |v|)/h², H = 2 (½ + log h): −∫ (1 − |u|) log(1 − |u|) du = ½.
    @Test
    void oneTentByHand() {
        Drawn one = Drawn.of(Sheet.of(dot(10, 50, 7)));
        double x = Sheet.place(10);
        double y = Sheet.place(50);
        Tents density = (Tents) one.logDensity().orElseThrow();
        assertEquals(-2 * Math.log(STEP), density.at(x, y), 1e-12);
        assertEquals(Math.log(0.75 * 0.5) - 2 * Math.log(STEP), density.at(x - STEP / 4, y + STEP / 2), 1e-12);
        assertEquals(Double.NEGATIVE_INFINITY, density.at(x + STEP, y));
        assertEquals(1 + 2 * Math.log(STEP), one.entropy().orElseThrow(), 1e-6);
        assertEquals(x, one.scaling().meanX(), 1e-12);
        assertEquals(y, one.scaling().meanY(), 1e-12);
        assertEquals(STEP / Math.sqrt(6), one.scaling().sdX(), 1e-9);
    }

    /// Full everywhere: even inside the outermost nodes, and falling to 0 on the border.
    @Test
    void tentsOfEqualInkAreEven() {
        byte[] levels = new byte[Sheet.SIDE * Sheet.SIDE];
        Arrays.fill(levels, (byte) 9);
        Tents density = (Tents) Drawn.of(Sheet.of(levels)).logDensity().orElseThrow();
        assertEquals(-2 * Math.log(Sheet.SIDE * STEP), density.at(0.123, -2.4), 1e-12);
        assertEquals(Math.log(0.5) - 2 * Math.log(Sheet.SIDE * STEP), density.at(3 - STEP / 2, 1), 1e-9);
        assertEquals(Double.NEGATIVE_INFINITY, density.at(3.001, 0));
    }

    @Test
    void nodesAreDrawnByTheirInk() {
        byte[] levels = dot(3, 4, 30);
        levels[50 * Sheet.SIDE + 20] = 10;
        Drawn two = Drawn.of(Sheet.of(levels));
        int n = 10_000;
        int first = 0;
        for (int i = 0; i < n; i++) {
            first += two.sample(Stream.of(4), i).y() < 0 ? 1 : 0;
        }
        // Four standard errors of a share of ¾.
        assertEquals(0.75, (double) first / n, 4 * Math.sqrt(0.75 * 0.25 / n));
    }

    @Test
    void eraserUndoesTheBrushAndSprayRepeats() {
        Sketch sketch = Sketch.of(Sheet.BLANK);
        sketch.brush(-1, -1, 1, 1, 0.3);
        assertTrue(sketch.sheet().total() > 0);
        sketch.erase(-1, -1, 1, 1, 0.3 + STEP);
        assertTrue(sketch.sheet().blank());
        sketch.spray(0, 0, 0.5, Stream.of(1), 3);
        Sketch again = Sketch.of(Sheet.BLANK);
        again.spray(0, 0, 0.5, Stream.of(1), 3);
        assertEquals(again.sheet(), sketch.sheet());
    }
}
