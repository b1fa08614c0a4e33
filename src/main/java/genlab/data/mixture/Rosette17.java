package genlab.data.mixture;

import genlab.card.Knob;
import genlab.data.Mode;
import java.util.ArrayList;
import java.util.List;

/// Seventeen classes for conditional models: class 0 at the origin, classes 1 … 16 counter-clockwise on a circle from
/// angle 0. At the default knobs neighbours are 5.9 sd apart.
public record Rosette17(
        @Knob(label = "Radius", help = "Of the circle of the classes 1 to 16.", unit = "data units", min = 0.1, max = 100) double radius,
        @Knob(label = "Standard deviation", help = "Of each class, on both axes.", unit = "data units",
                min = 1e-3, max = 10, logarithmic = true) double sd) implements NormalMixture {

    public Rosette17() {
        this(3, 0.2);
    }

    @Override
    public String id() {
        return "rosette-17";
    }

    @Override
    public String title() {
        return "Rosette of 17";
    }

    @Override
    public String summary() {
        return "One normal at the centre and sixteen around it: seventeen classes for conditional models.";
    }

    @Override
    public List<Mode> modes() {
        List<Mode> modes = new ArrayList<>(17);
        modes.add(Mode.round(0, 1.0 / 17, 0, 0, sd));
        for (Mode m : NormalMixture.onCircle(16, radius, sd)) {
            modes.add(Mode.round(m.label() + 1, 1.0 / 17, m.x(), m.y(), sd));
        }
        return modes;
    }
}
