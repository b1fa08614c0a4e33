package genlab.model.density;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.data.Dataset;
import genlab.data.mixture.Banana;
import genlab.math.KdTree;
import genlab.math.Points;
import genlab.model.Cells;
import genlab.model.Density;
import genlab.model.Neighbours;
import genlab.model.Run;
import genlab.model.Sampler;
import genlab.noise.Stream;
import genlab.noise.Streams;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountingTest {

    private static final Streams STREAMS = Streams.of(1, 2, 3);
    private static final Dataset DATA = Dataset.of(new Banana(), 700, Stream.of(4));

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 1})
    void a_histogram_counts_every_point_and_integrates_to_one(double offset) {
        try (Run run = new Histogram(9, offset, 0.5 * offset).start(DATA, STREAMS)) {
            Cells cells = (Cells) run;
            assertEquals(DATA.train().size(), Arrays.stream(cells.counts()).sum());
            double mass = 0;
            for (int i = 0; i < cells.counts().length; i++) {
                double x = cells.cells().x(i % cells.cells().columns());
                double y = cells.cells().y(i / cells.cells().columns());
                mass += Math.exp(((Density) run).logDensity(x, y)) * cells.cells().cellArea();
            }
            assertEquals(1, mass, 1e-12);
            assertEquals(Double.NEGATIVE_INFINITY, ((Density) run).logDensity(1e6, 0));
        }
    }

    /// By brute force: the points in the cell of a place.
    @Test
    void a_histograms_density_is_the_count_of_the_cell() {
        try (Run run = new Histogram(7, 0.25, 0.75).start(DATA, STREAMS)) {
            double width = DATA.stageFrame().width() / 7;
            double height = DATA.stageFrame().height() / 7;
            double left = DATA.stageFrame().minX() - 0.25 * width;
            double bottom = DATA.stageFrame().minY() - 0.75 * height;
            for (int i = 0; i < 50; i++) {
                double x = DATA.train().x(i);
                double y = DATA.train().y(i);
                int count = 0;
                for (int j = 0; j < DATA.train().size(); j++) {
                    count += Math.floor((DATA.train().x(j) - left) / width) == Math.floor((x - left) / width)
                            && Math.floor((DATA.train().y(j) - bottom) / height) == Math.floor((y - bottom) / height) ? 1 : 0;
                }
                assertEquals(Math.log(count / (DATA.train().size() * width * height)), ((Density) run).logDensity(x, y), 1e-12);
            }
        }
    }

    @Test
    void a_histograms_samples_lie_where_its_points_do() {
        try (Run run = new Histogram().start(DATA, STREAMS)) {
            Points sample = ((Sampler) run).sample(Stream.of(8), 0, 500);
            for (int i = 0; i < sample.size(); i++) {
                assertTrue(((Density) run).logDensity(sample.x(i), sample.y(i)) > Double.NEGATIVE_INFINITY);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 20, 559, 5000})
    void the_ball_reaches_the_k_th_nearest_point(int k) {
        try (Run run = new Knn(Math.min(k, 1000)).start(DATA, STREAMS)) {
            Neighbours knn = (Neighbours) run;
            for (double[] at : new double[][] {{0.1, -0.3}, {5, 7}, {DATA.train().x(3), DATA.train().y(3)}}) {
                double[] distances = new double[DATA.train().size()];
                Arrays.setAll(distances, i -> Math.hypot(DATA.train().x(i) - at[0], DATA.train().y(i) - at[1]));
                Arrays.sort(distances);
                double expected = Math.max(1e-6, distances[Math.min(knn.neighbours(), distances.length) - 1]);
                assertEquals(expected, knn.radius(at[0], at[1]), 1e-12);
                assertEquals(Math.log(knn.neighbours() / (distances.length * Math.PI * expected * expected)),
                        ((Density) run).logDensity(at[0], at[1]), 1e-9);
            }
        }
    }

    @Test
    void a_tree_finds_what_a_search_through_all_finds() {
        Points points = Points.build(3001, i -> new double[] {i % 50, Math.sin(i)});
        KdTree tree = KdTree.of(points);
        Stream noise = Stream.of(6);
        for (int q = 0; q < 200; q++) {
            double x = 60 * noise.uniform(2 * q) - 5;
            double y = 3 * noise.uniform(2 * q + 1) - 1.5;
            double[] distances = new double[points.size()];
            Arrays.setAll(distances, i -> Math.hypot(points.x(i) - x, points.y(i) - y));
            Arrays.sort(distances);
            assertEquals(distances[q], tree.distance(x, y, q + 1), 1e-12);
        }
    }
}
