package genlab.app.control;

import genlab.model.Model;
import genlab.scenario.Cue;
import genlab.scenario.Scenario;
import genlab.stage.Layer;
import genlab.train.Experiment;
import genlab.train.Order;
import genlab.train.Recording;
import genlab.train.Report;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Tells a scenario: begins its run, knows which card belongs to the step that is seen, plays to the next card and stands there.
/// Whoever starts other data or another model has left the scenario.
public final class Narrator {

    private final Laboratory laboratory;
    private final BiConsumer<List<List<Layer>>, Model> show;
    private final Consumer<Scenario> begun;
    private final ReadOnlyObjectWrapper<Scenario> scenario = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper card = new ReadOnlyIntegerWrapper();
    private int journeys;
    private boolean travelling;

    /// @param show  puts layers of a model on the stages, a list for each
    /// @param begun told which scenario begins, before it does
    public Narrator(Laboratory laboratory, BiConsumer<List<List<Layer>>, Model> show, Consumer<Scenario> begun) {
        this.laboratory = laboratory;
        this.show = show;
        this.begun = begun;
        laboratory.reportProperty().addListener((property, before, report) -> follow(report));
    }

    /// The scenario that is told; null if none is.
    public ReadOnlyObjectProperty<Scenario> scenarioProperty() {
        return scenario.getReadOnlyProperty();
    }

    /// The number of the card, from 0.
    public ReadOnlyIntegerProperty cardProperty() {
        return card.getReadOnlyProperty();
    }

    /// Starts a scenario, playing.
    public void begin(Scenario told) {
        begun.accept(told);
        // First: the other may have fewer cards.
        card.set(0);
        scenario.set(told);
        laboratory.begin(told.recording(), sentence -> end());
        travel(0, () -> {
            show(0);
            laboratory.play();
        });
    }

    /// Starts over: with the knobs as they stand, but in a scenario that turns some on its way as the scenario does.
    public void startOver(Rewind rewind) {
        Experiment now = rewind.of(laboratory.reportProperty().get().experiment());
        List<Order> orders = scenario.get() == null ? List.of() : scenario.get().recording().orders();
        Experiment origin = orders.isEmpty() ? now : scenario.get().experiment().with(now.seeds());
        laboratory.begin(new Recording(origin, orders, List.of(), 0), sentence -> { });
    }

    /// No longer tells it; the run stays.
    public void end() {
        scenario.set(null);
    }

    /// Plays on to the next card; if it plays already or has been there before, goes there at once.
    public void next() {
        Report report = laboratory.reportProperty().get();
        if (scenario.get() == null || card.get() + 1 >= scenario.get().narration().size() || travelling) {
            return;
        }
        Cue ahead = scenario.get().narration().get(card.get() + 1);
        if (report.status().playing() || ahead.step() <= report.status().head()) {
            turnTo(card.get() + 1);
        } else {
            laboratory.play();
        }
    }

    /// Goes back to the card before.
    public void previous() {
        if (scenario.get() != null && card.get() > 0) {
            turnTo(card.get() - 1);
        }
    }

    private void turnTo(int number) {
        turn(number);
        laboratory.pause();
        travel(scenario.get().narration().get(number).step(), () -> { });
    }

    /// What is reported on the way says nothing about where it leads.
    private void travel(long step, Runnable arrived) {
        int journey = ++journeys;
        travelling = true;
        laboratory.seek(step).whenComplete((status, failure) -> Platform.runLater(() -> {
            if (journey == journeys) {
                travelling = false;
                arrived.run();
            }
        }));
    }

    private void follow(Report report) {
        Scenario told = scenario.get();
        if (told == null || travelling) {
            return;
        }
        boolean same = report.experiment().data().equals(told.experiment().data())
                && report.experiment().model().id().equals(told.experiment().model().id());
        int here = told.cueAt(report.status().step());
        if (!same) {
            end();
        } else if (report.status().playing() && here > card.get()) {
            turnTo(card.get() + 1);
        } else {
            turn(here);
        }
    }

    private void turn(int number) {
        boolean other = !staged(number).equals(staged(card.get()));
        card.set(number);
        if (other) {
            show(number);
        }
    }

    private void show(int number) {
        show.accept(staged(number), scenario.get().experiment().model());
    }

    /// The layers of the stages at a card: those of the last card that says so.
    private List<List<Layer>> staged(int number) {
        return scenario.get().narration().subList(0, number + 1).reversed().stream().map(Cue::layers)
                .filter(layers -> !layers.isEmpty()).findFirst().orElseGet(scenario.get()::layers);
    }
}
