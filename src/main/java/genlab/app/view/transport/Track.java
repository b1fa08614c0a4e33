package genlab.app.view.transport;

import genlab.stage.Colour;
import genlab.stage.Palette;
import genlab.train.Event;
import genlab.train.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// The line of time as it is drawn: what is known up to the head, what lies before the present place in ink, the place
/// itself, and above the line a sign for every event.
final class Track extends Region {

    private static final double EDGE = 8;
    private static final double LINE = 4;
    private static final double THUMB = 12;
    private static final double SIGN = 7;

    private final Canvas canvas = new Canvas();
    private Palette palette = Palette.LIGHT;
    private long step;
    private long head;
    private List<Event> events = List.of();

    Track() {
        getStyleClass().add("track");
        getChildren().add(canvas);
    }

    void show(Palette now) {
        palette = now;
        paint();
    }

    void show(Status status, List<Event> now) {
        if (status.step() != step || status.head() != head || !events.equals(now)) {
            step = status.step();
            head = status.head();
            events = now;
            paint();
        }
    }

    Ruler ruler() {
        return Ruler.of(head, EDGE, getWidth() - 2 * EDGE);
    }

    long step(double x) {
        return ruler().step(x, head);
    }

    /// The event whose sign lies nearest to x, if any lies near.
    Optional<Event> near(double x) {
        Ruler ruler = ruler();
        return events.stream().filter(event -> Math.abs(ruler.x(event.step()) - x) <= SIGN)
                .min(Comparator.comparingDouble(event -> Math.abs(ruler.x(event.step()) - x)));
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        paint();
    }

    private void paint() {
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.setFill(of(palette.paper()));
        pen.fillRect(0, 0, getWidth(), getHeight());
        Ruler ruler = ruler();
        double line = Math.round(getHeight() / 2) + LINE;
        pen.setFill(of(palette.hairline()));
        pen.fillRoundRect(ruler.left(), line - LINE / 2, ruler.width(), LINE, LINE, LINE);
        pen.setFill(of(palette.quiet().mix(palette.paper(), 0.4)));
        pen.fillRoundRect(ruler.left(), line - LINE / 2, ruler.x(head) - ruler.left(), LINE, LINE, LINE);
        pen.setFill(of(palette.ink()));
        pen.fillRoundRect(ruler.left(), line - LINE / 2, ruler.x(step) - ruler.left(), LINE, LINE, LINE);
        for (Event event : events) {
            sign(pen, event.kind(), ruler.x(event.step()), line - THUMB / 2 - SIGN / 2 - 2);
        }
        pen.setFill(of(palette.ink()));
        pen.fillOval(ruler.x(step) - THUMB / 2, line - THUMB / 2, THUMB, THUMB);
        pen.setFill(of(palette.paper()));
        pen.fillOval(ruler.x(step) - THUMB / 6, line - THUMB / 6, THUMB / 3, THUMB / 3);
    }

    /// Modes are the data's: blue; lost ones hollow and pointing down. What the user did is ink.
    private void sign(GraphicsContext pen, Event.Kind kind, double x, double y) {
        double r = SIGN / 2;
        pen.setLineWidth(1.5);
        switch (kind) {
            case MODE_FOUND -> {
                pen.setFill(of(palette.real()));
                pen.fillPolygon(new double[] {x - r, x, x + r}, new double[] {y + r, y - r, y + r}, 3);
            }
            case MODE_LOST -> {
                pen.setStroke(of(palette.fake()));
                pen.strokePolygon(new double[] {x - r, x, x + r}, new double[] {y - r, y + r, y - r}, 3);
            }
            case DIVERGED -> {
                pen.setStroke(of(palette.fake()));
                pen.strokeLine(x - r, y - r, x + r, y + r);
                pen.strokeLine(x - r, y + r, x + r, y - r);
            }
            case KNOB -> {
                pen.setFill(of(palette.ink()));
                pen.fillPolygon(new double[] {x, x + r, x, x - r}, new double[] {y - r, y, y + r, y}, 4);
            }
            case ALONE -> {
                pen.setStroke(of(palette.ink()));
                pen.strokeLine(x, y - r, x, y + r);
            }
        }
    }

    private static Color of(Colour colour) {
        return Color.rgb(colour.red(), colour.green(), colour.blue(), colour.opacity());
    }
}
