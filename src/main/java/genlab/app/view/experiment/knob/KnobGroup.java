package genlab.app.view.experiment.knob;

import genlab.app.view.Fonts;
import genlab.card.Setting;
import genlab.stage.Lettering;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Knobs that belong together, under a heading that folds them away and then says how they stand.
final class KnobGroup extends VBox {

    private final ToggleButton heading = new ToggleButton();
    private final FontIcon arrow = Icons.of(heading, Feather.CHEVRON_RIGHT);
    private final Label standing = new Label();
    private final VBox rows = new VBox();
    private final BooleanProperty searched = new SimpleBooleanProperty();
    private final List<Knob> knobs = new ArrayList<>();
    private List<String> stands = List.of();
    private String words = "";

    /// @param title empty for knobs that need no heading and never fold
    KnobGroup(String id, String title) {
        getStyleClass().add("knob-group");
        rows.getStyleClass().add("knobs");
        setId(id);
        if (!title.isEmpty()) {
            getChildren().add(heading(title));
            rows.visibleProperty().bind(heading.selectedProperty().or(searched));
            rows.managedProperty().bind(rows.visibleProperty());
            standing.visibleProperty().bind(rows.visibleProperty().not());
            rows.visibleProperty().addListener((property, before, open) -> {
                arrow.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
                fill();
            });
        }
        getChildren().add(rows);
    }

    private ToggleButton heading(String title) {
        heading.setId(getId() + "-heading");
        heading.getStyleClass().add("knob-heading");
        heading.setAccessibleText(title + ", knobs");
        Label name = new Label(title);
        name.setMinWidth(Label.USE_PREF_SIZE);
        standing.getStyleClass().addAll("caption", "standing");
        standing.setMinWidth(0);
        standing.widthProperty().addListener(change -> fit());
        standing.fontProperty().addListener(change -> fit());
        standing.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(standing, Priority.ALWAYS);
        HBox line = new HBox(arrow, name, standing);
        line.getStyleClass().add("knob-heading-line");
        line.prefWidthProperty().bind(heading.widthProperty().subtract(2));
        heading.setGraphic(line);
        heading.setMaxWidth(Double.MAX_VALUE);
        heading.setMinWidth(0);
        heading.setPrefWidth(10);
        return heading;
    }

    /// @return whether these are others than before
    boolean put(List<Knob> wanted) {
        if (knobs.equals(wanted)) {
            return false;
        }
        knobs.clear();
        knobs.addAll(wanted);
        fill();
        return true;
    }

    /// Lays out the rows while they are to be seen.
    private void fill() {
        if (!rows.isVisible()) {
            rows.getChildren().clear();
            return;
        }
        List<KnobRow> wanted = knobs.stream().map(Knob::row).toList();
        if (!rows.getChildren().equals(wanted)) {
            rows.getChildren().setAll(wanted);
        }
        for (Knob knob : knobs) {
            boolean found = found(knob);
            knob.row().setVisible(found);
            knob.row().setManaged(found);
        }
    }

    /// Says in the heading how the knobs stand, once they are shown. Of knobs that are mostly off it names those that are not as usual.
    void sum() {
        List<Setting> settings = knobs.stream().map(Knob::shown).toList();
        if (2 * settings.stream().filter(KnobGroup::off).count() >= settings.size()) {
            List<String> unusual = knobs.stream().filter(Knob::unusual).map(knob -> knob.shown().knob().label()).toList();
            stands = unusual.isEmpty() ? List.of("off") : unusual;
        } else {
            stands = settings.stream().map(setting -> Editor.title(setting, setting.text())).toList();
        }
        fit();
    }

    /// Says as much of it as there is room for.
    private void fit() {
        double size = standing.getFont().getSize();
        int told = stands.size();
        while (told > 0 && Fonts.width(first(told), Lettering.Weight.REGULAR, size) > standing.getWidth()) {
            told--;
        }
        standing.setText(first(told));
    }

    private String first(int count) {
        String told = String.join(" · ", stands.subList(0, count));
        return count == stands.size() ? told : told + " …";
    }

    private static boolean off(Setting setting) {
        return setting.value().equals(false) || setting.value() instanceof Number number && number.doubleValue() == 0;
    }

    /// Shows only the knobs that the words are about; empty words show all, folded as before.
    boolean search(String wanted) {
        words = wanted;
        boolean any = knobs.stream().anyMatch(this::found);
        searched.set(any && !words.isBlank());
        fill();
        setVisible(any);
        setManaged(any);
        return any;
    }

    private boolean found(Knob knob) {
        return words.isBlank() || knob.matches(words);
    }

    void open(boolean open) {
        heading.setSelected(open);
    }
}
