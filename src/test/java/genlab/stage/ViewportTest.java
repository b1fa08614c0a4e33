package genlab.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import genlab.math.Frame;
import genlab.math.Points;
import org.junit.jupiter.api.Test;

class ViewportTest {

    /// Numbers of size 1 … 1000 pass through two divisions and a multiplication.
    private static final double ROUNDING = 1e-10;

    private final Viewport view = Viewport.filling(new Frame(-2, 3, -1, 1), new Box(10, 20, 500, 300));

    @Test
    void yGrowsDownwardsOnPaper() {
        assertEquals(10, view.x(-2), ROUNDING);
        assertEquals(510, view.x(3), ROUNDING);
        assertEquals(320, view.y(-1), ROUNDING);
        assertEquals(20, view.y(1), ROUNDING);
        assertEquals(-150, view.dy(1), ROUNDING);
        assertEquals(100, view.dx(1), ROUNDING);
    }

    @Test
    void thereAndBackAgain() {
        assertEquals(0.7, view.stageX(view.x(0.7)), ROUNDING);
        assertEquals(-0.3, view.stageY(view.y(-0.3)), ROUNDING);
        assertEquals(0.7, view.stageDx(view.dx(0.7)), ROUNDING);
        assertEquals(-0.3, view.stageDy(view.dy(-0.3)), ROUNDING);
        assertEquals(Points.of(view.x(0.5), view.y(0.25)), view.place(Points.of(0.5, 0.25)));
    }

    @Test
    void panningMovesTheStageWithTheHand() {
        Viewport panned = view.pan(30, -12);
        assertEquals(view.x(0.7) + 30, panned.x(0.7), ROUNDING);
        assertEquals(view.y(0.2) - 12, panned.y(0.2), ROUNDING);
    }

    @Test
    void zoomingKeepsThePointUnderTheHand() {
        Viewport zoomed = view.zoom(4, 123, 77);
        assertEquals(123, zoomed.x(view.stageX(123)), ROUNDING);
        assertEquals(77, zoomed.y(view.stageY(77)), ROUNDING);
        assertEquals(4 * view.dx(1), zoomed.dx(1), ROUNDING);
        assertEquals(4 * view.dy(1), zoomed.dy(1), ROUNDING);
    }

    @Test
    void zoomingEndsSomewhere() {
        Viewport zoomed = view;
        for (int i = 0; i < 100; i++) {
            zoomed = zoomed.zoom(10, 123, 77);
        }
        assertEquals(zoomed, zoomed.zoom(10, 123, 77));
    }

    @Test
    void aPartOfTheStageTakesItsBox() {
        assertEquals(view.box(), view.place(view.frame()));
    }
}
