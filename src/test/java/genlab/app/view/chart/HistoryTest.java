package genlab.app.view.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.data.Dataset;
import genlab.data.mixture.TwoGaussians;
import genlab.model.vae.Vae;
import genlab.quantity.Measured;
import genlab.quantity.Metric;
import genlab.quantity.Metrics;
import genlab.quantity.Snapshot;
import genlab.quantity.encoder.ImportanceBound;
import genlab.train.Experiment;
import genlab.train.Report;
import genlab.train.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final Experiment EXPERIMENT = Experiment.of(new TwoGaussians(), Vae.standard());
    private static final Dataset DATA = EXPERIMENT.dataset();
    private static final Metric BOUND = Metrics.find("bound-50").orElseThrow();

    private final History history = new History();

    private boolean at(long step, Optional<Snapshot> examined) {
        Status status = new Status(step, step, true, 0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return history.add(new Report(status, EXPERIMENT, new Snapshot(step, DATA, Map.of()), examined, List.of(),
                List.of()));
    }

    private static Optional<Snapshot> examined(long step, double value) {
        return Optional.of(new Snapshot(step, DATA, Map.of(new ImportanceBound(50, 100), new Measured(value, 0.1))));
    }

    /// What was read in the background belongs to its own step, however far the run is by then.
    @Test
    void what_took_long_to_read_is_charted_where_it_was_read() {
        at(100, Optional.empty());
        assertTrue(at(200, examined(100, -3)));
        assertTrue(at(300, examined(100, -3)));
        assertFalse(at(300, examined(100, -3)));
        assertTrue(at(300, examined(300, -2)));
        assertArrayEquals(new long[] {100, 300}, history.curve(BOUND).steps());
        assertEquals(new Measured(-2, 0.1), history.curve(BOUND).at(1));
    }

    @Test
    void what_was_read_of_another_run_is_not_charted() {
        Dataset other = EXPERIMENT.dataset();
        at(100, Optional.of(new Snapshot(100, other, Map.of(new ImportanceBound(50, 100), new Measured(-3, 0.1)))));
        assertEquals(0, history.curve(BOUND).size());
    }
}
