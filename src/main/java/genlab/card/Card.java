package genlab.card;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The knobs of a record, read from its components and their {@link Knob} annotations. A component may be a number,
/// a boolean, a text, an enum, a member of a family (then it is a choice, and the chosen member's own knobs
/// follow under its name) or a plain record (its knobs follow under its name).
///
/// The form of the window, `--set`, the experiment file, `describe` and validation are all views of this one class.
public final class Card {

    /// So many knobs a sentence can list; of more it names those that are nearest to what was asked for.
    private static final int FEW = 8;
    private static final int NEAR = 4;

    private final Record root;

    private Card(Record root) {
        this.root = root;
    }

    public static Card of(Record root) {
        return new Card(root);
    }

    /// Every knob, depth first in the order of the record's components.
    public List<Setting> settings() {
        List<Setting> found = new ArrayList<>();
        collect(root, "", "", List.of(), found);
        return List.copyOf(found);
    }

    /// The knob at a dotted path.
    ///
    /// @throws KnobException naming the knobs there are
    public Setting setting(String path) {
        return settings().stream().filter(s -> s.path().equals(path)).findFirst().orElseThrow(() -> unknown(path));
    }

    /// The record with the knob at `path` set to what `text` says; everything else is kept.
    ///
    /// @throws KnobException if there is no such knob or it does not take this text, saying what it takes
    public Record with(String path, String text) {
        Setting setting = setting(path);
        return replace(root, path.split("\\."), 0, parse(setting, text.strip()));
    }

    /// Every knob's path and value as text: the record with defaults plus these settings is the record again.
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        settings().forEach(s -> values.put(s.path(), s.text()));
        return values;
    }

    /// The record with all of `values` set, in their order (a choice before the knobs of the chosen).
    public static Record with(Record root, Map<String, String> values) {
        Record changed = root;
        for (Map.Entry<String, String> entry : values.entrySet()) {
            changed = Card.of(changed).with(entry.getKey(), entry.getValue());
        }
        return changed;
    }

    static String text(Object value) {
        return switch (value) {
            case Member member -> member.id();
            case Enum<?> constant -> id(constant);
            case Double number -> text(number.doubleValue());
            default -> String.valueOf(value);
        };
    }

    /// A number as a person writes it, the shortest text that reads back as the same: 0.001, 1e-9, 2000.
    public static String text(double number) {
        double size = Math.abs(number);
        if (!Double.isFinite(number) || size != 0 && (size < 1e-4 || size >= 1e7)) {
            return Double.toString(number).replace(".0E", "E").replace('E', 'e');
        }
        return number == 0 ? "0" : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static void collect(Record record, String prefix, String above, List<String> group, List<Setting> found) {
        for (Shape.Part part : Shape.of(record).parts()) {
            Knob knob = part.knob();
            if (knob == null) {
                continue;
            }
            Object value = part.read(record);
            String path = prefix + part.name();
            List<String> choices = choices(value);
            String address = above + part.name() + (choices.isEmpty() ? "" : "." + text(value));
            boolean leaf = !(value instanceof Record) || value instanceof Member;
            if (leaf) {
                found.add(new Setting(path, address, group, knob, part.type(), value, choices, knob.live()));
            }
            if (value instanceof Record nested) {
                List<String> inner = new ArrayList<>(group);
                inner.add(knob.label());
                collect(nested, path + ".", address + ".", List.copyOf(inner), found);
            }
        }
    }

    private static List<String> choices(Object value) {
        return switch (value) {
            case Member member -> member.family().stream().map(Member::id).toList();
            case Enum<?> constant -> Arrays.stream(constant.getDeclaringClass().getEnumConstants()).map(Card::id).toList();
            case Boolean ignored -> List.of("true", "false");
            default -> List.of();
        };
    }

    private static Record replace(Record record, String[] path, int depth, Object value) {
        Shape shape = Shape.of(record);
        Object[] arguments = new Object[shape.parts().size()];
        for (int i = 0; i < arguments.length; i++) {
            Shape.Part part = shape.parts().get(i);
            Object old = part.read(record);
            boolean here = part.name().equals(path[depth]);
            boolean last = depth == path.length - 1;
            arguments[i] = !here ? old : last ? value : replace((Record) old, path, depth + 1, value);
        }
        return shape.filled(arguments);
    }

    private Object parse(Setting setting, String text) {
        Object old = setting.value();
        if (old instanceof Member member) {
            return Member.find(member.family(), setting.path(), text);
        }
        if (!setting.choices().isEmpty()) {
            if (!setting.choices().contains(text)) {
                throw refused(setting, "one of " + String.join(", ", setting.choices()), text);
            }
            return old instanceof Enum<?> constant
                    ? constant.getDeclaringClass().getEnumConstants()[setting.choices().indexOf(text)]
                    : (Object) Boolean.valueOf(text);
        }
        return old instanceof String ? text : number(setting, text);
    }

    private static Object number(Setting setting, String text) {
        Knob knob = setting.knob();
        boolean whole = setting.type() == int.class || setting.type() == long.class;
        try {
            double number = whole ? Long.parseLong(text) : Double.parseDouble(text);
            if (!(number >= knob.min() && number <= knob.max()) || Double.isInfinite(number)) {
                throw refused(setting, expected(setting), text);
            }
        } catch (NumberFormatException e) {
            throw refused(setting, expected(setting), text);
        }
        if (setting.type() == int.class) {
            return (int) Long.parseLong(text);
        }
        return whole ? (Object) Long.parseLong(text) : (Object) Double.parseDouble(text);
    }

    /// What a numeric knob takes, in words: “a whole number from 1 to 128”.
    public static String expected(Setting setting) {
        Knob knob = setting.knob();
        String kind = setting.type() == double.class ? "a number" : "a whole number";
        boolean low = knob.min() > Double.NEGATIVE_INFINITY;
        boolean high = knob.max() < Double.POSITIVE_INFINITY;
        String range = low && high ? " from " + text(knob.min()) + " to " + text(knob.max())
                : low ? " of at least " + text(knob.min()) : high ? " of at most " + text(knob.max()) : "";
        return kind + range;
    }

    private static KnobException refused(Setting setting, String expected, String got) {
        return new KnobException("Expected " + setting.path() + " to be " + expected + ", got “" + got + "”.");
    }

    private KnobException unknown(String path) {
        return new KnobException("Expected a knob of this card, got “" + path + "”; " + instead(path) + ".");
    }

    /// What else there is, for a message about a knob that does not exist: all knobs if they are few, or those with names like it.
    public String instead(String path) {
        List<String> paths = settings().stream().map(Setting::path).toList();
        return paths.size() <= FEW ? "it has " + String.join(", ", paths)
                : "near it are " + String.join(", ", Nearest.to(path, paths, NEAR));
    }

    private static String id(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
