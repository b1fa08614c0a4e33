package genlab.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.data.file.Csv;
import genlab.data.file.OldFaithful;
import genlab.data.mixture.Rosette17;
import genlab.data.mixture.TwoGaussians;
import genlab.math.Points;
import genlab.math.Scaling;
import genlab.noise.Stream;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DatasetTest {

    private static final Stream NOISE = Stream.of(5).child("data");

    @Test
    void aFifthValidatesAndNothingIsLost() {
        Dataset data = Dataset.of(new TwoGaussians(), 10_000, NOISE);
        assertEquals(10_000, data.train().size() + data.validation().size());
        // The binomial's sd is 40 points: five of them.
        assertEquals(2_000, data.validation().size(), 200);
    }

    @Test
    void drawingMoreKeepsWhatWasDrawn() {
        Dataset few = Dataset.of(new TwoGaussians(), 500, NOISE);
        Dataset many = Dataset.of(new TwoGaussians(), 900, NOISE);
        assertEquals(few.train(), many.train().slice(0, few.train().size()));
        assertEquals(few.validation(), many.validation().slice(0, few.validation().size()));
    }

    @Test
    void pointsAreInStageCoordinatesWithTheirLabels() {
        TwoGaussians law = new TwoGaussians();
        Dataset data = Dataset.of(law, 50, NOISE);
        Scaling scaling = law.scaling();
        Sample first = law.sample(NOISE, 0);
        assertEquals(scaling.stageX(first.x()), data.train().x(0));
        assertEquals(scaling.stageY(first.y()), data.train().y(0));
        assertEquals(first.label(), data.trainLabels()[0]);
        assertEquals((float) data.train().y(3), data.trainXY()[7]);
        assertEquals(data.train().size(), data.trainLabels().length);
        assertEquals(data.validation().size(), data.validationLabels().length);
    }

    @Test
    void aFileIsTakenWholeAndInOrder() {
        for (int points : new int[] {0, 272, 1000}) {
            Dataset data = Dataset.of(new OldFaithful(), points, NOISE);
            assertEquals(272, data.train().size() + data.validation().size());
            assertEquals(3.6, data.scaling().dataX(data.train().x(0)), 1e-12);
            assertEquals(79, data.scaling().dataY(data.train().y(0)), 1e-12);
        }
    }

    @Test
    void fewerRowsAreARandomChoiceWithoutRepetition() {
        Points rows = new OldFaithful().rows().orElseThrow().points();
        int distinct = distinct(rows);
        Dataset data = Dataset.of(new OldFaithful(), 100, NOISE);
        assertEquals(100, data.train().size() + data.validation().size());
        assertTrue(distinct(data.train()) >= data.train().size() - (272 - distinct));
        assertFalse(data.train().equals(Dataset.of(new OldFaithful(), 100, Stream.of(6)).train()));
    }

    private static int distinct(Points points) {
        Set<Points> seen = new HashSet<>();
        for (int i = 0; i < points.size(); i++) {
            seen.add(points.slice(i, i + 1));
        }
        return seen.size();
    }

    @Test
    void onePointTrains() {
        assertEquals(1, Dataset.of(new Rosette17(), 1, NOISE).train().size());
    }

    @Test
    void nothingToDrawIsRefusedInASentence() {
        assertEquals("Expected at least 1 point to draw from rosette-17, got 0.",
                assertThrows(IllegalArgumentException.class, () -> Dataset.of(new Rosette17(), 0, NOISE)).getMessage());
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Dataset.of(new Csv(), 0, NOISE)).getMessage()
                .startsWith("Expected a CSV file"));
    }

    @Test
    void densityAndEntropyAreTheDistributionsOwnAndKept() {
        Dataset data = Dataset.of(new TwoGaussians(), 10, NOISE);
        assertTrue(data.logDensity().orElseThrow() == data.logDensity().orElseThrow());
        assertEquals(new TwoGaussians().entropy(), data.entropy());
        assertArrayEquals(data.validationLabels(), Dataset.of(new TwoGaussians(), 10, NOISE).validationLabels());
    }

    @Test
    void allPointsTrainIfNoneAreHeldOut() {
        assertEquals(272, Dataset.of(new OldFaithful(), 0, 0, NOISE).train().size());
        assertEquals(0, Dataset.of(new OldFaithful(), 0, 0, NOISE).validation().size());
        int half = Dataset.of(new OldFaithful(), 0, 0.5, NOISE).validation().size();
        assertTrue(half > 100 && half < 172, half + " of 272");
    }
}
