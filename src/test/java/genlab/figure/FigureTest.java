package genlab.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.math.Points;
import genlab.quantity.Snapshot;
import genlab.stage.Box;
import genlab.stage.Colour;
import genlab.stage.FakeSnapshot;
import genlab.stage.Layer;
import genlab.stage.Lettering;
import genlab.stage.Marker;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Raster;
import genlab.stage.Stroke;
import genlab.stage.critic.BoundaryLayer;
import genlab.stage.critic.CriticErrorLayer;
import genlab.stage.critic.CriticLayer;
import genlab.stage.critic.DescentLayer;
import genlab.stage.critic.NextStepLayer;
import genlab.stage.critic.OptimalCriticLayer;
import genlab.stage.data.DataLayer;
import genlab.stage.data.ModesLayer;
import genlab.stage.data.TargetContoursLayer;
import genlab.stage.generator.GridLayer;
import genlab.stage.model.DensityLayer;
import genlab.stage.model.SamplesLayer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

    static final Caption CAPTION = new Caption("two-gaussians · GAN non-saturating · seed 1",
            "G 2-32-32-2, D 2-32-32-1, tanh; Adam, learning rate 0.001, batch 256; 40 of 1,000 points shown.",
            "{\"data\": \"two-gaussians\", \"note\": \"σ < 0.1 & μ ≥ 0\"}");

    /// A figure of few things, so that a golden can be read.
    static Figure small(Palette palette, Layer... layers) {
        List<Layer> list = List.of(layers);
        Snapshot snapshot = FakeSnapshot.of(FakeSnapshot.data(60), list);
        return new Figure(snapshot, list, palette, Size.COLUMN, CAPTION);
    }

    static Figure discriminator() {
        return small(Palette.PRINT, new SamplesLayer(40, 5), new DataLayer(40, 5), new CriticLayer(12, true));
    }

    @Test
    void theDiscriminatorAmongDots() throws IOException {
        Golden.check("discriminator", svg(discriminator()));
    }

    @Test
    void linesAndArrowsOnDarkPaper() throws IOException {
        Golden.check("lines-dark", svg(small(Palette.DARK, new GridLayer(5), new NextStepLayer(12, 20), new DescentLayer(12, 30),
                new ModesLayer(), new TargetContoursLayer(12), new BoundaryLayer(12), new DensityLayer(12, 16, true))));
    }

    @Test
    void onAnEmptySnapshotThereAreAxesAlone() throws IOException {
        List<Layer> layers = List.of(new DataLayer(), new CriticErrorLayer(), new OptimalCriticLayer());
        Golden.check("empty", svg(new Figure(FakeSnapshot.empty(), layers, Palette.LIGHT, Size.COLUMN, Caption.NONE)));
    }

    /// The longest words on the smallest page, the shortest on a poster: nothing leaves the page, and the stage is square.
    @ParameterizedTest
    @CsvSource({"85, 85", "60, 60", "40, 50", "180, 60", "60, 200", "841, 1189"})
    void everythingStaysOnThePage(double width, double height) {
        for (Palette palette : Palette.ALL) {
            Figure full = discriminator();
            Figure figure = new Figure(full.snapshot(), full.layers(), palette, new Size(width, height), CAPTION);
            BoundsPen pen = new BoundsPen();
            figure.paint(pen);
            Box page = new Box(0, 0, figure.size().widthPoints(), figure.size().heightPoints());
            pen.texts.forEach(box -> assertTrue(page.contains(box.x(), box.y()) && page.contains(box.right(), box.bottom()),
                    palette.id() + ": " + box + " leaves " + page));
            assertEquals(pen.stage.width(), pen.stage.height(), 1e-9);
        }
    }

    @Test
    void noTwoTextsTouch() {
        for (Palette palette : Palette.ALL) {
            Figure full = discriminator();
            BoundsPen pen = new BoundsPen();
            new Figure(full.snapshot(), full.layers(), palette, Size.COLUMN, CAPTION).paint(pen);
            for (Box a : pen.texts) {
                for (Box b : pen.texts) {
                    assertTrue(a == b || a.right() <= b.x() || b.right() <= a.x() || a.bottom() <= b.y() || b.bottom() <= a.y(),
                            palette.id() + ": " + a + " touches " + b);
                }
            }
        }
    }

    private static String svg(Figure figure) {
        SvgPen pen = new SvgPen(new Box(0, 0, figure.size().widthPoints(), figure.size().heightPoints()));
        figure.paint(pen);
        return pen.document(figure.name(), figure.caption().experiment());
    }

    /// Notes where texts lie, from baseline to the height of capitals, and where the stage is.
    private static final class BoundsPen implements Pen {

        private final List<Box> texts = new ArrayList<>();
        private Box stage;

        @Override
        public void text(String text, double x, double y, Lettering lettering) {
            double along = width(text, lettering);
            double across = Lettering.CAPITALS * lettering.size();
            double left = -lettering.shift(along);
            double top = lettering.drop() - across;
            boolean level = lettering.turn() == 0;
            texts.add(level ? new Box(x + left, y + top, along, across) : new Box(x + top, y - left - along, across, along));
        }

        @Override
        public double width(String text, Lettering lettering) {
            return lettering.size() * Typeface.of(lettering.weight()).width(text);
        }

        @Override
        public void within(Box box, Runnable drawing) {
            stage = box;
        }

        @Override
        public void fill(List<Points> polygons, Colour colour) {
        }

        @Override
        public void stroke(List<Points> lines, Stroke stroke) {
        }

        @Override
        public void markers(Points at, Marker marker) {
        }

        @Override
        public void image(Raster raster, Box box) {
        }

        @Override
        public double resolution() {
            return 1;
        }
    }
}
