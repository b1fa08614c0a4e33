package genlab.app.view.experiment;

import genlab.app.control.Laboratory;
import genlab.app.view.Theme;
import genlab.app.view.Tip;
import genlab.app.view.experiment.knob.Icons;
import genlab.app.view.experiment.knob.KnobForm;
import genlab.app.view.experiment.knob.Turning;
import genlab.app.view.experiment.table.TableImport;
import genlab.card.Card;
import genlab.card.Member;
import genlab.card.Setting;
import genlab.data.Distribution;
import genlab.data.file.Imported;
import genlab.train.Experiment;
import genlab.train.Report;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.feather.Feather;

/// The experiment: its data, its model and every knob of its card. It shows what the laboratory reports; what is clicked, typed or
/// dragged becomes an order, and is seen here once it is carried out.
public final class ExperimentPanel extends ScrollPane {

    /// Knobs that say which points are taken.
    private static final List<String> POINTS = List.of("points", "validation");

    private final Laboratory laboratory;
    private final TableImport tables;
    private final DataGallery data;
    private final ModelGallery models;
    private final Section dataSection;
    private final Section modelSection;
    private final KnobForm dataKnobs;
    private final KnobForm modelKnobs;
    private final KnobForm otherKnobs;
    private final CustomTextField search = (CustomTextField) TextFields.createClearableTextField();
    private final Label none = new Label("No knob is called that.");
    private Experiment shown;

    /// @param files asks for a file with a table of points, over a window
    public ExperimentPanel(Laboratory laboratory, Theme theme, Function<Window, Optional<Path>> files) {
        this.laboratory = laboratory;
        Turning turning = (path, text, done, refused) -> laboratory.set(path, text, change -> done.run(), refused);
        dataKnobs = new KnobForm("data-knobs", turning);
        modelKnobs = new KnobForm("model-knobs", turning);
        otherKnobs = new KnobForm("knobs", turning);
        data = new DataGallery(this::choose);
        models = new ModelGallery(model -> choose("model", model.id()));
        dataSection = new Section("Data").with(data, dataKnobs);
        modelSection = new Section("Model", resetButton()).with(models, search(), modelKnobs, otherKnobs, none);
        none.getStyleClass().add("caption");
        VBox content = new VBox(dataSection, modelSection);
        content.getStyleClass().add("experiment");
        setContent(content);
        setId("experiment");
        getStyleClass().addAll("experiment-panel", "side", "left");
        getStylesheets().add(ExperimentPanel.class.getResource("/genlab/app/experiment.css").toExternalForm());
        setHbarPolicy(ScrollBarPolicy.NEVER);
        theme.paletteProperty().subscribe(palette -> data.colour(palette.real()));
        filter("");
        tables = new TableImport(this, files, this::take, dataSection::refuse);
        laboratory.reportProperty().subscribe(this::show);
    }

    private Button resetButton() {
        Button reset = Icons.on(new Button(), Feather.CORNER_UP_LEFT);
        reset.setId("reset-knobs");
        reset.getStyleClass().add("quiet-button");
        Tip.on(reset, "Bring every knob back to its usual value");
        reset.setAccessibleText("Bring every knob back to its usual value");
        reset.setOnAction(event -> reset());
        return reset;
    }

    private CustomTextField search() {
        search.setId("knob-search");
        search.getStyleClass().add("search");
        search.setPromptText("Find a knob");
        search.setAccessibleText("Find a knob");
        search.setLeft(Icons.on(new Label(), Feather.SEARCH));
        search.textProperty().addListener((property, before, words) -> filter(words));
        return search;
    }

    private void filter(String words) {
        boolean any = dataKnobs.search(words) | modelKnobs.search(words) | otherKnobs.search(words);
        none.setVisible(!any && !words.isBlank());
        none.setManaged(none.isVisible());
    }

    /// Points of the user's own, from a file or dropped on the panel.
    public TableImport tables() {
        return tables;
    }

    private void choose(Distribution distribution) {
        if (distribution instanceof Imported) {
            tables.choose();
        } else {
            choose("data", distribution.id());
        }
    }

    private void take(Distribution data) {
        laboratory.begin(shown.on(data), dataSection::refuse);
    }

    private void choose(String path, String id) {
        Section section = path.equals("data") ? dataSection : modelSection;
        laboratory.set(path, id, change -> section.refuse(null), sentence -> {
            section.refuse(sentence);
            data.show(shown.data());
            models.show(shown.model());
        });
    }

    /// Brings every knob back to its usual value. Texts are the user's own words, a file's name or a drawing: they stay.
    public void reset() {
        Map<String, String> own = new HashMap<>();
        shown.settings().stream().filter(setting -> setting.type() == String.class).forEach(text -> own.put(text.path(), text.text()));
        laboratory.begin(shown.defaults().with(own), modelSection::refuse);
    }

    private void show(Report report) {
        if (report == null || report.experiment() == shown) {
            return;
        }
        shown = report.experiment();
        data.show(shown.data());
        dataSection.refuse(null);
        models.show(shown.model());
        Map<String, String> usual = usual();
        dataKnobs.show(settings(path -> path.startsWith("data.") || POINTS.contains(path)), usual, 1);
        modelKnobs.show(settings(path -> path.startsWith("model.")), usual, 1);
        otherKnobs.show(settings(path -> !path.startsWith("data") && !path.startsWith("model") && !POINTS.contains(path)), usual, 0);
    }

    /// The usual values, also of the knobs that belong to what is chosen now and would not be by default.
    private Map<String, String> usual() {
        Map<String, String> usual = new HashMap<>();
        shown.defaults().settings().forEach(setting -> usual.put(setting.path(), setting.text()));
        for (Setting setting : shown.settings()) {
            if (setting.value() instanceof Member member && !setting.text().equals(usual.get(setting.path()))) {
                Record chosen = (Record) Member.find(member.family(), setting.path(), setting.text());
                Card.of(chosen).settings().forEach(own -> usual.put(setting.path() + "." + own.path(), own.text()));
            }
        }
        return usual;
    }

    private List<Setting> settings(Predicate<String> path) {
        return shown.settings().stream().filter(setting -> path.test(setting.path())).toList();
    }
}
