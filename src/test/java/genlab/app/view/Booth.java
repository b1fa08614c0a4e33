package genlab.app.view;

import genlab.app.control.Laboratory;
import genlab.train.Experiment;
import genlab.train.Report;
import genlab.train.Trainer;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A window with one view of a laboratory in it, worked by a robot.
///
/// @param <V> the view
public final class Booth<V extends Parent> implements AutoCloseable {

    public final FxRobot robot = new FxRobot();
    public Laboratory laboratory;
    public V view;
    private volatile Report latest;

    public Booth(Experiment experiment, double width, double height, Function<Laboratory, V> made) throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            laboratory = new Laboratory(experiment);
            laboratory.start();
            laboratory.reportProperty().addListener((property, before, report) -> latest = report);
            view = made.apply(laboratory);
            new Theme().dress(view);
            stage.setScene(new Scene(view, width, height));
            stage.show();
        });
        await(report -> true);
    }

    /// The first report that is as wanted.
    public Report await(Predicate<Report> wanted) throws TimeoutException {
        until(() -> latest != null && wanted.test(latest));
        return latest;
    }

    public void until(Callable<Boolean> condition) throws TimeoutException {
        Patience.until(condition);
    }

    /// Trains to a step, or goes back to it, and waits for the report.
    public Report seek(long step) throws TimeoutException {
        robot.interact(() -> laboratory.seek(step));
        return await(report -> report.status().step() == step && !report.status().playing());
    }

    /// What the trainer answers, all orders given before being done.
    public <T> T ask(Function<Trainer, T> question) throws Exception {
        CompletableFuture<T> told = new CompletableFuture<>();
        robot.interact(() -> laboratory.ask(question, told::complete));
        return told.get(Patience.SECONDS, TimeUnit.SECONDS);
    }

    public <N extends Node> N find(String query, Class<N> kind) {
        return WaitForAsyncUtils.waitForAsyncFx(1000 * Patience.SECONDS, () -> robot.lookup(query).queryAs(kind));
    }

    /// What a node looks like now, as one number for each pixel.
    public int[] pixels(Node node) {
        WritableImage[] image = new WritableImage[1];
        robot.interact(() -> image[0] = node.snapshot(null, null));
        int width = (int) image[0].getWidth();
        int height = (int) image[0].getHeight();
        int[] argb = new int[width * height];
        image[0].getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return argb;
    }

    @Override
    public void close() throws TimeoutException {
        robot.interact(laboratory::close);
        FxToolkit.cleanupStages();
    }
}
