package genlab.app.view;

import com.sun.javafx.text.GlyphLayout;
import com.sun.javafx.text.GlyphLayoutManager;
import genlab.stage.Colour;
import genlab.stage.Palette;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;

/// The look of the window: a palette's colours under the names the style sheet uses, and the size of everything.
public final class Theme {

    /// JavaFX 26 on Linux shapes text with one shared object that it gives back before having emptied it. The renderer shapes what canvases
    /// write while the window's own thread shapes labels: now and then both free the same memory, and the process dies. Taken here and
    /// never given back, it is nobody's, and everyone shapes with an object of their own.
    private static final GlyphLayout NOBODYS = GlyphLayoutManager.getInstance();

    /// Text of the body at a scale of 1, in pixels; all other lengths of the style sheet are in em.
    public static final double BODY = 12;

    /// Side of an icon at a scale of 1, in pixels.
    private static final double ICON = 16;

    public static final double LEAST_SCALE = 0.8;
    public static final double LARGEST_SCALE = 2.5;

    private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palette.LIGHT);
    private final DoubleProperty scale = new SimpleDoubleProperty(1);

    public ObjectProperty<Palette> paletteProperty() {
        return palette;
    }

    /// Factor on all text and controls, 0.8 … 2.5.
    public DoubleProperty scaleProperty() {
        return scale;
    }

    /// Dresses a window's root, now and after every change.
    public void dress(Parent root) {
        String look = Theme.class.getResource("/genlab/app/genlab.css").toExternalForm();
        Runnable dress = () -> {
            root.setStyle(style());
            root.getStylesheets().setAll(look, own());
        };
        palette.addListener(change -> dress.run());
        scale.addListener(change -> dress.run());
        dress.run();
    }

    /// Icons are letters whose size is their own font's, so an em would be of themselves: they are given pixels. A tip outlives the
    /// pointer, and then belongs to nobody whose colours it could take: it is given its own.
    private String own() {
        String rule = ".ikonli-font-icon { -fx-icon-size: " + Math.round(ICON * scale.get()) + "px; } .tooltip { " + colours() + " }";
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(rule.getBytes(StandardCharsets.UTF_8));
    }

    private String colours() {
        Palette p = palette.get();
        Map<String, Colour> names = Map.ofEntries(Map.entry("paper", p.paper()), Map.entry("ink", p.ink()), Map.entry("quiet", p.quiet()),
                Map.entry("hairline", p.hairline()), Map.entry("real", p.real()), Map.entry("fake", p.fake()),
                Map.entry("latent", p.latent()), Map.entry("accent", p.accent()), Map.entry("wash", p.paper().mix(p.ink(), 0.05)),
                Map.entry("control", p.paper().mix(p.ink(), 0.09)));
        return names.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(name -> "-gl-" + name.getKey() + ": " + name.getValue().hex() + ";").collect(Collectors.joining(" "));
    }

    private String style() {
        return colours() + " -fx-font-family: '" + Fonts.family() + "'; -fx-font-size: " + BODY * scale.get() + "px;";
    }
}
