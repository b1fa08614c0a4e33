package genlab.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.stage.Layer;
import genlab.stage.Plane;
import genlab.train.Order;
import genlab.train.Recording;
import genlab.train.Seeds;
import genlab.train.Trainer;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every scenario must be, and that what it promises happens. Its own seed alone, unless `-Dgenlab.seeds=10` asks for seeds 1 … 10:
/// then each promise must be kept by as many of them as it says.
class ScenariosTest {

    private static final int SEEDS = Integer.getInteger("genlab.seeds", 1);

    static List<Scenario> all() {
        return Scenarios.ALL;
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasAnIdOfItsOwnAndWords(Scenario scenario) {
        assertEquals(1, all().stream().filter(other -> other.id().equals(scenario.id())).count());
        assertTrue(scenario.id().matches("[a-z0-9]+(-[a-z0-9]+)*"), scenario.id());
        Stream.of(scenario.chapter(), scenario.title(), scenario.summary()).forEach(text -> assertFalse(text.isBlank()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void showsLayersItsModelHas(Scenario scenario) {
        assertTrue(scenario.stages().size() <= 4);
        Stream.concat(scenario.layers().stream(), scenario.narration().stream().flatMap(cue -> cue.layers().stream())).forEach(layers -> {
            assertFalse(layers.isEmpty());
            Plane.of(layers);
            assertEquals(layers.size(), Set.copyOf(layers).size());
            layers.forEach(layer -> assertTrue(has(scenario, layer), layer.id()));
        });
    }

    private static boolean has(Scenario scenario, Layer layer) {
        return layer.needs().stream().allMatch(quantity -> scenario.experiment().model().can(quantity.needs()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void isToldInThreeToSixCards(Scenario scenario) {
        List<Cue> cues = scenario.narration();
        assertTrue(cues.size() >= 3 && cues.size() <= 6, "cards: " + cues.size());
        assertEquals(0, cues.getFirst().step());
        for (int i = 0; i < cues.size(); i++) {
            assertEquals(i, scenario.cueAt(cues.get(i).step()));
            assertTrue(cues.get(i).step() <= scenario.steps());
            assertFalse(cues.get(i).title().isBlank());
            assertTrue(cues.get(i).words().matches("(?s).*[.?]") && cues.get(i).words().length() <= 320,
                    cues.get(i).title() + ": " + cues.get(i).words().length());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void turnsOnlyWhatCanBeTurnedWhileRunning(Scenario scenario) {
        for (Order order : scenario.recording().orders()) {
            if (order instanceof Order.Turn turn) {
                assertTrue(scenario.experiment().live(turn.path()), turn.path());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void keepsItsPromises(Scenario scenario) {
        assertFalse(scenario.promises().isEmpty());
        int[] kept = new int[scenario.promises().size()];
        for (int seed = 1; seed <= SEEDS; seed++) {
            try (Trainer trainer = Trainer.of(recording(scenario, seed))) {
                for (int i = 0; i < kept.length; i++) {
                    kept[i] += scenario.promises().get(i).keptBy(trainer) ? 1 : 0;
                }
            }
        }
        for (int i = 0; i < kept.length; i++) {
            Promise promise = scenario.promises().get(i);
            assertTrue(promise.until() <= scenario.steps());
            assertTrue(kept[i] >= Math.min(SEEDS, promise.kept() - Promise.SEEDS + SEEDS),
                    promise.sentence() + ", kept by " + kept[i] + " of " + SEEDS + " seeds");
        }
    }

    private static Recording recording(Scenario scenario, int seed) {
        Recording own = scenario.recording();
        return SEEDS == 1 ? own : new Recording(own.origin().with(Seeds.of(seed)), own.orders(), List.of(), 0);
    }
}
