package genlab.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.data.Dataset;
import genlab.data.mixture.TwoGaussians;
import genlab.model.Model;
import genlab.model.Run;
import genlab.model.density.Histogram;
import genlab.model.density.Kde;
import genlab.noise.Streams;
import genlab.quantity.Readings;
import genlab.quantity.Snapshot;
import genlab.quantity.density.Bandwidths;
import genlab.stage.density.CellsLayer;
import genlab.stage.density.LeaveOneOutLayer;
import genlab.train.Experiment;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a hand carries over a plane turns knobs: put where they say, a run does what the hand meant.
class HandleTest {

    private static final Streams STREAMS = Streams.of(1, 2, 3);

    private static Snapshot snapshot(Model model, Layer layer) {
        Dataset data = Experiment.of(new TwoGaussians(), model).with("points", "200").dataset();
        try (Run run = model.start(data, STREAMS)) {
            return new Readings(run, data, 0).snapshot(layer.needs());
        }
    }

    /// The model after the deeds.
    private static Model turned(Model model, List<Deed> deeds) {
        Experiment experiment = Experiment.of(new TwoGaussians(), model);
        for (Deed deed : deeds) {
            Deed.Turn turn = (Deed.Turn) deed;
            assertTrue(experiment.live(turn.path()), turn.path());
            experiment = experiment.with(turn.path(), turn.text());
        }
        return experiment.model();
    }

    @Test
    void a_bandwidth_is_where_it_is_put() {
        Layer layer = new LeaveOneOutLayer();
        Handle grip = layer.handles(snapshot(new Kde(), layer)).getFirst();
        Snapshot after = snapshot(turned(new Kde(), grip.put().at(Math.log10(0.23), 7)), layer);
        assertEquals(0.23, after.get(new Bandwidths()).orElseThrow().present(), 1e-12);
        assertEquals(Math.log10(0.23), layer.handles(after).getFirst().x(), 1e-12);
    }

    @Test
    void a_bandwidth_stays_on_its_plane() {
        Layer layer = new LeaveOneOutLayer();
        Snapshot before = snapshot(new Kde(), layer);
        Snapshot after = snapshot(turned(new Kde(), layer.handles(before).getFirst().put().at(-40, 0)), layer);
        assertEquals(layer.ground(before).frame().minX(), layer.handles(after).getFirst().x(), 1e-3);
    }

    /// The crossing of lines that is carried is drawn where it is put, give or take whole cells.
    @Test
    void the_origin_of_a_grid_is_where_it_is_put() {
        Layer layer = new CellsLayer();
        Snapshot before = snapshot(new Histogram(), layer);
        Handle grip = layer.handles(before).getFirst();
        double cell = before.data().stageFrame().width() / new Histogram().bins();
        Snapshot after = snapshot(turned(new Histogram(), grip.put().at(grip.x() + 0.3 * cell, grip.y() - 0.2 * cell)), layer);
        double cells = (layer.handles(after).getFirst().x() - grip.x()) / cell;
        assertEquals(0.3, cells - Math.floor(cells), 1e-3);
    }
}
