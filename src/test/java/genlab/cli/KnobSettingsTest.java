package genlab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import genlab.scenario.Scenarios;
import genlab.train.Experiment;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnobSettingsTest {

    private static final Experiment GAN = Scenarios.ALL.getFirst().experiment();

    private static Experiment with(String... settings) {
        return KnobSettings.apply(GAN, List.of(settings));
    }

    @Test
    void theEndOfAPathIsEnoughIfItIsTheOnlyOne() {
        assertEquals(GAN.with("model.loss", "minimax"), with("loss=minimax"));
        assertEquals(GAN.with("model.generator.width", "8"), with("generator.width=8"));
        assertEquals(GAN.with("seeds.init", "9"), with(" init = 9 "));
    }

    @Test
    void choicesComeFirstInWhateverOrder() {
        Experiment expected = GAN.with("model.generator.optimiser", "sgd").with("model.generator.optimiser.rate", "0.5")
                .with("data", "banana").with("points", "20");
        assertEquals(expected, with("generator.optimiser.rate=0.5", "points=20", "generator.optimiser=sgd", "data=banana"));
    }

    @Test
    void aKnobOfTheChosenModelNeedNotExistBefore() {
        assertEquals("spherical", with("covariance=spherical", "model=gaussian-mle").card().setting("model.covariance").text());
    }
}
