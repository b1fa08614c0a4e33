package genlab.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenariosTest {

    static List<Scenario> all() {
        return Scenarios.ALL;
    }

    @ParameterizedTest
    @MethodSource("all")
    void showsLayersItsModelHas(Scenario scenario) {
        assertFalse(scenario.shown().isEmpty());
        assertEquals(scenario.layers().size(), scenario.shown().size());
        scenario.shown().forEach(layer -> layer.needs().forEach(
                quantity -> assertTrue(scenario.experiment().model().can(quantity.needs()), layer.id())));
    }
}
