package genlab.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.card.Card;
import genlab.data.LogDensity.Kind;
import genlab.data.file.Csv;
import genlab.math.Frame;
import genlab.math.Grid;
import genlab.math.Points;
import genlab.math.Scaling;
import genlab.noise.Stream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every distribution of the list must keep to. Seeds are fixed: a test fails when the code changes, not by chance.
class DistributionContractTest {

    private static final Stream NOISE = Stream.of(2).child("data");

    /// Gates on a p-value or in standard errors are wide enough for a hundred tests of a correct sampler to pass together:
    /// 100 · 1e-4 = 1 %.
    private static final double UNLIKELY = 1e-4;

    /// The list, with a file for the one that needs one.
    static List<Distribution> all() throws URISyntaxException {
        Path file = Path.of(DistributionContractTest.class.getResource("/genlab/data/labelled.csv").toURI());
        List<Distribution> all = new ArrayList<>(Distributions.ALL.stream().filter(d -> d.missing().isEmpty()).toList());
        all.add(Csv.of(file, "height,weight", "species"));
        return all;
    }

    /// All, and each again with one after another of its numbers at 0.6 of what it is.
    static List<Distribution> varied() throws URISyntaxException {
        List<Distribution> varied = new ArrayList<>(all());
        for (Distribution d : all()) {
            Card card = Card.of((Record) d);
            card.settings().stream().filter(s -> s.type() == double.class)
                    .map(s -> (Distribution) card.with(s.path(), Double.toString(Math.max(s.knob().min(), 0.6 * (double) s.value()))))
                    .forEach(varied::add);
        }
        return varied;
    }

    /// Those of them whose density is no estimate.
    static List<Distribution> exact() throws URISyntaxException {
        return varied().stream().filter(d -> d.logDensity().orElseThrow().kind() != Kind.KERNEL_ESTIMATE).toList();
    }

    static List<Distribution> withModes() throws URISyntaxException {
        return all().stream().filter(d -> !d.modes().isEmpty()).toList();
    }

    /// Draws that know nothing of each other: of sequences, one from each, every time at a later place.
    private static Sample independent(Distribution d, int i) {
        int length = d.sequenceLength();
        return d.sample(NOISE, (long) i * length + i % length);
    }

    /// Σₖ P(k)·p(x|k) = p(x), P(k) being the share of label k among drawn points: off by a twenty-fifth of its share at the rarest, so by
    /// a fifth with five standard errors.
    @ParameterizedTest
    @MethodSource("labelled")
    void theDensitiesOfTheLabelsMakeUpTheWhole(Distribution d) {
        int n = 20_000;
        double[] share = new double[d.classes().size()];
        IntStream.range(0, n).forEach(i -> share[independent(d, i).label()] += 1.0 / n);
        for (int i = 0; i < 50; i++) {
            Sample at = independent(d, i);
            double sum = 0;
            for (int k = 0; k < share.length; k++) {
                sum += share[k] * Math.exp(d.logDensity(k).orElseThrow().at(at.x(), at.y()));
            }
            assertEquals(d.logDensity().orElseThrow().at(at.x(), at.y()), Math.log(sum), 0.2);
        }
        assertTrue(d.logDensity(share.length).isEmpty());
    }

    static List<Distribution> labelled() throws URISyntaxException {
        return exact().stream().filter(d -> !d.classes().isEmpty()).toList();
    }

    @ParameterizedTest
    @MethodSource("all")
    void anyOrderGivesTheSamePoints(Distribution d) {
        int n = 50;
        Sample[] forwards = new Sample[n];
        for (int i = 0; i < n; i++) {
            forwards[i] = d.sample(NOISE, i);
        }
        for (int i = n - 1; i >= 0; i--) {
            assertEquals(forwards[i], d.sample(NOISE, i));
        }
        assertEquals(d.draw(NOISE, n).x(n - 1), forwards[n - 1].x());
    }

    @ParameterizedTest
    @MethodSource("all")
    void anotherSeedGivesOtherPoints(Distribution d) {
        assertFalse(d.draw(NOISE, 20).equals(d.draw(Stream.of(3).child("data"), 20)));
    }

    /// The midpoint rule with a step of the grain, over the frame and as much again around it: its error is below 1e-8 for
    /// normals; the number of cells is a multiple of 180 so that the checkerboard's edges fall between cells.
    @ParameterizedTest
    @MethodSource("all")
    void densityIntegratesToOne(Distribution d) {
        LogDensity density = d.logDensity().orElseThrow();
        Frame wide = d.frame().grow(0.5);
        assertEquals(1, mass(density, new Grid(wide, cells(wide.width(), density), cells(wide.height(), density))), 1e-4);
    }

    /// The density itself, and not only the points drawn: for a file's kernel estimate that is more.
    @ParameterizedTest
    @MethodSource("all")
    void frameHoldsTheDensity(Distribution d) {
        LogDensity density = d.logDensity().orElseThrow();
        Frame frame = d.frame();
        assertTrue(mass(density, new Grid(frame, cells(frame.width(), density), cells(frame.height(), density))) >= 0.999);
    }

    private static int cells(double length, LogDensity density) {
        return 180 * (int) Math.ceil(length / density.grain() / 180);
    }

    private static double mass(LogDensity density, Grid grid) {
        double sum = 0;
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                sum += Math.exp(density.at(grid.x(column), grid.y(row)));
            }
        }
        return sum * grid.cellArea();
    }

    /// χ² of 20,000 samples on a 36 × 36 grid against the density summed within each cell; cells are joined, row by row, until five
    /// samples are expected, and everything outside the frame is the last cell.
    @ParameterizedTest
    @MethodSource("exact")
    void samplesFollowTheDensity(Distribution d) {
        int n = 20_000;
        Grid grid = new Grid(d.frame(), 36, 36);
        int[] seen = new int[grid.cells() + 1];
        for (int i = 0; i < n; i++) {
            Sample at = independent(d, i);
            seen[grid.frame().contains(at.x(), at.y()) ? cell(grid, at) : grid.cells()]++;
        }
        double[] expected = expected(d, grid);
        double statistic = 0;
        int bins = 0;
        double due = 0;
        int found = 0;
        for (int c = 0; c < seen.length; c++) {
            due += n * expected[c];
            found += seen[c];
            if (due >= 5) {
                statistic += (found - due) * (found - due) / due;
                bins++;
                due = 0;
                found = 0;
            }
        }
        double p = ChiSquaredDistribution.of(bins - 1).survivalProbability(statistic);
        assertTrue(p > UNLIKELY, d.id() + ": χ² = " + statistic + " in " + bins + " bins, p = " + p);
    }

    private static int cell(Grid grid, Sample at) {
        Frame f = grid.frame();
        return grid.index(Math.min(35, (int) ((at.x() - f.minX()) / grid.cellWidth())),
                Math.min(35, (int) ((at.y() - f.minY()) / grid.cellHeight())));
    }

    private static double[] expected(Distribution d, Grid grid) {
        LogDensity density = d.logDensity().orElseThrow();
        // Steps of a third of the grain: the midpoint rule's error within a cell, h²/24 of its slope, stays below half a per cent.
        int fine = Math.max(5, (int) Math.ceil(3 * Math.max(grid.cellWidth(), grid.cellHeight()) / density.grain()));
        Grid inner = new Grid(grid.frame(), 36 * fine, 36 * fine);
        double[] expected = new double[grid.cells() + 1];
        double total = 0;
        for (int row = 0; row < inner.rows(); row++) {
            for (int column = 0; column < inner.columns(); column++) {
                double mass = Math.exp(density.at(inner.x(column), inner.y(row))) * inner.cellArea();
                expected[grid.index(column / fine, row / fine)] += mass;
                total += mass;
            }
        }
        expected[grid.cells()] = Math.max(0, 1 - total);
        return expected;
    }

    /// One in a thousand may fall outside: of 20,000 that is 20 ± 4.5, and a law right at the limit may be unlucky by 4 sd.
    @ParameterizedTest
    @MethodSource("varied")
    void frameHoldsTheMass(Distribution d) {
        Frame frame = d.frame();
        int outside = 0;
        for (int i = 0; i < 20_000; i++) {
            Sample at = independent(d, i);
            outside += frame.contains(at.x(), at.y()) ? 0 : 1;
        }
        assertTrue(outside <= 20 + 18, d.id() + ": " + outside + " of 20,000 outside " + frame);
    }

    @ParameterizedTest
    @MethodSource("exact")
    void entropyIsTheMeanOfMinusLogDensity(Distribution d) {
        int n = 20_000;
        LogDensity density = d.logDensity().orElseThrow();
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            Sample at = independent(d, i);
            double surprise = -density.at(at.x(), at.y());
            sum += surprise;
            squares += surprise * surprise;
        }
        double mean = sum / n;
        double standardError = Math.sqrt(Math.max(0, squares / n - mean * mean) / n);
        // Besides four standard errors, the 1e-9 lets pass a density whose surprise never varies.
        assertEquals(d.entropy().orElseThrow(), mean, 4 * standardError + 1e-9, d.id());
    }

    /// Mean 0 within five standard errors; an sd of 1 within 5 %, five of its errors for a kurtosis of ten.
    @ParameterizedTest
    @MethodSource("varied")
    void scalingStandardises(Distribution d) {
        int n = 20_000;
        Scaling left = Scaling.standardising(d.scaling().toStage(Points.build(n, i -> {
            Sample at = independent(d, i);
            return new double[] {at.x(), at.y()};
        })));
        assertEquals(0, left.meanX(), 5 / Math.sqrt(n));
        assertEquals(0, left.meanY(), 5 / Math.sqrt(n));
        assertEquals(1, left.sdX(), 0.05);
        assertEquals(1, left.sdY(), 0.05);
    }

    @ParameterizedTest
    @MethodSource("all")
    void knobsMakeTheDistributionAgain(Distribution d) {
        Distribution fresh = d.family().stream().filter(f -> f.id().equals(d.id())).findFirst().orElseThrow();
        assertEquals(d, Card.with((Record) fresh, Card.of((Record) d).values()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void labelsNameTheirClasses(Distribution d) {
        int classes = d.classes().size();
        HashSet<Integer> seen = new HashSet<>();
        for (int i = 0; i < 2000; i++) {
            seen.add(d.sample(NOISE, i).label());
        }
        assertEquals(classes == 0 ? List.of(-1) : IntStream.range(0, classes).boxed().toList(),
                seen.stream().sorted().toList());
    }

    @ParameterizedTest
    @MethodSource("withModes")
    void modesShareTheMass(Distribution d) {
        assertEquals(1, d.modes().stream().mapToDouble(Mode::weight).sum(), 1e-12);
        LogDensity density = d.logDensity().orElseThrow();
        for (Mode m : d.modes()) {
            assertTrue(m.determinant() > 0 && d.frame().contains(m.x(), m.y()));
            // At its own centre a mode alone already reaches this density.
            assertTrue(density.at(m.x(), m.y()) >= Math.log(m.weight() / (2 * Math.PI * Math.sqrt(m.determinant()))) - 1e-9);
        }
    }

    @ParameterizedTest
    @MethodSource("exact")
    void farAwayTheDensityIsAReading(Distribution d) {
        LogDensity density = d.logDensity().orElseThrow();
        Frame far = d.frame().grow(20);
        for (double x : new double[] {far.minX(), 0, far.maxX()}) {
            double log = density.at(x, far.maxY());
            assertTrue(log < -10 && !Double.isNaN(log), d.id() + " at " + x + ": " + log);
        }
    }

    @Test
    void idsAreUnique() {
        assertEquals(Distributions.ALL.size(), new HashSet<>(Distributions.ALL.stream().map(Distribution::id).toList()).size());
    }

    @Test
    void csvWithoutAFileSaysWhatToDo() {
        Distribution csv = Distributions.ALL.stream().filter(d -> d.missing().isPresent()).findFirst().orElseThrow();
        String sentence = csv.missing().orElseThrow();
        assertTrue(sentence.startsWith("Expected") && sentence.contains("--data"));
        assertEquals(sentence, assertThrows(IllegalArgumentException.class, () -> csv.sample(NOISE, 0)).getMessage());
    }
}
