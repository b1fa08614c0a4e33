package genlab.stage.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.card.Card;
import genlab.figure.SvgPen;
import genlab.model.gan.Gan;
import genlab.quantity.Band;
import genlab.quantity.Metric;
import genlab.quantity.Metrics;
import genlab.stage.Box;
import genlab.stage.FakeSnapshot;
import genlab.stage.Palette;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ChartPaintingTest {

    private static final Pattern DRAWN = Pattern.compile(" (d|x|y|width|height|transform)=\"[^\"]*\"");

    private static Chart chart(String id) {
        return Charts.ALL.stream().filter(chart -> chart.id().equals(id)).findFirst().orElseThrow();
    }

    private static Curve curve(double... values) {
        long[] steps = new long[values.length];
        Arrays.setAll(steps, i -> 10L * i);
        return new Curve(steps, values, new double[values.length]);
    }

    private static ChartPainting painting(Chart chart, boolean logarithmic, double now, OptionalDouble pointed, Curve... curves) {
        return new ChartPainting(chart, List.of(curves), Gan.standard(), FakeSnapshot.data(10), Span.until(40), logarithmic, now, pointed);
    }

    private static String svg(ChartPainting painting, double width, double height) {
        Box page = new Box(0, 0, width, height);
        SvgPen pen = new SvgPen(page);
        painting.paint(pen, page, Palette.PRINT, 12, painting.gutter(pen, 12));
        return pen.document("chart", "");
    }

    private static boolean says(String svg, String words) {
        return svg.contains("aria-label=\"" + words + "\"");
    }

    @Test
    void everyMetricIsInOneChartAndThoseOfAChartShareTheirUnit() {
        List<String> charted = Charts.ALL.stream().flatMap(chart -> chart.lines().stream()).map(line -> line.metric().id()).toList();
        assertEquals(Metrics.ALL.stream().map(Metric::id).collect(Collectors.toSet()), Set.copyOf(charted));
        assertEquals(charted.size(), new HashSet<>(charted).size());
        for (Chart chart : Charts.ALL) {
            assertTrue(chart.lines().stream().allMatch(line -> line.metric().unit().equals(chart.unit())), chart.id());
        }
        assertTrue(charted.containsAll(Charts.USUAL));
    }

    @Test
    void namesAndNumbersStandAtTheLinesEndsAndFloorsHaveTheirNames() {
        ChartPainting painting = painting(chart("losses"), false, 40, OptionalDouble.empty(), curve(1.5, 1.2, 1.4, 1.3, 1.386),
                curve(1, 1, 1, 1, 0.7));
        String svg = svg(painting, 300, 110);
        assertTrue(says(svg, "D ") && says(svg, "1.386") && says(svg, "G ") && says(svg, "0.700"));
        assertTrue(says(svg, "log 4 (D = ½)") && says(svg, "log 2 (D = ½)"));
        assertTrue(says(svg(painting(chart("gap"), false, 40, OptionalDouble.empty(), curve(1.5, 1.2)), 300, 110), "nats"));
    }

    @Test
    void linesAcrossStandOnlyWhereTheModelGivesThemMeaning() {
        Curve[] curves = {curve(1.5, 1.2, 1.386), curve(1, 1, 0.7)};
        Gan wasserstein = (Gan) Card.of(Gan.standard()).with("loss", "wgan");
        ChartPainting painting = painting(chart("losses"), false, 40, OptionalDouble.empty(), curves);
        String other = svg(new ChartPainting(painting.chart(), painting.curves(), wasserstein, painting.data(), painting.span(), false, 40,
                OptionalDouble.empty()), 300, 110);
        assertTrue(!says(other, "log 4 (D = ½)") && !says(other, "log 2 (D = ½)"));
    }

    @Test
    void pointingTellsTheLastReadingBefore() {
        ChartPainting painting = painting(chart("gap"), false, 40, OptionalDouble.of(25), curve(5, 4, 3, 2, 1));
        assertEquals("Gap to D* at step 25: Gap to the best discriminator 3.000 nats.", painting.words());
        assertTrue(says(svg(painting, 300, 110), "3.000"));
        assertTrue(says(svg(painting, 300, 110), "step 25"));
    }

    @Test
    void modesAreCountedOfAll() {
        ChartPainting painting = painting(chart("modes"), false, 40, OptionalDouble.empty(), curve(0, 1, 1, 2, 2));
        assertEquals("Modes covered at step 40: Modes covered 2 of 2.", painting.words());
    }

    /// Whatever is read, and however little room there is, it is drawn.
    @Test
    void nothingIsTooOddToBeDrawn() {
        double[][] odd = {{}, {1}, {0, 0, 0, 0, 0}, {Double.NaN, 1, Double.POSITIVE_INFINITY, -1, Double.NEGATIVE_INFINITY},
            {1e-300, 1e300}, {-1e-12, 1e-12}, {Double.NaN, Double.NaN}, {1e9, 1e9 + 1e-7}};
        for (double[] values : odd) {
            for (boolean logarithmic : new boolean[] {false, true}) {
                for (double[] size : new double[][] {{300, 110}, {90, 40}, {20, 20}, {1, 1}, {3000, 2000}}) {
                    for (String id : List.of("gap", "modes", "mode-balance")) {
                        String svg = svg(painting(chart(id), logarithmic, 25, OptionalDouble.of(15), curve(values)), size[0], size[1]);
                        assertTrue(DRAWN.matcher(svg).results().noneMatch(place -> place.group().matches(".*(NaN|Infinity).*")),
                                id + Arrays.toString(values));
                    }
                }
            }
        }
    }

    @Test
    void aSpikeSurvivesTracing() {
        double[] values = new double[5000];
        values[1234] = 7;
        Curve curve = curve(values);
        double[] most = {0};
        Tracing.of(curve, values, Span.until(50_000), 1, step -> step / 200, value -> {
            most[0] = Math.max(most[0], value);
            return value;
        });
        assertEquals(7, most[0]);
        assertTrue(Tracing.of(curve, values, Span.until(50_000), 1, step -> step / 200, value -> value).size() <= 4 * 251);
    }

    @Test
    void numbersAreShortAndTrue() {
        assertEquals(List.of("0", "0.123", "−1.386", "12.48", "123.4", "12346", "1.2×10⁵", "4.2×10⁻⁴", "∞", "NaN"),
                DoubleStream.of(0, 0.1234, -1.3863, 12.481, 123.41, 12345.6, 123456, 4.2e-4, Double.POSITIVE_INFINITY,
                        Double.NaN).mapToObj(Figures::of).toList());
    }

    @Test
    void aBandLiesBehindItsLineAndTheAxisHoldsIt() {
        Chart gap = chart("gap");
        Curve run = curve(1, 1, 1, 1, 1);
        Band band = new Band(new long[] {0, 20, 40}, new double[] {0.5, 0.5, 0.5}, new double[] {1.5, 1.5, 1.5}, new double[] {8, 8, 8},
                new int[] {3, 3, 3});
        ChartPainting with = new ChartPainting(gap, List.of(run), List.of(band), Gan.standard(), FakeSnapshot.data(10), Span.until(40),
                false, 40, OptionalDouble.empty());
        String svg = svg(with, 300, 110);
        assertTrue(says(svg, "5.0") || says(svg, "5"), "the axis reaches the band");
        String alone = svg(painting(gap, false, 40, OptionalDouble.empty(), run), 300, 110);
        assertEquals(1, svg.split("opacity=\"0.161\"", -1).length - alone.split("opacity=\"0.161\"", -1).length, "the band");
    }
}
