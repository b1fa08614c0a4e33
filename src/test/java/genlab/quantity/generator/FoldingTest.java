package genlab.quantity.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.data.Dataset;
import genlab.data.file.OldFaithful;
import genlab.learn.Activation;
import genlab.learn.Adam;
import genlab.learn.Initialiser;
import genlab.math.Field;
import genlab.math.Points;
import genlab.model.Prior;
import genlab.model.Run;
import genlab.model.gan.Gan;
import genlab.model.gan.Latent;
import genlab.model.gan.NonSaturating;
import genlab.model.gan.Player;
import genlab.noise.Stream;
import genlab.noise.Streams;
import genlab.quantity.MapRun;
import genlab.quantity.Measured;
import genlab.quantity.Readings;
import genlab.quantity.model.ModelMass;
import genlab.quantity.model.Samples;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// How generators stretch and fold, against maps of which it is known.
class FoldingTest {

    private static final Dataset DATA = Dataset.of(new OldFaithful(), 0, Stream.of(4));
    private static final double AREA = DATA.scaling().sdX() * DATA.scaling().sdY();

    private static final MapRun AFFINE = new MapRun(MapRun.NORMAL, (u, v) -> new double[] {0.8 * u - 0.3 * v + 0.2, 0.1 * u - 0.5 * v});

    /// Folds along u = 0, where x = −1.
    private static final MapRun FOLDED = new MapRun(MapRun.NORMAL, (u, v) -> new double[] {u * u - 1, 0.7 * v});

    /// Folds along u = ±1, where x = ∓⅔: between these every point has three latents.
    private static final MapRun TWICE = new MapRun(MapRun.NORMAL, (u, v) -> new double[] {u * u * u / 3 - u, v});

    private static Readings at(Run run) {
        return new Readings(run, DATA, 0);
    }

    @Test
    void an_affine_map_has_one_determinant_and_no_folds() {
        Field det = at(AFFINE).read(new Determinant(20));
        for (double value : det.values()) {
            assertEquals(AREA * (-0.8 * 0.5 + 0.3 * 0.1), value, 1e-9 * AREA);
        }
        assertTrue(at(AFFINE).read(new Folds(20)).latent().isEmpty());
    }

    @Test
    void an_affine_map_has_one_latent_for_each_point() {
        Points latents = Points.of(0.3, -0.7, 1.9, 2.1);
        Points image = AFFINE.map(latents.toArray());
        for (int i = 0; i < 2; i++) {
            Points found = at(AFFINE).read(new Preimages(image.x(i), image.y(i)));
            assertEquals(1, found.size());
            assertEquals(latents.x(i), found.x(0), 1e-9);
            assertEquals(latents.y(i), found.y(0), 1e-9);
        }
    }

    @Test
    void a_fold_lies_where_the_determinant_is_nought_and_its_image_where_the_sheet_ends() {
        Field det = at(FOLDED).read(new Determinant(20));
        for (int i = 0; i < det.grid().columns(); i++) {
            assertEquals(AREA * 2 * det.grid().x(i) * 0.7, det.at(i, 3), 1e-8 * AREA);
        }
        Folds.Lines folds = at(FOLDED).read(new Folds(20));
        assertEquals(1, folds.latent().size());
        for (int i = 0; i < folds.latent().getFirst().size(); i++) {
            assertEquals(0, folds.latent().getFirst().x(i), 1e-9);
            assertEquals(-1, folds.image().getFirst().x(i), 1e-9);
        }
    }

    @Test
    void points_beyond_a_fold_have_no_latent_and_those_before_it_two() {
        assertEquals(0, at(FOLDED).read(new Preimages(-1.2, 0.1)).size());
        Points found = at(FOLDED).read(new Preimages(0.44, 0.35));
        assertEquals(2, found.size());
        // A chord of a lattice cell 10/128 wide is off by at most h²/4 in u²: h²/(8·u) in u.
        double error = Math.pow(10.0 / ModelMass.LIVE, 2) / (8 * 1.2);
        assertEquals(1.2, Math.abs(found.x(0)), error);
        assertEquals(0, found.x(0) + found.x(1), 1e-9);
        assertEquals(0.5, found.y(0), 1e-9);
        assertEquals(new Measured(2, 0), at(FOLDED).read(new PreimagesAt(0.44, 0.35)));
    }

    @Test
    void between_two_folds_there_are_three_latents() {
        Field counts = at(TWICE).read(new PreimageCount(60));
        for (int i = 0; i < counts.grid().cells(); i++) {
            double x = counts.grid().x(i % 60);
            // Linear pieces reach the folds' x up to h²/8·|x″| = h²/4 short of them.
            if (Math.abs(Math.abs(x) - 2.0 / 3) > Math.pow(10.0 / ModelMass.LIVE, 2)) {
                assertEquals(Math.abs(x) < 2.0 / 3 ? 3 : 1, counts.values()[i], "at x = " + x);
            }
        }
    }

    /// A point on an edge that two triangles share must be found once.
    @Test
    void a_lattice_covers_its_image_once_and_without_gaps() {
        MapRun shrunk = new MapRun(MapRun.NORMAL, (u, v) -> new double[] {0.5 * u, 0.5 * v});
        for (int n : new int[] {32, 60, 64}) {
            double[] counts = at(shrunk).read(new PreimageCount(n)).values();
            assertTrue(Arrays.stream(counts).allMatch(count -> count <= 1));
            assertTrue(Arrays.stream(counts).sum() > 0.9 * Math.min(1, 25 / DATA.stageFrame().area()) * n * n);
        }
    }

    @Test
    void latents_are_those_of_the_samples() {
        try (Run run = Gan.standard().start(DATA, Streams.of(1, 2, 3))) {
            Points samples = at(run).read(new Samples(20));
            Points latents = at(run).read(new Latents(20));
            for (int i = 0; i < 20; i++) {
                Points image = at(run).read(new LatentImage(latents.x(i), latents.y(i)));
                // How products are summed may depend on how many rows they have.
                assertEquals(samples.x(i), image.x(0), 1e-6);
                assertEquals(samples.y(i), image.y(0), 1e-6);
            }
        }
    }

    /// A net without hidden layers is an affine map: what varies is the error of differences in single precision.
    @Test
    void single_precision_leaves_three_digits_of_a_net() {
        Player linear = new Player(0, 1, Activation.TANH, Initialiser.GLOROT, new Adam(1e-3, 0.5, 0.999), 1, 0);
        Gan gan = new Gan(new NonSaturating(), new Latent(2, Prior.Law.GAUSSIAN), linear, linear, 16);
        try (Run run = gan.start(DATA, Streams.of(1, 2, 3))) {
            double[] det = at(run).read(new Determinant(20)).values();
            double mean = Arrays.stream(det).average().orElseThrow();
            assertTrue(Math.abs(mean) > 0.01);
            assertTrue(Arrays.stream(det).allMatch(d -> Math.abs(d - mean) < 1e-3 * Math.abs(mean)));
        }
    }

    @Test
    void a_curve_has_no_latent_plane() {
        MapRun curve = new MapRun(new Prior(Prior.Law.UNIFORM, 1), (u, v) -> new double[] {u, u * u});
        assertFalse(at(curve).offers(new LatentPlane()));
        assertFalse(at(curve).offers(new Determinant(20)));
        assertFalse(at(curve).offers(new PreimagesAt(0, 0)));
    }
}
