package genlab.train;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The checkpoints of a run, thinned as they age so that memory stays bounded however long it trains:
///
/// * coarse marks over the whole run, every 2ᵏ ≥ {@value #FINE} steps, at most 2·{@code side} of them;
/// * fine marks, every {@value #FINE} steps, at most `side` on either side of where the run stands;
/// * step 0, always.
///
/// `side` is 64, less if checkpoints are so large that all would take more than {@value #BYTES} bytes. So there are at most
/// 257 marks, and a seek replays at most max({@value #FINE}, longest run / side) steps.
final class Timeline {

    /// Steps between fine marks: saving a checkpoint costs about as much as one step, so marks cost 3 % of the training time.
    static final int FINE = 32;

    /// Checkpoints may fill an eighth of a heap of 512 MB.
    static final long BYTES = 64 << 20;

    private static final int SIDE = 64;

    private final TreeMap<Long, Mark> marks = new TreeMap<>();
    private int side = SIDE;
    private long longest;

    /// Starts with these marks; they are thinned like the others once training goes on.
    Timeline(List<Mark> marks) {
        marks.forEach(this::add);
    }

    /// Whether a mark at `step` would be kept, the run standing there.
    boolean wants(long step) {
        return step % FINE == 0 && !marks.containsKey(step);
    }

    /// Whether there is a mark at this very step.
    boolean marks(long step) {
        return marks.containsKey(step);
    }

    void put(Mark mark) {
        add(mark);
        marks.keySet().removeIf(step -> !keeps(step, mark.step()));
    }

    /// Puts a mark without thinning the others.
    void add(Mark mark) {
        marks.put(mark.step(), mark);
        longest = Math.max(longest, mark.step());
        long numbers = mark.checkpoint().arrays().values().stream().mapToLong(a -> a.length).sum();
        side = Math.clamp(BYTES / (4 * Double.BYTES * Math.max(1, numbers)), 4, SIDE);
    }

    private boolean keeps(long step, long here) {
        return step % stride() == 0 || Math.abs(here - step) < (long) side * FINE;
    }

    /// Steps between coarse marks: the least power of two that makes at most 2·side of them.
    private long stride() {
        long least = Math.max(FINE, Math.ceilDiv(longest, 2L * side));
        return Long.highestOneBit(2 * least - 1);
    }

    /// The last mark at or before `step`.
    ///
    /// @throws IllegalStateException if the start was never marked
    Mark floor(long step) {
        Map.Entry<Long, Mark> found = marks.floorEntry(step);
        if (found == null) {
            throw new IllegalStateException("Expected a mark at step 0 before anything else.");
        }
        return found.getValue();
    }

    /// Forgets what lies behind this place.
    void cut(long step, int orders) {
        marks.tailMap(step, false).clear();
        marks.values().removeIf(mark -> mark.orders() > orders);
    }

    /// All marks up to `step`, by step.
    List<Mark> upTo(long step) {
        return List.copyOf(marks.headMap(step, true).values());
    }
}
