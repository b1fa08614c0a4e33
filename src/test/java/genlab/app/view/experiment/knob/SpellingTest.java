package genlab.app.view.experiment.knob;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({"reverse-kl, reverse KL", "leaky-relu, leaky ReLU", "he, He", "k-means-plus-plus, k-means++", "by-hand, by hand"})
    void names_and_abbreviations_have_their_capitals(String id, String spelled) {
        assertEquals(spelled, Spelling.of(id));
    }
}
