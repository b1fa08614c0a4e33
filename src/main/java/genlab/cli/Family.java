package genlab.cli;

import genlab.card.Card;
import genlab.card.Member;
import genlab.card.Setting;
import genlab.data.Distributions;
import genlab.figure.FigureFormats;
import genlab.model.Models;
import genlab.scenario.Scenarios;
import genlab.stage.Layers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A family and what it is called on the command line.
record Family(String name, List<? extends Member> members) {

    /// The families that can be listed.
    static final List<Family> ALL = List.of(new Family("data", Distributions.ALL), new Family("models", Models.ALL),
            new Family("layers", Layers.ALL), new Family("scenarios", Scenarios.ALL), new Family("formats", FigureFormats.ALL));

    /// Those, and the families that the knobs of their members choose from, by the knob's name.
    static List<Family> withInner() {
        Map<List<? extends Member>, Family> found = new LinkedHashMap<>();
        ALL.forEach(family -> found.put(family.members(), family));
        for (int i = 0; i < found.size(); i++) {
            for (Member member : List.copyOf(found.values()).get(i).members()) {
                for (Setting setting : settings(member)) {
                    if (setting.value() instanceof Member inner) {
                        found.putIfAbsent(inner.family(), new Family(name(setting), inner.family()));
                    }
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    static List<Setting> settings(Member member) {
        return Card.of((Record) member).settings();
    }

    private static String name(Setting setting) {
        return setting.path().substring(setting.path().lastIndexOf('.') + 1);
    }
}
