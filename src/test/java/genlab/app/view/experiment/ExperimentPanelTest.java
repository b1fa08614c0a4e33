package genlab.app.view.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.app.control.Laboratory;
import genlab.app.view.Patience;
import genlab.app.view.Theme;
import genlab.card.Setting;
import genlab.data.mixture.TwoGaussians;
import genlab.model.gan.FDivergence;
import genlab.model.gan.FGan;
import genlab.model.gan.Gan;
import genlab.stage.Palette;
import genlab.train.Experiment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@Timeout(120)
class ExperimentPanelTest {

    private static final String RATE = "model.generator.optimiser.rate";

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Laboratory laboratory;
    private Path chosen;

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            laboratory = new Laboratory(Experiment.of(new TwoGaussians(), Gan.standard()));
            laboratory.start();
            Theme theme = new Theme();
            BorderPane root = new BorderPane();
            root.setLeft(new ExperimentPanel(laboratory, theme, owner -> Optional.ofNullable(chosen)));
            theme.dress(root);
            theme.paletteProperty().set(Palette.DARK);
            FxToolkit.toolkitContext().getRegisteredStage().setScene(new Scene(root, 800, 1100));
            FxToolkit.toolkitContext().getRegisteredStage().show();
        });
        Patience.until(() -> laboratory.reportProperty().get() != null);
    }

    @AfterEach
    void close() throws TimeoutException {
        robot.interact(laboratory::close);
        FxToolkit.cleanupStages();
    }

    private Experiment experiment() {
        return laboratory.reportProperty().get().experiment();
    }

    private Object value(String path) {
        return experiment().card().setting(path).value();
    }

    private boolean there(String id) {
        return robot.lookup("#" + id).tryQuery().filter(Node::isVisible).isPresent();
    }

    private String text(String id) {
        return robot.lookup("#" + id).<Labeled>query().getText();
    }

    private String typed(String path) {
        return robot.lookup("#" + id(path)).<TextInputControl>query().getText();
    }

    private static String id(String path) {
        return "knob-" + path.replace('.', '-');
    }

    /// Writes a text over what stands in a field, as pasting does, and finishes with a key.
    private void type(String path, String text, KeyCode end) {
        TextInputControl field = robot.lookup("#" + id(path)).query();
        robot.clickOn(field);
        robot.interact(() -> {
            field.selectAll();
            field.replaceSelection(text);
        });
        robot.push(end);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Toggles of a group would choose, or look as if, when an arrow key passes over them.
    @Test
    void arrowKeysGoFromPictureToPictureAndSpaceChooses() throws TimeoutException {
        robot.interact(() -> robot.lookup("#data-two-gaussians").query().requestFocus());
        robot.type(KeyCode.DOWN);
        assertTrue(robot.lookup("#data-moons").query().isFocused());
        assertTrue(robot.lookup("#data-two-gaussians").<ToggleButton>query().isSelected());
        assertEquals("Moons", text("data-title"));
        robot.type(KeyCode.SPACE);
        Patience.until(() -> experiment().data().id().equals("moons"));
    }

    @Test
    void aClickedPictureIsTheData() throws TimeoutException {
        robot.clickOn("#data-ring-8");
        Patience.until(() -> experiment().data().id().equals("ring-8"));
        assertTrue(robot.lookup("#data-ring-8").<ToggleButton>query().isSelected());
        assertFalse(robot.lookup("#data-two-gaussians").<ToggleButton>query().isSelected());
        assertEquals("gan", experiment().model().id());
    }

    @Test
    void everyPictureIsMade() throws TimeoutException {
        Patience.until(() -> robot.lookup(".tile").queryAllAs(ToggleButton.class).stream().allMatch(tile -> tile.getGraphic() != null));
    }

    @Test
    void aListedModelIsTrained() throws TimeoutException {
        robot.clickOn("#model");
        robot.clickOn("#model-gaussian-mle");
        Patience.until(() -> experiment().model().id().equals("gaussian-mle"));
        assertFalse(there(id("model.batch") + "-row"));
    }

    @Test
    void aLiveKnobIsTakenUpWithoutANewRun() throws TimeoutException {
        robot.interact(laboratory::step);
        Patience.until(() -> laboratory.reportProperty().get().status().step() == 1);
        robot.clickOn("#model-knobs-generator-heading");
        type(RATE, "2e-4", KeyCode.ENTER);
        Patience.until(() -> value(RATE).equals(2e-4));
        assertEquals(1, laboratory.reportProperty().get().status().step());
        assertEquals("0.0002", typed(RATE));
        robot.clickOn("#" + id(RATE) + "-back");
        Patience.until(() -> value(RATE).equals(1e-3));
        assertEquals("0.001", typed(RATE));
    }

    @Test
    void aDraggedSliderTurnsALiveKnob() throws TimeoutException {
        robot.clickOn("#model-knobs-generator-heading");
        Slider slider = robot.lookup("#" + id(RATE) + "-row .slider").query();
        robot.drag(slider.lookup(".thumb")).moveBy(-40, 0).drop();
        Patience.until(() -> (double) value(RATE) < 9e-4);
        assertEquals(Double.parseDouble(typed(RATE)), value(RATE));
    }

    @Test
    void aRebuildingKnobStartsAgain() throws TimeoutException {
        robot.interact(laboratory::step);
        Patience.until(() -> laboratory.reportProperty().get().status().step() == 1);
        robot.clickOn(robot.lookup("#" + id("model.batch") + "-row .nudge").nth(1).<Node>query());
        Patience.until(() -> value("model.batch").equals(257));
        assertEquals(0, laboratory.reportProperty().get().status().step());
    }

    @Test
    void rubbishIsRefusedBesideTheFieldAndStays() throws TimeoutException {
        for (String rubbish : List.of("lots", "0", "5000", "1e999", "-3", "12 monkeys and a very long story about every one of them")) {
            type("model.batch", rubbish, KeyCode.ENTER);
            String refusal = id("model.batch") + "-refusal";
            Patience.until(() -> there(refusal) && text(refusal).contains("got “" + rubbish.substring(0, Math.min(24, rubbish.length()))));
            assertTrue(text(refusal).startsWith("Expected a whole number from 1 to 4096, got"), text(refusal));
            assertEquals(rubbish, typed("model.batch"));
            assertEquals(256, value("model.batch"));
        }
        // What trains on does not overwrite it; Escape does.
        robot.interact(laboratory::step);
        Patience.until(() -> laboratory.reportProperty().get().status().step() == 1);
        assertTrue(typed("model.batch").startsWith("12 monkeys"));
        robot.push(KeyCode.ESCAPE);
        Patience.until(() -> typed("model.batch").equals("256") && !there(id("model.batch") + "-refusal"));
    }

    @Test
    void whatIsBeingTypedIsLeftAlone() throws TimeoutException {
        robot.clickOn("#" + id("model.batch"));
        robot.push(KeyCode.END);
        robot.write("0");
        robot.interact(() -> laboratory.set(RATE, "0.01", change -> { }, sentence -> { }));
        Patience.until(() -> value(RATE).equals(0.01));
        assertEquals("2560", typed("model.batch"));
        robot.push(KeyCode.TAB);
        Patience.until(() -> value("model.batch").equals(2560));
    }

    @Test
    void aSearchShowsWhatItNames() {
        robot.clickOn("#knob-search");
        robot.write("discriminator rate");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(there(id("model.discriminator.optimiser.rate") + "-row"));
        assertTrue(robot.lookup("#" + id("model.discriminator.optimiser.rate")).query().isVisible());
        assertFalse(there(id("model.batch") + "-row"));
        assertFalse(there("model-knobs-generator"));
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        robot.write("zebra");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("No knob is called that.").tryQuery().filter(Node::isVisible).isPresent());
    }

    @Test
    void helpSaysWhatAKnobTakes() throws TimeoutException {
        robot.clickOn("#" + id("model.batch"));
        robot.push(KeyCode.F1);
        Patience.until(() -> there("knob-help"));
        assertTrue(robot.from(robot.lookup("#knob-help").<Node>query()).lookup("a whole number from 1 to 4096").tryQuery().isPresent());
        robot.push(KeyCode.ESCAPE);
        Patience.until(() -> robot.lookup("#knob-help").tryQuery().isEmpty());
    }

    @Test
    void helpShowsTheFormulaAKnobStandsIn() throws TimeoutException {
        robot.clickOn("#" + id("model.loss") + "-label");
        Patience.until(() -> there("knob-help"));
        assertTrue(robot.lookup("#knob-help").lookup(".formula").tryQuery().isPresent());
        robot.push(KeyCode.ESCAPE);
        Patience.until(() -> robot.lookup("#knob-help").tryQuery().isEmpty());
    }

    @Test
    void aKnobOfWhatIsChosenGoesBackToWhatIsUsualThere() throws TimeoutException {
        Experiment chosen = experiment().with("model.loss", "f-gan").with("model.loss.divergence", "js");
        robot.interact(() -> laboratory.begin(chosen, sentence -> { }));
        Patience.until(() -> there("model-knobs-loss"));
        robot.interact(() -> robot.lookup(".knob-heading").<ToggleButton>queryAll().forEach(heading -> heading.setSelected(true)));
        robot.interact(() -> robot.lookup("#" + id("model.loss.divergence") + "-back").<Button>query().fire());
        Patience.until(() -> value("model.loss.divergence").equals(FDivergence.KL));
        assertEquals(new FGan(FDivergence.KL, false), value("model.loss"));
    }

    @Test
    void everyKnobGoesBackAtOnce() throws TimeoutException {
        Experiment usual = experiment();
        robot.interact(() -> laboratory.begin(usual.with("model.batch", "64").with("seeds.data", "9"), sentence -> { }));
        Patience.until(() -> value("model.batch").equals(64));
        robot.clickOn("#reset-knobs");
        Patience.until(() -> experiment().equals(usual));
    }

    @Test
    void everyKnobHasItsControlAndItsName() {
        robot.interact(() -> robot.lookup(".knob-heading").<ToggleButton>queryAll().forEach(heading -> heading.setSelected(true)));
        for (Setting setting : experiment().settings()) {
            if (!setting.path().equals("data") && !setting.path().equals("model")) {
                Node control = robot.lookup("#" + id(setting.path())).query();
                assertEquals(setting.knob().label(), control.getAccessibleText());
            }
        }
    }

    @Test
    void aTableIsTakenByTheColumnsChosen() throws TimeoutException, IOException {
        String table = "id,species,length (mm),depth\n1,a,39,18\n2,b,46,13\n3,b,n/a,15\n4,a,40,19\n";
        chosen = Files.writeString(folder.resolve("birds.csv"), table);
        robot.clickOn("#data-csv");
        Patience.until(() -> there("import"));
        Patience.until(() -> text("import-outcome").startsWith("Took 3 rows of id, length"));
        robot.interact(() -> {
            robot.lookup("#import-x").<ComboBox<String>>query().getSelectionModel().select("length (mm)");
            robot.lookup("#import-y").<ComboBox<String>>query().getSelectionModel().select("species");
        });
        Patience.until(() -> text("import-outcome").startsWith("Expected numbers in columns length and species"));
        assertTrue(robot.lookup("#import-take").query().isDisabled());
        robot.interact(() -> {
            robot.lookup("#import-y").<ComboBox<String>>query().getSelectionModel().select("depth");
            robot.lookup("#import-label").<ComboBox<String>>query().getSelectionModel().select("species");
            robot.lookup("#import-sequence").<ComboBox<String>>query().getSelectionModel().select("species");
            robot.lookup("#import-time").<ComboBox<String>>query().getSelectionModel().select("id");
        });
        Patience.until(() -> text("import-outcome")
                .startsWith("Took 3 rows of length, depth, species from birds.csv; skipped 1 row (line 4"));
        robot.clickOn("#import-take");
        Patience.until(() -> experiment().data().id().equals("csv"));
        assertEquals("length (mm)", experiment().data().axes().xLabel());
        assertEquals(2, experiment().data().classes().size());
        assertArrayEquals(new int[] {0, 0, 1}, experiment().data().rows().orElseThrow().sequences());
        assertTrue(text("data-summary").startsWith("Took 3 rows"));
    }

    @Test
    void whatIsNoTableIsRefused() throws TimeoutException, IOException {
        chosen = Files.writeString(folder.resolve("poem.csv"), "roses,violets\nred,blue\n");
        robot.clickOn("#data-csv");
        Patience.until(() -> there("refusal-data"));
        assertTrue(text("refusal-data").startsWith("Expected two columns of numbers in poem.csv"), text("refusal-data"));
        assertEquals("two-gaussians", experiment().data().id());
        chosen = null;
        robot.clickOn("#data-csv");
        assertEquals("two-gaussians", experiment().data().id());
    }
}
