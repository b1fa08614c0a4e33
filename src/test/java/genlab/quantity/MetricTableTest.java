package genlab.quantity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.quantity.mode.ModeName;
import genlab.quantity.mode.ModeWatch;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MetricTableTest {

    private static final String TEXT = """
            step,loss-d,kl,kl-error,mode-1,mode-2
            0,NaN,3.5,0.25,0.4,0.0
            10,1.386,Infinity,,0.0,3.0E-4
            20,1.25,0.1,1.0E-5,0.5,0.3
            """;

    @Test
    void whatWasWrittenComesBackBitForBit() {
        MetricTable table = MetricTable.parse(TEXT);
        assertEquals(TEXT, table.csv());
        assertEquals(List.of("loss-d", "kl"), table.metrics());
        assertEquals(new Measured(0.1, 1e-5), table.at(20, "kl").orElseThrow());
        assertEquals(0.1, table.last().get("kl").value());
        assertTrue(table.at(15, "kl").isEmpty());
    }

    @Test
    void modesAreLostAndRegained() {
        assertEquals(List.of("10 Mode 1 lost", "20 Mode 1 regained", "20 Mode 2 found"), MetricTable.parse(TEXT).modes().sightings()
                .stream().map(sighting -> sighting.step() + " " + sighting.sentence()).toList());
    }

    @Test
    void anotherTextIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> MetricTable.parse("x,y\n1,2\n"));
        assertThrows(IllegalArgumentException.class, () -> MetricTable.parse("step,kl\n1\n"));
        assertThrows(IllegalArgumentException.class, () -> MetricTable.parse("step,kl\nfew,2\n"));
    }

    /// Runs of 0, 1, 2, 3, 4 at step 0 and of their tenfold at step 10, where the last has diverged.
    @Test
    void aBandIsMadeOfTheQuantilesOfTheRunsThatWereRead() {
        List<MetricTable> tables = Arrays.stream(new int[] {3, 0, 4, 1, 2}).mapToObj(i -> MetricTable.parse("step,kl\n0," + i
                + (i == 4 ? "" : "\n10," + 10 * i))).toList();
        Band band = Band.of(tables, "kl");
        assertArrayEquals(new long[] {0, 10}, band.steps());
        assertArrayEquals(new double[] {2, 15}, band.median(), 1e-14);
        assertArrayEquals(new double[] {0.4, 3}, band.low(), 1e-14);
        assertArrayEquals(new double[] {3.6, 27}, band.high(), 1e-13);
        assertArrayEquals(new int[] {5, 4}, band.runs());
        assertEquals(0, Band.of(tables, "js").size());
    }

    /// Of a model that translates, both sets' modes.
    @Test
    void modesOfTwoSetsComeBackByTheirNames() {
        String text = "step,mode-2-of-x,mode-1-of-y,mode-2-of-y\n0,0.4,0.0,0.5\n10,0.0,0.3,0.5\n";
        MetricTable table = MetricTable.parse(text);
        assertEquals(text, table.csv());
        assertEquals(List.of("Mode 2 of X lost", "Mode 1 of Y found"),
                table.modes().sightings().stream().map(ModeWatch.Sighting::sentence).toList());
        assertEquals(1, table.modes().missing());
    }

    /// At the border of being covered a mode neither comes nor goes.
    @Test
    void aModeIsFoundFromTwiceTheMassItIsLostAt() {
        ModeWatch watch = new ModeWatch();
        ModeName mode = new ModeName("", 1);
        double[] masses = {0, 0.0005, 0.0009, 0.0005, 0.0003, 0.0005};
        for (int i = 0; i < masses.length; i++) {
            watch.look(i, Map.of(mode, masses[i]));
        }
        assertEquals(List.of(new ModeWatch.Sighting(2, mode, true, false), new ModeWatch.Sighting(4, mode, false, false)),
                watch.sightings());
        assertEquals(1, watch.missing());
        watch.cut(3);
        assertEquals(0, watch.missing());
    }
}
