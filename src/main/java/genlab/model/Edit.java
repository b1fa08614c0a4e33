package genlab.model;

import genlab.card.KnobException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// A change of a run's state by hand, as a line of text: a verb and numbers in stage coordinates, `move 2 0.31 -0.4`. Written and read
/// again, the numbers keep every bit.
public record Edit(String verb, List<Double> numbers) {

    public Edit {
        numbers = List.copyOf(numbers);
    }

    public static Edit of(String verb, double... numbers) {
        return new Edit(verb, Arrays.stream(numbers).boxed().toList());
    }

    /// @throws KnobException if a word after the first is no finite number
    public static Edit parse(String text) {
        String[] words = text.strip().split("\\s+");
        double[] numbers = new double[words.length - 1];
        for (int i = 0; i < numbers.length; i++) {
            try {
                numbers[i] = Double.parseDouble(words[i + 1]);
            } catch (NumberFormatException e) {
                throw refused(text);
            }
            if (!Double.isFinite(numbers[i])) {
                throw refused(text);
            }
        }
        return of(words[0], numbers);
    }

    private static KnobException refused(String text) {
        return new KnobException("Expected an edit like “move 2 0.31 -0.4”, a verb and numbers, got “" + text + "”.");
    }

    /// The verb of an example such as {@link Editable#edits} gives.
    public static String verbOf(String example) {
        return example.split(" ", 2)[0];
    }

    public double number(int index) {
        return numbers.get(index);
    }

    /// What {@link #parse} reads.
    @Override
    public String toString() {
        return numbers.isEmpty() ? verb : verb + " " + numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
