package genlab.data.mixture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import genlab.data.Distribution;
import genlab.data.LogDensity;
import genlab.data.Mode;
import genlab.data.Sample;
import org.junit.jupiter.api.Test;

class MixturesTest {

    private static double entropy(Distribution d) {
        return d.entropy().orElseThrow();
    }

    /// Modes that do not overlap: H = log K + log 2πes².
    @Test
    void entropiesOfSeparateModes() {
        double one = Math.log(2 * Math.PI * Math.E);
        assertEquals(-4.293021763887001, entropy(new Ring8(1, 0.01)), 1e-9);
        assertEquals(0.0652883441695642, entropy(new Grid25(2, 0.05)), 1e-9);
        assertEquals(Math.log(3) + one + 2 * Math.log(0.025), entropy(new ThreeBlobs(0.025)), 1e-6);
    }

    /// Overlapping modes; the reference is a quadrature by an independent implementation.
    @Test
    void entropyOfEightGaussiansOfTheFlowLiterature() {
        assertEquals(2.8318804061375458, entropy(new Ring8(4 / 1.414, 0.5 / 1.414)), 1e-6);
    }

    /// A Monte Carlo mean with a standard error of 0.0015, for a bend that does not quite keep areas: E log|det| ≈ −0.003.
    @Test
    void pinwheelIsCloseToTheLiteratures() {
        assertEquals(2.3190, entropy(new Pinwheel()), 0.006);
        assertEquals(Math.sqrt(2.2), new Pinwheel().scaling().sdX(), 1e-12);
    }

    @Test
    void entropiesOfNormals() {
        double one = 1 + Math.log(2 * Math.PI);
        assertEquals(one + Math.log(2 * 0.5 * Math.sqrt(1 - 0.49)), entropy(new Gaussian(2, 0.5, 0.7)), 1e-8);
        assertEquals(one + Math.log(1.5 * 0.4), entropy(new Banana()), 1e-8);
        assertEquals(Math.log(32), entropy(new Checkerboard()), 1e-15);
    }

    @Test
    void gaussianDensityByHand() {
        LogDensity density = new Gaussian(2, 0.5, 0.5).logDensity().orElseThrow();
        // At (4, −1): u = 1, v = 0, so the form is (1 − 0 + 0)/(1 − ¼) = 4/3.
        assertEquals(-0.5 * 4 / 3 - Math.log(2 * Math.PI * Math.sqrt(0.75)), density.at(4, -1), 1e-12);
    }

    @Test
    void bendingBackIsUndoing() {
        for (WarpedMixture warp : new WarpedMixture[] {new Pinwheel(), new Banana()}) {
            Sample back = warp.unbend(warp.bend(new Sample(1.3, -0.7, 4)).x(), warp.bend(new Sample(1.3, -0.7, 4)).y());
            assertEquals(1.3, back.x(), 1e-12);
            assertEquals(-0.7, back.y(), 1e-12);
        }
    }

    @Test
    void bendsKeepAreas() {
        double h = 1e-5;
        for (WarpedMixture warp : new WarpedMixture[] {new Pinwheel(), new Banana()}) {
            Sample right = warp.bend(new Sample(1.3 + h, -0.7, 0));
            Sample left = warp.bend(new Sample(1.3 - h, -0.7, 0));
            Sample up = warp.bend(new Sample(1.3, -0.7 + h, 0));
            Sample down = warp.bend(new Sample(1.3, -0.7 - h, 0));
            double determinant = (right.x() - left.x()) * (up.y() - down.y()) - (right.y() - left.y()) * (up.x() - down.x());
            assertEquals(1, determinant / (4 * h * h), 1e-6);
        }
    }

    @Test
    void checkerboardStartsDarkAtTheBottomLeft() {
        LogDensity density = new Checkerboard().logDensity().orElseThrow();
        assertEquals(-Math.log(32), density.at(-3, -3), 1e-15);
        assertEquals(Double.NEGATIVE_INFINITY, density.at(-1, -3));
        assertEquals(-Math.log(32), density.at(-1, -1), 1e-15);
        assertEquals(Double.NEGATIVE_INFINITY, density.at(-5, -3));
    }

    @Test
    void modesAreWhereTheCatalogueSays() {
        assertEquals(new Mode(6, 1.0 / 25, -2, -2, 0.05 * 0.05, 0.05 * 0.05, 0), new Grid25().modes().get(6));
        assertEquals(2, new Ring8().modes().get(2).y(), 1e-12);
        assertEquals(0, new Rosette17().modes().get(0).x());
        assertEquals(3, new Rosette17().modes().get(1).x(), 1e-12);
        assertEquals(0.2 * 0.2, new TwoGaussians().modes().get(1).varY(), 1e-15);
    }

    @Test
    void modeKnowsDistancesAndItsNarrowSide() {
        Mode tilted = new Mode(0, 1, 1, 2, 4, 1, 1.2);
        Sample at = tilted.at(0.6, 0.8);
        assertEquals(1, tilted.distance(at.x(), at.y()), 1e-12);
        // Eigenvalues of ((4, 1.2), (1.2, 1)): 2.5 ± √(1.5² + 1.2²).
        assertEquals(Math.sqrt(2.5 - Math.hypot(1.5, 1.2)), tilted.narrowest(), 1e-12);
    }
}
