package genlab.app.view.transport;

import genlab.app.control.Branches;
import genlab.app.control.Laboratory;
import genlab.app.control.Narrator;
import genlab.app.view.Patience;
import genlab.app.view.Theme;
import genlab.app.view.chart.History;
import genlab.app.view.diagram.DiagramView;
import genlab.app.view.guide.Shortcut;
import genlab.app.view.guide.Shortcuts;
import genlab.train.Experiment;
import genlab.train.Report;
import genlab.train.Trainer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// A window with nothing but the transport, the timeline, the notice and the diagram around a laboratory, worked by a robot.
public final class Bench implements AutoCloseable {

    private static final int PATIENCE = 60;

    public final FxRobot robot = new FxRobot();
    public Laboratory laboratory;
    public DiagramView diagram;
    Branches branches;
    private volatile Report latest;

    public Bench(Experiment experiment) throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            laboratory = new Laboratory(experiment);
            laboratory.start();
            laboratory.reportProperty().addListener((property, before, report) -> latest = report);
            History history = new History();
            laboratory.reportProperty().addListener((property, before, report) -> history.add(report));
            branches = new Branches(laboratory, () -> () -> { });
            TransportBar transport = new TransportBar(laboratory, new Narrator(laboratory, (layers, model) -> { }, told -> { })::startOver);
            diagram = new DiagramView(laboratory);
            diagram.slowMotionProperty().bind(transport.slowMotionProperty());
            VBox root = new VBox(new Notice(laboratory), diagram, transport, new TimelineBar(laboratory, branches, history));
            new Theme().dress(root);
            Scene scene = new Scene(root, 900, 600);
            new Shortcuts(List.of(Shortcut.of("Space", "Run", "Play or pause", transport::toggle),
                    Shortcut.of("Right", "Run", "One step", transport::step),
                    Shortcut.of("Left", "Run", "One step back", transport::stepBack))).listenTo(scene);
            stage.setScene(scene);
            stage.show();
            // What has arrow keys of its own would take them, if it were there before the window chose whom to give the focus.
            root.requestFocus();
        });
        await(report -> true);
    }

    /// The first report that is as wanted.
    public Report await(Predicate<Report> wanted) throws TimeoutException {
        Patience.until(() -> latest != null && wanted.test(latest));
        return latest;
    }

    /// Clicks on what may need a moment to come up, as what hangs over the window does.
    void clickOnceThere(String query) throws TimeoutException {
        Patience.until(() -> robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent());
        robot.clickOn(query);
    }

    /// What the trainer answers, all orders given before being done.
    <T> T ask(Function<Trainer, T> question) throws Exception {
        CompletableFuture<T> told = new CompletableFuture<>();
        robot.interact(() -> laboratory.ask(question, told::complete));
        return told.get(PATIENCE, TimeUnit.SECONDS);
    }

    long step() throws Exception {
        return ask(Trainer::step);
    }

    String fingerprint() throws Exception {
        return ask(Trainer::fingerprint);
    }

    @Override
    public void close() throws TimeoutException {
        // A tooltip that outlives its window would take the next window's clicks.
        robot.interact(() -> {
            laboratory.close();
            List.copyOf(Window.getWindows()).forEach(Window::hide);
        });
        FxToolkit.cleanupStages();
    }
}
