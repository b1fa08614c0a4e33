package genlab.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class GeodesicTest {

    private static Geodesic.Surface surface(java.util.function.BiFunction<Double, Double, double[]> f) {
        return places -> {
            double[] first = f.apply(places[0], places[1]);
            double[] all = new double[places.length / 2 * first.length];
            for (int i = 0; i < places.length / 2; i++) {
                System.arraycopy(f.apply(places[2 * i], places[2 * i + 1]), 0, all, i * first.length, first.length);
            }
            return all;
        };
    }

    @Test
    void of_a_linear_map_it_is_the_straight_line() {
        Points way = Geodesic.between(surface((u, v) -> new double[] {2 * u + v, u - 3 * v}), -1, 0.5, 2, 1, 31);
        for (int i = 0; i < 31; i++) {
            assertEquals(-1 + 3.0 * i / 30, way.x(i), 1e-6);
            assertEquals(0.5 + 0.5 * i / 30, way.y(i), 1e-6);
        }
    }

    /// Latitude v, longitude u: the great circle, its places equally far apart.
    @Test
    void on_a_sphere_it_is_a_great_circle() {
        Points way = Geodesic.between(surface(GeodesicTest::sphere), 0.2, 0.9, 2, 0.6, 41);
        double[] a = sphere(0.2, 0.9);
        double[] b = sphere(2, 0.6);
        double angle = Math.acos(a[0] * b[0] + a[1] * b[1] + a[2] * b[2]);
        for (int i = 0; i <= 40; i++) {
            double[] at = sphere(way.x(i), way.y(i));
            for (int k = 0; k < 3; k++) {
                double truth = (Math.sin((1 - i / 40.0) * angle) * a[k] + Math.sin(i / 40.0 * angle) * b[k]) / Math.sin(angle);
                assertEquals(truth, at[k], 1e-3);
            }
        }
    }

    private static double[] sphere(double u, double v) {
        return new double[] {Math.cos(v) * Math.cos(u), Math.cos(v) * Math.sin(u), Math.sin(v)};
    }

    /// In the upper half plane's metric, (dx² + dy²)/y², by its isometric piece in space, the tractroid: geodesics are circles about a
    /// point of the line y = 0.
    @Test
    void on_a_pseudosphere_it_is_a_circle_about_the_edge() {
        Points way = Geodesic.between(surface((u, v) -> {
            double sech = 1 / v;
            double t = Math.log(v + Math.sqrt(v * v - 1));
            return new double[] {sech * Math.cos(u), sech * Math.sin(u), t - Math.tanh(t)};
        }), 0.3, 1.5, 1.5, 1.7, 61);
        double centre = (0.3 * 0.3 + 1.5 * 1.5 - 1.5 * 1.5 - 1.7 * 1.7) / (2 * (0.3 - 1.5));
        double radius = Math.hypot(0.3 - centre, 1.5);
        for (int i = 0; i < way.size(); i++) {
            assertEquals(radius, Math.hypot(way.x(i) - centre, way.y(i)), 2e-3);
        }
    }

    /// Over a steep hill the shortest way leads around it, though the straight line over the top is a geodesic too.
    @Test
    void around_a_hill_and_not_over_it() {
        Points way = Geodesic.between(surface((u, v) -> new double[] {u, v, 3 * Math.exp(-2 * (u * u + v * v))}), -1.5, 0, 1.5, 0, 61);
        assertTrue(Math.abs(way.y(30)) > 0.7, way.y(30) + " beside the top");
    }
}
