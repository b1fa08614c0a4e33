package genlab.app.view.stage;

import genlab.stage.Deed;
import genlab.stage.Handle;
import genlab.stage.Layer;
import genlab.stage.Place;
import genlab.stage.Plane;
import genlab.stage.Viewport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/// The hand on the things of a stage that can be taken: it takes one, carries its outline and puts it down, which orders deeds; or
/// offers in a menu what else can be done. What there is to be taken, the layers say.
final class Grasp {

    /// How near a pointer must be to take a thing, in pixels.
    private static final double REACH = 12;

    private final StagePane pane;
    private final BiConsumer<Deed, Consumer<Optional<String>>> order;
    private final ContextMenu menu = new ContextMenu();
    private int held = -1;
    private int underway;
    private List<Deed> waiting = List.of();
    private double x;
    private double y;

    /// @param order does a deed and tells when it is done, or why not
    Grasp(StagePane pane, BiConsumer<Deed, Consumer<Optional<String>>> order) {
        this.pane = pane;
        this.order = order;
        menu.setId("stage-menu");
    }

    private List<Handle> handles() {
        return pane.view().visible().stream().flatMap(layer -> layer.handles(pane.view().seen()).stream()).toList();
    }

    /// What is held; empty if nothing, or if there is no longer such a thing.
    Optional<Handle> held() {
        List<Handle> handles = held < 0 ? List.of() : handles();
        return held < handles.size() && held >= 0 ? Optional.of(handles.get(held)) : Optional.empty();
    }

    /// Where what is held is carried to.
    double x() {
        return x;
    }

    double y() {
        return y;
    }

    private Optional<Integer> near(Viewport view, double px, double py) {
        List<Handle> handles = handles();
        return IntStream.range(0, handles.size()).boxed()
                .filter(i -> distance(view, handles.get(i), px, py) <= REACH * pane.view().scaleProperty().get())
                .min(Comparator.comparingDouble(i -> distance(view, handles.get(i), px, py)));
    }

    private static double distance(Viewport view, Handle handle, double px, double py) {
        return Math.hypot(view.x(handle.x()) - px, view.y(handle.y()) - py);
    }

    /// Whether there is something to be taken under a place of the pane.
    boolean over(Viewport view, double px, double py) {
        return near(view, px, py).isPresent();
    }

    /// Takes what is under a place of the pane.
    void take(Viewport view, double px, double py) {
        near(view, px, py).ifPresent(this::take);
    }

    private void take(int index) {
        held = index;
        held().ifPresent(handle -> {
            x = handle.x();
            y = handle.y();
            pane.say(capital(handle.name()) + " taken. Move it, then let go or press Enter"
                    + (handle.live() ? "." : "; Escape leaves it where it was."));
        });
        pane.repaint();
    }

    /// Takes the next thing, after the last the first.
    void next() {
        int count = handles().size();
        if (count > 0) {
            take((held + 1) % count);
        } else {
            pane.say("There is nothing on this stage that can be moved by hand.");
        }
    }

    void carry(double toX, double toY) {
        x = toX;
        y = toY;
        held().filter(Handle::live).ifPresent(this::put);
        pane.repaint();
    }

    /// While the last place is being ordered the newest one waits and those between are left out: the hand is faster than the run.
    private void put(Handle handle) {
        List<Deed> deeds = handle.put().at(x, y);
        if (underway == 0) {
            order(deeds);
        } else {
            waiting = deeds;
        }
    }

    /// Puts down what is held where it was carried to.
    void putDown() {
        held().filter(handle -> !handle.live()).ifPresent(this::put);
        pane.say("");
        held = -1;
        pane.repaint();
    }

    /// Leaves what is held where it was.
    ///
    /// @return whether anything was held
    boolean letGo() {
        boolean any = held >= 0;
        held = -1;
        pane.say("");
        pane.repaint();
        return any;
    }

    private void order(List<Deed> deeds) {
        underway += deeds.size();
        deeds.forEach(deed -> order.accept(deed, this::done));
    }

    private void done(Optional<String> refused) {
        refused.ifPresent(pane::say);
        underway--;
        if (underway == 0) {
            List<Deed> next = waiting;
            waiting = List.of();
            order(next);
        }
    }

    /// Offers what can be done to what is held or under a place, or at that place.
    void offer(Viewport view, double px, double py) {
        Optional<Handle> handle = held().or(() -> near(view, px, py).map(handles()::get));
        List<Handle.Choice> choices = new ArrayList<>(handle.map(Handle::choices).orElse(List.of()));
        Plane plane = pane.view().planeProperty().get();
        Place place = new Place(plane, view.stageX(px), view.stageY(py));
        if (handle.isEmpty()) {
            for (Layer layer : pane.view().visible()) {
                choices.addAll(layer.choices(place, pane.view().seen()));
            }
        }
        letGo();
        menu.hide();
        if (choices.isEmpty()) {
            return;
        }
        menu.getItems().setAll(choices.stream().map(this::item).toList());
        Point2D there = pane.localToScreen(px, py);
        menu.show(pane, there.getX(), there.getY());
    }

    private MenuItem item(Handle.Choice choice) {
        MenuItem item = new MenuItem(choice.title());
        item.setId("edit-" + choice.edit().verb());
        item.setOnAction(event -> order(List.of(new Deed.ByHand(choice.edit()))));
        return item;
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
