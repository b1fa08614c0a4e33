package genlab.stage.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.data.Dataset;
import genlab.data.sequence.Switching;
import genlab.math.Points;
import genlab.model.Run;
import genlab.model.Trellis;
import genlab.model.sequence.Hmm;
import genlab.noise.Stream;
import genlab.noise.Streams;
import genlab.quantity.Readings;
import genlab.quantity.Snapshot;
import genlab.quantity.sequence.HiddenPath;
import genlab.quantity.sequence.TrellisAt;
import genlab.stage.Box;
import genlab.stage.Layer;
import genlab.stage.Palette;
import genlab.stage.Place;
import genlab.stage.Plane;
import genlab.stage.Pointing;
import genlab.stage.RecordingPen;
import genlab.stage.Viewport;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The passes of a chain, held at a time.
class TrellisLayerTest {

    private static final Box BOX = new Box(0, 0, 400, 300);
    private static final TrellisAt QUANTITY = new TrellisAt(0, 40);

    private static Snapshot trained() {
        Dataset data = Dataset.of(new Switching(), 300, Stream.of(4));
        try (Run run = new Hmm().start(data, Streams.of(1, 2, 3))) {
            for (int i = 0; i < 5; i++) {
                run.step();
            }
            return new Readings(run, data, 5).snapshot(Set.of(QUANTITY, new HiddenPath(40)));
        }
    }

    private static List<Points> drawn(Layer layer, Snapshot snapshot) {
        RecordingPen pen = new RecordingPen();
        layer.paint(pen, Viewport.filling(layer.ground(snapshot).frame(), BOX), Palette.LIGHT, snapshot);
        return pen.lines;
    }

    @Test
    void done_the_thick_line_is_the_viterbi_path() {
        Snapshot snapshot = trained();
        TrellisLayer layer = new TrellisLayer(1, 40, 0);
        Viewport view = Viewport.filling(layer.ground(snapshot).frame(), BOX);
        List<Integer> states = snapshot.get(new HiddenPath(40)).orElseThrow().states();
        Points path = Points.build(40, i -> new double[] {view.x(i + 1), view.y(states.get(i) + 1)});
        assertTrue(drawn(layer, snapshot).contains(path));
    }

    @Test
    void held_at_a_time_the_thick_line_is_the_best_path_to_there() {
        Snapshot snapshot = trained();
        Trellis trellis = snapshot.get(QUANTITY).orElseThrow();
        TrellisLayer layer = new TrellisLayer(1, 40, 0);
        Viewport view = Viewport.filling(layer.ground(snapshot).frame(), BOX);
        for (int held = 1; held <= 40; held++) {
            int last = held - 1;
            double most = IntStream.range(0, 3).mapToDouble(k -> trellis.best()[3 * last + k]).max().orElseThrow();
            Layer about = layer.about(Pointing.NOWHERE.at(new Place(Plane.TRELLIS, held + 0.3, 2)));
            boolean found = drawn(about, snapshot).stream().filter(line -> line.size() == last + 1 && line.x(last) == view.x(last + 1))
                    .anyMatch(line -> trellis.best()[3 * last + (int) Math.round(view.stageY(line.y(last))) - 1] == most);
            assertTrue(found, "at " + held);
        }
    }

    @Test
    void the_time_pointed_at_is_ringed_among_the_data() {
        Layer about = new TrajectoryLayer().about(Pointing.NOWHERE.at(new Place(Plane.TRELLIS, 11.8, 2)));
        assertEquals(new TrajectoryLayer(100, 12), about);
    }
}
