package genlab.quantity.mode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.data.Dataset;
import genlab.data.Distribution;
import genlab.data.Distributions;
import genlab.data.Mode;
import genlab.data.Sample;
import genlab.data.mixture.Gaussian;
import genlab.data.mixture.Grid25;
import genlab.data.mixture.Ring8;
import genlab.data.mixture.Rosette17;
import genlab.noise.Stream;
import genlab.quantity.MapRun;
import genlab.quantity.Readings;
import genlab.quantity.SampleRun;
import genlab.quantity.SelfRun;
import genlab.quantity.Table;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModeLedgerTest {

    /// 1 − e^(−9/2), the mass of a normal within 3 sd.
    private static final double PERFECT = 0.9888910034617577;

    /// 1 − e^(−18): of a normal half as wide.
    private static final double PERFECT2 = 1 - Math.exp(-18);

    static List<Distribution> apart() {
        return List.of(new Ring8(), new Grid25(), new Gaussian());
    }

    private static Dataset draw(Distribution distribution) {
        return Dataset.of(distribution, 100, Stream.of(1));
    }

    @ParameterizedTest
    @MethodSource("apart")
    void the_target_itself_covers_all_modes_in_proportion(Distribution distribution) {
        Dataset data = draw(distribution);
        Ledger ledger = new Readings(new SelfRun(data), data, 0).read(new ModeLedger());
        assertEquals(0, ledger.samples());
        assertEquals(ledger.modes(), ledger.covered().value());
        assertEquals(PERFECT, ledger.highQuality().value(), 1e-4);
        assertEquals(PERFECT, ledger.highQuality().value(), ledger.highQuality().error());
        assertEquals(0, ledger.reverseKl().value(), 1e-9);
        assertEquals(1, ledger.shares().stream().mapToDouble(Ledger.Share::mass).sum(), 0.01);
    }

    @Test
    void where_modes_overlap_each_point_counts_once() {
        Dataset data = draw(new Rosette17());
        Ledger ledger = new Readings(new SelfRun(data), data, 0).read(new ModeLedger());
        assertTrue(ledger.highQuality().value() <= 1);
        assertEquals(17, ledger.covered().value());
    }

    @Test
    void a_generator_that_draws_the_one_mode_is_perfect_too() {
        Dataset data = draw(new Gaussian());
        Mode mode = data.distribution().modes().getFirst();
        MapRun generator = new MapRun(MapRun.NORMAL, (u, v) -> {
            Sample at = mode.at(u, v);
            return new double[] {data.scaling().stageX(at.x()), data.scaling().stageY(at.y())};
        });
        Ledger ledger = new Readings(generator, data, 0).read(new ModeLedger());
        assertEquals(PERFECT, ledger.highQuality().value(), 2e-3);
        assertEquals(PERFECT, ledger.highQuality().value(), ledger.highQuality().error() + 1e-3);
    }

    @Test
    void a_generator_between_two_modes_of_the_ring_draws_two() {
        Dataset data = draw(new Ring8());
        List<Mode> modes = data.distribution().modes();
        // Half of the latents go to each, half as wide as the mode.
        MapRun generator = new MapRun(MapRun.NORMAL, (u, v) -> {
            Sample at = modes.get(u < 0 ? 2 : 5).at(0.5 * u, 0.5 * v);
            return new double[] {data.scaling().stageX(at.x()), data.scaling().stageY(at.y())};
        });
        Ledger ledger = new Readings(generator, data, 0).read(new ModeLedger());
        assertEquals(2, ledger.covered().value());
        assertEquals(Math.log(4), ledger.reverseKl().value(), 1e-3);
        // The lattice column torn between the two, 10/128·φ(0) = 3.1 % of the mass, is laid on the way.
        assertEquals(0.5, ledger.shares().get(2).mass(), 0.031);
        assertEquals(0.5, ledger.shares().get(5).mass(), 0.031);
        assertEquals(PERFECT2, ledger.highQuality().value(), ledger.highQuality().error() + 1e-3);
    }

    @Test
    void k_of_n_modes_in_equal_shares_are_log_n_over_k_away() {
        for (double[] row : Table.rows("k-of-n-modes.csv")) {
            int n = (int) row[0];
            int k = (int) row[1];
            List<Ledger.Share> shares = IntStream.range(0, n)
                    .mapToObj(i -> new Ledger.Share(Mode.round(i, 1.0 / n, i, 0, 0.1), i < k ? 1.0 / k : 0, i < k ? 0.9 / k : 0)).toList();
            Ledger ledger = new Ledger(shares, shares, 0);
            assertEquals(k, ledger.covered().value());
            assertEquals(row[2], ledger.reverseKl().value(), 1e-12);
            assertEquals(0.9, ledger.highQuality().value(), 1e-12);
        }
    }

    @Test
    void samples_alone_are_counted_and_say_so() {
        Dataset data = draw(new Ring8());
        Mode mode = data.distribution().modes().get(3);
        SampleRun run = new SampleRun(i -> {
            Sample at = mode.at(i % 5 == 0 ? 4 : 0.5, 0);
            return new double[] {data.scaling().stageX(at.x()), data.scaling().stageY(at.y())};
        });
        Ledger ledger = new Readings(run, data, 0).read(new ModeLedger());
        assertEquals(2500, ledger.samples());
        assertEquals(0.8, ledger.highQuality().value(), 1e-9);
        assertEquals(1, ledger.covered().value());
        assertEquals(Math.log(8), ledger.reverseKl().value(), 1e-9);
    }

    @Test
    void samples_at_nan_belong_to_no_mode() {
        Dataset data = draw(new Ring8());
        Ledger ledger = new Readings(new SampleRun(i -> new double[] {Double.NaN, 0}), data, 0).read(new ModeLedger());
        assertEquals(0, ledger.highQuality().value());
        assertEquals(0, ledger.covered().value());
        assertTrue(Double.isNaN(ledger.reverseKl().value()));
    }

    @Test
    void data_without_modes_have_no_ledger() {
        Distribution moons = Distributions.ALL.stream().filter(d -> d.id().equals("moons")).findFirst().orElseThrow();
        Dataset data = draw(moons);
        assertFalse(new Readings(new SelfRun(data), data, 0).offers(new ModeLedger()));
    }
}
