package genlab.card;

import java.util.List;

/// One knob of a card with its present value.
///
/// @param path    dotted name, `discriminator.optimiser.rate`
/// @param address the path with what is chosen after every choice, `discriminator.optimiser.adam.rate`
/// @param group   the path's parents' labels, outermost first; empty at the top
/// @param knob    its label, help, range
/// @param type    the component's type: int, long, double, boolean, String, an enum, or a family's interface
/// @param value   the present value
/// @param choices the ids it may take if it is one of a list, else empty
/// @param live    whether it may change while running
public record Setting(String path, String address, List<String> group, Knob knob, Class<?> type, Object value, List<String> choices,
        boolean live) {

    /// A knob of a card that stands by itself.
    public Setting(String path, List<String> group, Knob knob, Class<?> type, Object value, List<String> choices, boolean live) {
        this(path, path, group, knob, type, value, choices, live);
    }

    /// The value as the command line would write it.
    public String text() {
        return Card.text(value);
    }
}
