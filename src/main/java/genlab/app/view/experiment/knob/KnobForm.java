package genlab.app.view.experiment.knob;

import genlab.card.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.layout.VBox;

/// Every knob of a list, grouped as the card groups them. Showing other values changes what stands there; only knobs that were
/// not there before are made anew, so that nothing is taken from under a hand.
public final class KnobForm extends VBox {

    private final String id;
    private final Turning turning;
    private final Map<String, Knob> knobs = new LinkedHashMap<>();
    private final Map<String, KnobGroup> groups = new LinkedHashMap<>();
    private String words = "";

    /// @param id what the ids of its groups begin with
    public KnobForm(String id, Turning turning) {
        this.id = id;
        this.turning = turning;
        setId(id);
        getStyleClass().add("knob-form");
    }

    /// Shows these knobs.
    ///
    /// @param usual the text each path usually has
    /// @param level how many of a knob's groups are said elsewhere
    public void show(List<Setting> settings, Map<String, String> usual, int level) {
        Map<String, List<Knob>> wanted = new LinkedHashMap<>();
        Map<String, Knob> kept = new LinkedHashMap<>();
        for (Setting setting : settings) {
            Knob knob = knobs.get(setting.path());
            if (knob == null || !knob.fits(setting)) {
                knob = new Knob(turning);
            }
            knob.show(setting, usual.getOrDefault(setting.path(), setting.text()));
            kept.put(setting.path(), knob);
            String group = setting.group().size() > level ? setting.group().get(level) : "";
            wanted.computeIfAbsent(group, title -> new ArrayList<>()).add(knob);
        }
        knobs.clear();
        knobs.putAll(kept);
        arrange(wanted);
    }

    private void arrange(Map<String, List<Knob>> wanted) {
        List<KnobGroup> shown = new ArrayList<>();
        boolean[] moved = new boolean[1];
        wanted.forEach((title, members) -> {
            KnobGroup group = groups.computeIfAbsent(title, t -> new KnobGroup(id + "-" + t.toLowerCase(Locale.ROOT).replace(' ', '-'), t));
            moved[0] |= group.put(members);
            group.sum();
            shown.add(group);
        });
        if (!getChildren().equals(shown)) {
            getChildren().setAll(shown);
            moved[0] = true;
        }
        if (moved[0]) {
            search(words);
        }
    }

    /// Shows only knobs about which these words are.
    ///
    /// @return whether there is any
    public boolean search(String wanted) {
        words = wanted;
        boolean any = false;
        for (KnobGroup group : groups.values()) {
            any |= group.search(words);
        }
        return any;
    }

    /// Opens or folds the group with this heading.
    public void open(String title, boolean open) {
        KnobGroup group = groups.get(title);
        if (group != null) {
            group.open(open);
        }
    }
}
