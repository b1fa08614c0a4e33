package genlab.app.control;

import genlab.train.Recording;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The lines of history left behind by branching, each whole, so that one can go back to any of them.
public final class Branches {

    /// A line is up to a few hundred checkpoints; more than these nobody tells apart.
    private static final int MOST = 8;

    private final Laboratory laboratory;
    private final Supplier<Runnable> bookmark;
    private final ObservableList<Branch> left = FXCollections.observableArrayList();
    private int number = 1;

    /// @param number   of the line, as they came about
    /// @param recording to its last step
    /// @param from     the step it was left at
    /// @param recall   makes what was read of it be remembered once it is gone back to
    public record Branch(int number, Recording recording, long from, Runnable recall) {

        /// “Line 1, to step 12,480 (left at 9,000)”
        public String title() {
            return String.format(Locale.ROOT, "Line %d, to step %,d (left at %,d)", number, recording.step(), from);
        }
    }

    /// @param bookmark keeps what has been read of the present line, and gives back what recalls it
    public Branches(Laboratory laboratory, Supplier<Runnable> bookmark) {
        this.laboratory = laboratory;
        this.bookmark = bookmark;
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
            branch.recall().run();
            laboratory.begin(branch.recording(), sentence -> left.add(branch));
        });
    }

    private void leave(Consumer<Recording> then) {
        long from = laboratory.reportProperty().get().status().step();
        // Before the order is carried out: the future is forgotten then.
        Runnable recall = bookmark.get();
        laboratory.branch(line -> {
            left.add(new Branch(number, line, from, recall));
            number++;
            if (left.size() > MOST) {
                left.removeFirst();
            }
            then.accept(line);
        });
    }
}
