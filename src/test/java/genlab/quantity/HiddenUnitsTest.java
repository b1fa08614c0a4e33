package genlab.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.data.mixture.TwoGaussians;
import genlab.model.gan.Gan;
import genlab.train.Experiment;
import genlab.train.Trainer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HiddenUnitsTest {

    private static Experiment with(Map<String, String> knobs) {
        return Experiment.of(new TwoGaussians(), Gan.standard()).with(knobs);
    }

    private static HiddenUnits.Layers read(Trainer trainer, String node) {
        return trainer.readings().read(new HiddenUnits(node, 8, 5));
    }

    @Test
    void everyLayerGivesItsFirstUnitsAndLookingLeavesTheRunAlone() {
        try (Trainer trainer = Trainer.of(with(Map.of("model.generator.layers", "3", "model.discriminator.width", "4")))) {
            String before = trainer.fingerprint();
            HiddenUnits.Layers units = read(trainer, "D");
            assertEquals(List.of(4, 4), units.units().stream().map(List::size).toList());
            assertEquals(64, units.units().getFirst().getFirst().length);
            assertEquals(3, read(trainer, "G").units().size());
            assertEquals(before, trainer.fingerprint());
        }
    }

    @Test
    void aFirstUnitIsTheActivationOfAnAffineMapOfTheStage() {
        try (Trainer trainer = Trainer.of(with(Map.of()))) {
            double[] unit = read(trainer, "D").units().getFirst().getFirst();
            double[] sums = Arrays.stream(unit).map(a -> 0.5 * Math.log((1 + a) / (1 - a))).toArray();
            double acrossX = sums[1] - sums[0];
            double acrossY = sums[8] - sums[0];
            for (int i = 0; i < sums.length; i++) {
                assertEquals(sums[0] + i % 8 * acrossX + i / 8 * acrossY, sums[i], 1e-3, "artanh of a float near ±1 keeps three digits");
            }
        }
    }

    @Test
    void aOneDimensionalLatentGivesALineAndALinearPlayerHasNone() {
        try (Trainer trainer = Trainer.of(with(Map.of("model.noise.dimensions", "1", "model.discriminator.layers", "0")))) {
            assertEquals(1, read(trainer, "G").rows());
            assertEquals(8, read(trainer, "G").units().getFirst().getFirst().length);
            assertFalse(trainer.readings().offers(new HiddenUnits("D", 8, 5)));
            assertTrue(trainer.readings().offers(new HiddenUnits("G", 8, 5)));
        }
    }
}
