package genlab.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import genlab.card.Card;
import genlab.card.KnobException;
import genlab.math.Frame;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.stage.sequence.TrellisLayer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every layer promises.
class LayerContractTest {

    private static final Snapshot EMPTY = FakeSnapshot.empty();
    private static final Snapshot FULL = FakeSnapshot.full();
    private static final Box BOX = new Box(10, 20, 400, 400);

    static List<Layer> layers() {
        return Layers.ALL;
    }

    @ParameterizedTest
    @MethodSource("layers")
    void paintsWhatItNeedsInEveryPalette(Layer layer) {
        for (Palette palette : Palette.ALL) {
            assertFalse(painted(layer, palette, FULL).isEmpty(), layer.id() + " paints nothing in " + palette.id());
        }
    }

    @ParameterizedTest
    @MethodSource("layers")
    void paintsNothingWhereThereIsNothing(Layer layer) {
        if (!layer.needs().isEmpty()) {
            assertFalse(layer.applies(EMPTY));
            assertEquals(List.of(), painted(layer, Palette.LIGHT, EMPTY));
            assertTrue(layer.scale(Palette.LIGHT, EMPTY).map(scale -> scale.min() < scale.max()).orElse(true));
        }
    }

    @ParameterizedTest
    @MethodSource("layers")
    void needsEveryThingItNeedsAndNothingElse(Layer layer) {
        Map<Quantity<?>, Object> needed = new HashMap<>(FULL.values());
        needed.keySet().retainAll(layer.needs());
        assertTrue(layer.applies(FULL));
        assertFalse(painted(layer, Palette.LIGHT, new Snapshot(1, FULL.data(), Map.copyOf(needed))).isEmpty());
        for (Quantity<?> quantity : layer.needs()) {
            Map<Quantity<?>, Object> less = new HashMap<>(needed);
            less.remove(quantity);
            assertEquals(List.of(), painted(layer, Palette.LIGHT, new Snapshot(1, FULL.data(), Map.copyOf(less))));
        }
    }

    @ParameterizedTest
    @MethodSource("layers")
    void tellsAReaderWhatItIs(Layer layer) {
        for (Palette palette : Palette.ALL) {
            boolean told = layer.key(palette).isPresent() || layer.scale(palette, FULL).isPresent();
            assertTrue(told, layer.id() + " has neither a legend entry nor a colour bar");
        }
        assertTrue(layer.id().matches("[a-z][a-z-]*"));
        assertTrue(layer.summary().endsWith("."));
    }

    @ParameterizedTest
    @MethodSource("layers")
    void paintsAnyPartOfTheStage(Layer layer) {
        Viewport whole = Viewport.filling(layer.ground(FULL).frame(), BOX);
        Viewport zoomed = whole.zoom(3, 100, 300);
        RecordingPen pen = new RecordingPen();
        layer.paint(pen, zoomed, Palette.LIGHT, FULL);
        assertFalse(pen.drawn.isEmpty());
    }

    @ParameterizedTest
    @MethodSource("layers")
    void survivesNumbersThatAreNone(Layer layer) {
        Viewport view = Viewport.filling(new Frame(-1e-9, 1e-9, -1e-9, 1e-9), BOX);
        layer.paint(new RecordingPen(), view, Palette.DARK, FakeSnapshot.broken());
    }

    @ParameterizedTest
    @MethodSource("layers")
    void hasKnobsThatCanBeSet(Layer layer) {
        Card card = Card.of((Record) layer);
        assertEquals(layer, Card.with((Record) layer, card.values()));
    }

    @ParameterizedTest
    @MethodSource("layers")
    void standsOnAPlane(Layer layer) {
        assertTrue(Plane.ALL.contains(layer.plane()));
    }

    @ParameterizedTest
    @MethodSource("layers")
    void staysItselfWhateverIsPointedAt(Layer layer) {
        Layer about = layer.about(Pointing.NOWHERE.at(new Place(layer.plane(), 0.25, -0.5)).at(Place.data(0.25, -0.5)));
        assertEquals(layer.id(), about.id());
        assertEquals(layer.plane(), about.plane());
        assertEquals(about, about.about(Pointing.NOWHERE));
    }

    @Test
    void idsAreUnique() {
        Set<String> ids = new HashSet<>(Layers.ALL.stream().map(Layer::id).toList());
        assertEquals(Layers.ALL.size(), ids.size());
    }

    @Test
    void ofFieldsOnlyTheTopmostIsVisible() {
        List<Layer> visible = Layers.visible(Layers.ALL.stream().filter(l -> l.plane().equals(Plane.DATA)).toList(), Palette.LIGHT, FULL);
        assertEquals(List.of("amortisation-gap"),
                visible.stream().filter(l -> l.scale(Palette.LIGHT, FULL).isPresent()).map(Layer::id).toList());
        assertTrue(visible.containsAll(Layers.named(List.of("samples", "data"))));
    }

    @Test
    void namedLayersComeInTheOrderOfPainting() {
        List<Layer> named = Layers.named(List.of("samples", "critic", "data"));
        assertEquals(List.of("critic", "data", "samples"), named.stream().map(Layer::id).toList());
    }

    @Test
    void knobsOfNamedLayersAreSetBehindColons() {
        assertEquals(List.of(new TrellisLayer(34, 17, 42)), Layers.named(List.of("trellis:from=34:count=17:time=42")));
        assertThrows(KnobException.class, () -> Layers.named(List.of("trellis:from")));
        assertThrows(KnobException.class, () -> Layers.named(List.of("trellis:form=3")));
    }

    private static List<String> painted(Layer layer, Palette palette, Snapshot snapshot) {
        RecordingPen pen = new RecordingPen();
        layer.paint(pen, Viewport.filling(layer.ground(FULL).frame(), BOX), palette, snapshot);
        assertEquals(0, pen.depth());
        return pen.drawn;
    }
}
