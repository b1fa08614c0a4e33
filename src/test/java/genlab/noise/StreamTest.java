package genlab.noise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.function.LongToDoubleFunction;
import java.util.stream.LongStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

/// Seeds are fixed: a statistical test fails when the generator changes, not by chance.
class StreamTest {

    private static final Stream STREAM = Stream.of(7);

    /// p-values below this are taken for a fault.
    private static final double UNLIKELY = 1e-4;

    private static double pValue(int[] counts) {
        double expected = Arrays.stream(counts).sum() / (double) counts.length;
        double statistic = Arrays.stream(counts).mapToDouble(c -> (c - expected) * (c - expected) / expected).sum();
        return ChiSquaredDistribution.of(counts.length - 1).survivalProbability(statistic);
    }

    /// Pairs of uniforms fall evenly into 32 × 32 cells.
    private static void assertIndependent(LongToDoubleFunction first, LongToDoubleFunction second) {
        int[] counts = new int[32 * 32];
        for (long i = 0; i < 200_000; i++) {
            counts[(int) (32 * first.applyAsDouble(i)) * 32 + (int) (32 * second.applyAsDouble(i))]++;
        }
        assertTrue(pValue(counts) > UNLIKELY);
    }

    /// √n·sup|Fₙ − F| exceeds 2.2 with probability 2e^(−2·2.2²) ≈ 1e-4 (Kolmogorov).
    private static void assertFollows(double[] sample, DoubleUnaryOperator law) {
        Arrays.sort(sample);
        double largest = 0;
        for (int i = 0; i < sample.length; i++) {
            double f = law.applyAsDouble(sample[i]);
            largest = Math.max(largest, Math.max(f - (double) i / sample.length, (i + 1.0) / sample.length - f));
        }
        assertTrue(Math.sqrt(sample.length) * largest < 2.2, "D = " + largest);
    }

    @Test
    void aNumberDependsOnKeyAndIndexAlone() {
        double[] forwards = LongStream.range(0, 100).mapToDouble(STREAM::gaussian).toArray();
        for (int i = 99; i >= 0; i--) {
            assertEquals(forwards[i], Stream.of(7).gaussian(i));
        }
        assertEquals(STREAM.child("data").child(3), Stream.of(7).child("data").child(3));
    }

    /// A change of these would silently change every experiment ever saved.
    @Test
    void theNumbersAreTheSameForEver() {
        assertEquals(5160800481126079968L, STREAM.child("data").bits(5));
        assertEquals(0.7220202953133077, STREAM.child(12).gaussian(3), 1e-15);
    }

    @Test
    void uniformsAreUniformAndNeverOnTheEdge() {
        double[] sample = LongStream.range(0, 100_000).mapToDouble(STREAM::uniform).toArray();
        assertTrue(Arrays.stream(sample).allMatch(u -> u > 0 && u < 1));
        assertFollows(sample, u -> u);
    }

    @Test
    void gaussiansAreNormal() {
        NormalDistribution normal = NormalDistribution.of(0, 1);
        double[] sample = LongStream.range(0, 100_000).mapToDouble(STREAM::gaussian).toArray();
        assertFollows(sample.clone(), normal::cumulativeProbability);
        // Standard errors: 1/√n, √2/√n, √15/√n, √96/√n; five of each.
        double[] moments = {0, 1, 0, 3};
        double[] errors = {1, Math.sqrt(2), Math.sqrt(15), Math.sqrt(96)};
        for (int k = 1; k <= 4; k++) {
            int power = k;
            assertEquals(moments[k - 1], Arrays.stream(sample).map(x -> Math.pow(x, power)).average().orElseThrow(),
                    5 * errors[k - 1] / Math.sqrt(sample.length));
        }
    }

    /// Both come out of one Box–Muller pair.
    @Test
    void theTwoGaussiansOfAPairAreIndependent() {
        NormalDistribution normal = NormalDistribution.of(0, 1);
        assertIndependent(i -> normal.cumulativeProbability(STREAM.gaussian(2 * i)),
                i -> normal.cumulativeProbability(STREAM.gaussian(2 * i + 1)));
    }

    @Test
    void neighboursAndChildrenAreIndependent() {
        assertIndependent(STREAM::uniform, i -> STREAM.uniform(i + 1));
        assertIndependent(STREAM::uniform, STREAM.child("a")::uniform);
        assertIndependent(STREAM.child("a")::uniform, STREAM.child("b")::uniform);
        assertIndependent(STREAM.child(1)::uniform, STREAM.child(2)::uniform);
        assertIndependent(Stream.of(1)::uniform, Stream.of(2)::uniform);
        assertIndependent(i -> STREAM.child(i).uniform(0), i -> STREAM.child(i + 1).uniform(0));
        assertIndependent(i -> STREAM.child(i).uniform(0), i -> STREAM.child(i).uniform(1));
    }

    @Test
    void wholeNumbersAreEvenBelowTheirBound() {
        int[] counts = new int[10];
        for (long i = 0; i < 100_000; i++) {
            counts[STREAM.below(i, 10)]++;
        }
        assertTrue(pValue(counts) > UNLIKELY);
        assertEquals(0, STREAM.below(4, 1));
    }

    /// Each bit of the index turns about half of the 64 bits: a binomial's mean over 2000 draws, 32 ± 5·4/√2000.
    @Test
    void everyBitOfTheIndexCounts() {
        for (int bit = 0; bit < 63; bit++) {
            long flip = 1L << bit;
            double mean = LongStream.range(0, 2000).mapToDouble(i -> Long.bitCount(STREAM.bits(i) ^ STREAM.bits(i ^ flip)))
                    .average().orElseThrow();
            assertEquals(32, mean, 0.45, "bit " + bit);
        }
    }

    @Test
    void namesAndNumbersGiveDifferentStreams() {
        Set<Long> keys = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            keys.add(STREAM.child(i).key());
            keys.add(STREAM.child("s" + i).key());
            keys.add(Stream.of(i).key());
        }
        assertEquals(60_000, keys.size());
        assertNotEquals(STREAM.child("ab"), STREAM.child("ba"));
        assertNotEquals(STREAM.child("a").child("b"), STREAM.child("ab"));
    }
}
