package genlab.app.control;

import genlab.train.Recording;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The lines of history left behind by branching, each whole, so that one can go back to any of them.
public final class Branches {

    /// A line is up to a few hundred checkpoints; more than these nobody tells apart.
    private static final int MOST = 8;

    private final Laboratory laboratory;
    private final ObservableList<Branch> left = FXCollections.observableArrayList();
    private int number = 1;

    /// @param number   of the line, as they came about
    /// @param recording to its last step
    /// @param from     the step it was left at
    public record Branch(int number, Recording recording, long from) {

        /// “Line 1, to step 12,480 (left at 9,000)”
        public String title() {
            return String.format(Locale.ROOT, "Line %d, to step %,d (left at %,d)", number, recording.step(), from);
        }
    }

    public Branches(Laboratory laboratory) {
        this.laboratory = laboratory;
    }

    /// The lines that were left, newest last.
    public ObservableList<Branch> left() {
        return left;
    }

    /// Keeps the present line and goes on from here on a new one, whose future is open.
    public void branch() {
        leave(ignored -> { });
    }

    /// Leaves the present line for one left before, at its end.
    public void goTo(Branch branch) {
        leave(ignored -> {
            left.remove(branch);
            laboratory.begin(branch.recording(), sentence -> left.add(branch));
        });
    }

    private void leave(Consumer<Recording> then) {
        long from = laboratory.reportProperty().get().status().step();
        laboratory.branch(line -> {
            left.add(new Branch(number, line, from));
            number++;
            if (left.size() > MOST) {
                left.removeFirst();
            }
            then.accept(line);
        });
    }
}
