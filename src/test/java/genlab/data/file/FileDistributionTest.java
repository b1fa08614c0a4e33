package genlab.data.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.card.Card;
import genlab.data.LogDensity;
import genlab.math.Points;
import genlab.math.Scaling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileDistributionTest {

    /// Mean and variance (dividing by n − 1) of the 272 rows, by an independent implementation.
    @Test
    void oldFaithfulIsTheKnownTable() {
        OldFaithful set = new OldFaithful();
        Scaling scaling = set.scaling();
        double correction = 272.0 / 271;
        assertEquals(272, set.rows().orElseThrow().size());
        assertEquals(0, set.table().report().skipped());
        assertEquals(3.487783088235, scaling.meanX(), 1e-11);
        assertEquals(70.897058823529, scaling.meanY(), 1e-11);
        assertEquals(1.302728332849, scaling.sdX() * scaling.sdX() * correction, 1e-11);
        assertEquals(184.823312350771, scaling.sdY() * scaling.sdY() * correction, 1e-9);
        assertEquals("eruptions (min)", set.axes().xLabel());
        assertEquals("waiting (min)", set.axes().yLabel());
    }

    @Test
    void kernelEstimateIsTheMeanOfItsKernels() {
        Points rows = new OldFaithful().rows().orElseThrow().points();
        Scaling scaling = new OldFaithful().scaling();
        double h = Math.pow(272, -1.0 / 6);
        double sum = 0;
        for (int i = 0; i < rows.size(); i++) {
            double u = (2.5 - rows.x(i)) / (h * scaling.sdX());
            double v = (70 - rows.y(i)) / (h * scaling.sdY());
            sum += Math.exp(-0.5 * (u * u + v * v)) / (2 * Math.PI * h * h * scaling.sdX() * scaling.sdY());
        }
        LogDensity density = new OldFaithful().logDensity().orElseThrow();
        assertEquals(LogDensity.Kind.KERNEL_ESTIMATE, density.kind());
        assertEquals(Math.log(sum / 272), density.at(2.5, 70), 1e-12);
    }

    @Test
    void csvIsSetByItsKnobsAndReadOnce(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv"), "a,b,c\n1,2,3\n4,5,6\n");
        Csv csv = (Csv) Card.with(new Csv(), Map.of("file", file.toString()));
        assertTrue(csv.missing().isEmpty());
        assertEquals(Points.of(1, 2, 4, 5), csv.rows().orElseThrow().points());
        assertEquals("Took 2 rows of a, b from " + file + ".", csv.remark().orElseThrow());
        assertSame(csv.table(), csv.table());
        Csv other = (Csv) Card.of(csv).with("columns", "c,a");
        assertEquals(Points.of(3, 1, 6, 4), other.rows().orElseThrow().points());
        assertEquals(Csv.of(file, "c,a", ""), other);
        assertNotEquals(csv, other);
    }
}
