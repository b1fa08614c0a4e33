package genlab.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CardTest {

    private enum Tone { DARK, VERY_BRIGHT }

    private interface Engine extends Member {

        @Override
        default String title() {
            return id();
        }

        @Override
        default String summary() {
            return "An engine.";
        }

        @Override
        default List<Engine> family() {
            return List.of(new Steam(5), new Electric());
        }
    }

    private record Steam(@Knob(label = "Pressure", help = "In the boiler.", unit = "bar", min = 1, max = 20) double pressure)
            implements Engine {

        @Override
        public String id() {
            return "steam";
        }
    }

    private record Electric() implements Engine {

        @Override
        public String id() {
            return "electric";
        }
    }

    private record Wheel(@Knob(label = "Spokes", help = "How many.", min = 3, max = 40, live = true) int spokes) {

        private Wheel {
            if (spokes == 13) {
                throw new IllegalArgumentException("Expected any number of spokes but 13.");
            }
        }
    }

    private record Train(
            @Knob(label = "Engine", help = "What pulls.") Engine engine,
            @Knob(label = "Wheels", help = "What rolls.") Wheel wheel,
            @Knob(label = "Name", help = "On the side.", live = true) String name,
            @Knob(label = "Tone", help = "Of the paint.") Tone tone,
            @Knob(label = "Night", help = "Whether it runs at night.") boolean night,
            @Knob(label = "Number", help = "Any.", min = 0) long number,
            Object hidden) {
    }

    private static final Train TRAIN = new Train(new Steam(5), new Wheel(8), "Ada", Tone.DARK, false, 4, "kept");

    private static Train with(String path, String text) {
        return (Train) Card.of(TRAIN).with(path, text);
    }

    private static String refusal(String path, String text) {
        return assertThrows(KnobException.class, () -> with(path, text)).getMessage();
    }

    @Test
    void settingsComeDepthFirstWithTheirGroups() {
        List<Setting> settings = Card.of(TRAIN).settings();
        assertEquals(List.of("engine", "engine.pressure", "wheel.spokes", "name", "tone", "night", "number"),
                settings.stream().map(Setting::path).toList());
        assertEquals(List.of("Engine"), settings.get(1).group());
        assertEquals(List.of("Wheels"), settings.get(2).group());
        assertEquals(List.of("steam", "electric"), settings.getFirst().choices());
        assertEquals(List.of("dark", "very-bright"), settings.get(4).choices());
        assertEquals("bar", settings.get(1).knob().unit());
    }

    @Test
    void oneKnobChangesAndTheRestIsKept() {
        assertEquals(new Train(new Steam(7.5), new Wheel(8), "Ada", Tone.DARK, false, 4, "kept"), with("engine.pressure", "7.5"));
        assertEquals(new Train(new Electric(), new Wheel(8), "Ada", Tone.DARK, false, 4, "kept"), with("engine", "electric"));
        assertEquals(12, with("wheel.spokes", " 12 ").wheel().spokes());
        assertEquals("two words", with("name", "two words").name());
        assertEquals(Tone.VERY_BRIGHT, with("tone", "very-bright").tone());
        assertTrue(with("night", "true").night());
        assertEquals(1L << 40, with("number", Long.toString(1L << 40)).number());
    }

    @Test
    void valuesMakeTheRecordAgain() {
        Train other = with("engine.pressure", "0.1e1");
        assertEquals(other, Card.with(TRAIN, Card.of(other).values()));
        Train electric = with("engine", "electric");
        assertEquals(electric, Card.with(TRAIN, Card.of(electric).values()));
        assertEquals(Map.of("engine", "steam", "engine.pressure", "1", "wheel.spokes", "8", "name", "Ada", "tone", "dark",
                "night", "false", "number", "4"), Card.of(other).values());
    }

    @Test
    void refusalsSayWhatIsExpected() {
        assertEquals("Expected engine.pressure to be a number from 1 to 20, got “21”.", refusal("engine.pressure", "21"));
        assertEquals("Expected engine.pressure to be a number from 1 to 20, got “NaN”.", refusal("engine.pressure", "NaN"));
        assertEquals("Expected wheel.spokes to be a whole number from 3 to 40, got “7.5”.", refusal("wheel.spokes", "7.5"));
        assertEquals("Expected wheel.spokes to be a whole number from 3 to 40, got “99999999999”.",
                refusal("wheel.spokes", "99999999999"));
        assertEquals("Expected number to be a whole number of at least 0, got “”.", refusal("number", ""));
        assertEquals("Expected tone to be one of dark, very-bright, got “red”.", refusal("tone", "red"));
        assertEquals("Expected night to be one of true, false, got “yes”.", refusal("night", "yes"));
        assertEquals("Expected engine to be one of steam, electric, got “horse”.", refusal("engine", "horse"));
        assertTrue(refusal("speed", "1").startsWith("Expected a knob of this card, got “speed”; it has engine, engine.pressure"));
        assertTrue(refusal("wheel", "1").contains("“wheel”"));
    }

    @Test
    void theRecordsOwnRefusalIsKept() {
        assertEquals("Expected any number of spokes but 13.", refusal("wheel.spokes", "13"));
    }

    @Test
    void liveOnlyIfAllAroundItIs() {
        Card card = Card.of(TRAIN);
        assertTrue(card.setting("wheel.spokes").live());
        assertTrue(card.setting("name").live());
        assertFalse(card.setting("engine.pressure").live());
    }

    @Test
    void numbersAreWrittenAsPeopleDo() {
        assertEquals("0.001", Card.text(1e-3));
        assertEquals("1e-9", Card.text(1e-9));
        assertEquals("2.5e-7", Card.text(2.5e-7));
        assertEquals("100", Card.text(100.0));
        assertEquals("0", Card.text(0.0));
        assertEquals("Infinity", Card.text(Double.POSITIVE_INFINITY));
    }
}
