package genlab.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.data.mixture.TwoGaussians;
import genlab.model.mixture.MixtureEm;
import genlab.quantity.Snapshot;
import genlab.quantity.mixture.MixtureParts;
import genlab.quantity.mixture.Responsibilities;
import genlab.quantity.mixture.Shares;
import genlab.stage.Layer;
import genlab.stage.Layers;
import genlab.stage.mixture.ComponentsLayer;
import genlab.stage.mixture.ResponsibilitiesLayer;
import genlab.train.Experiment;
import genlab.train.Trainer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The glide from one half-step to the next: its clock, and what layers show on the way.
class GlideTest {

    private static final long SECOND = 1_000_000_000L;
    private static final List<Layer> LAYERS = List.of(new ResponsibilitiesLayer(), new ComponentsLayer());

    private static Trainer trainer() {
        return Trainer.of(Experiment.of(new TwoGaussians(), new MixtureEm()).with("points", "200"));
    }

    private static Snapshot read(Trainer trainer) {
        return trainer.snapshot(Layers.wanted(LAYERS));
    }

    @Test
    void itsClockRunsFromNothingToAllAndEnds() {
        Glide glide = new Glide();
        assertTrue(glide.from().isEmpty());
        Snapshot was = new Snapshot(1, null, Map.of());
        glide.begin(was);
        glide.tick(5 * SECOND);
        assertSame(was, glide.from().orElseThrow());
        assertEquals(0, glide.way());
        glide.tick(5 * SECOND + (long) (Glide.SECONDS / 2 * SECOND));
        assertEquals(0.5, glide.way(), 1e-9);
        glide.tick(5 * SECOND + (long) (Glide.SECONDS * SECOND) + 1);
        assertTrue(glide.from().isEmpty());
    }

    @Test
    void theEStepRecoloursAndMovesNothing() {
        try (Trainer trainer = trainer()) {
            trainer.train();
            Snapshot before = read(trainer);
            trainer.perform("E");
            Snapshot now = read(trainer);
            assertSame(now, new ComponentsLayer().between(before, now, 0.5));
            Responsibilities quantity = new Responsibilities(1000);
            Shares start = new ResponsibilitiesLayer().between(before, now, 0).get(quantity).orElseThrow();
            Shares half = new ResponsibilitiesLayer().between(before, now, 0.3).get(quantity).orElseThrow();
            assertEquals(before.get(quantity).orElseThrow(), start);
            assertEquals((start.of(3, 1) + now.get(quantity).orElseThrow().of(3, 1)) / 2, half.of(3, 1), 1e-12);
        }
    }

    @Test
    void theMStepMovesEllipsesFromWhereTheyWereToWhereTheyAreAndRecoloursNothing() {
        try (Trainer trainer = trainer()) {
            trainer.perform("E");
            Snapshot before = read(trainer);
            trainer.perform("M");
            Snapshot now = read(trainer);
            String print = trainer.fingerprint();
            MixtureParts quantity = new MixtureParts();
            assertSame(now, new ResponsibilitiesLayer().between(before, now, 0.5));
            Snapshot start = new ComponentsLayer().between(before, now, 0);
            assertNotSame(now, start);
            assertEquals(before.get(quantity).orElseThrow().components(), start.get(quantity).orElseThrow().components());
            double from = before.get(quantity).orElseThrow().components().get(2).law().meanX();
            double to = now.get(quantity).orElseThrow().components().get(2).law().meanX();
            double between = new ComponentsLayer().between(before, now, 0.7).get(quantity).orElseThrow().components().get(2).law().meanX();
            assertEquals((from + to) / 2, between, 1e-12);
            assertEquals(print, trainer.fingerprint());
        }
    }
}
