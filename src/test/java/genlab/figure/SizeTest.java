package genlab.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import genlab.card.KnobException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SizeTest {

    @Test
    void isWrittenAsAuthorsWriteIt() {
        assertEquals(new Size(85, 85), Size.parse("85x85mm"));
        assertEquals(new Size(170.5, 60), Size.parse(" 170.5 × 60 mm "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "85", "85x85", "85x85cm", "0x85mm", "85x9000mm", "8.5.5x85mm", "-85x85mm", "NaNx85mm"})
    void anythingElseIsRefused(String text) {
        assertThrows(KnobException.class, () -> Size.parse(text));
    }
}
