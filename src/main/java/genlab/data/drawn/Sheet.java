package genlab.data.drawn;

import genlab.math.Frame;
import java.util.Arrays;

/// What was drawn: 59 × 59 levels of ink, 0 … 51, on the nodes of a lattice over the square |x|, |y| ≤ 3, one every 0.1. Each stands for
/// a tent, the bilinear hat that falls from its node to 0 at the neighbouring nodes; the outermost tents end on the square's border.
/// Immutable.
public final class Sheet {

    /// Nodes a side.
    public static final int SIDE = 59;

    /// The most ink a node takes: one letter of either case for each level in the text.
    public static final int FULL = 51;

    public static final Frame FRAME = Frame.square(3);

    /// From node to node, in data units.
    public static final double STEP = FRAME.width() / (SIDE + 1);

    public static final Sheet BLANK = new Sheet(new byte[SIDE * SIDE]);

    private final byte[] levels;
    private final int[] sums;

    private Sheet(byte[] levels) {
        this.levels = levels;
        this.sums = new int[levels.length];
        int sum = 0;
        for (int i = 0; i < levels.length; i++) {
            sum += levels[i];
            sums[i] = sum;
        }
    }

    /// Levels row by row from the bottom; the array is copied.
    static Sheet of(byte[] levels) {
        return new Sheet(levels.clone());
    }

    /// Reads what {@link #text} wrote.
    ///
    /// @throws IllegalArgumentException if it is nothing of that kind
    public static Sheet parse(String text) {
        if (text.isBlank()) {
            return BLANK;
        }
        byte[] levels = new byte[SIDE * SIDE];
        int at = 0;
        int run = 0;
        for (char c : text.strip().toCharArray()) {
            if (c >= '0' && c <= '9' && run < levels.length) {
                run = 10 * run + c - '0';
                continue;
            }
            int end = at + Math.max(1, run);
            if (level(c) < 0 || end > levels.length) {
                throw new IllegalArgumentException("Expected a drawing of " + levels.length + " levels A … z, got " + quoted(c, at) + ".");
            }
            Arrays.fill(levels, at, end, (byte) level(c));
            at = end;
            run = 0;
        }
        if (at < levels.length || run > 0) {
            throw new IllegalArgumentException("Expected a drawing of " + levels.length + " levels A … z, got " + at
                    + (run > 0 ? " and a number without its level." : "."));
        }
        return new Sheet(levels);
    }

    private static String quoted(char c, int at) {
        return level(c) < 0 ? "“" + c + "” after " + at : "more";
    }

    private static int level(char c) {
        return c >= 'A' && c <= 'Z' ? c - 'A' : c >= 'a' && c <= 'z' ? c - 'a' + 26 : -1;
    }

    /// The levels, row by row from the bottom, as letters A (0) … Z (25), a (26) … z (51), each after the length of its run if that is
    /// more than 1; nothing for a blank sheet.
    public String text() {
        if (blank()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int i = 1; i <= levels.length; i++) {
            if (i == levels.length || levels[i] != levels[from]) {
                text.append(i - from > 1 ? Integer.toString(i - from) : "");
                text.append((char) (levels[from] < 26 ? 'A' + levels[from] : 'a' + levels[from] - 26));
                from = i;
            }
        }
        return text.toString();
    }

    /// The ink at a node, 0 beyond the outermost.
    public int level(int column, int row) {
        return column < 0 || row < 0 || column >= SIDE || row >= SIDE ? 0 : levels[row * SIDE + column];
    }

    /// All ink.
    public int total() {
        return sums[sums.length - 1];
    }

    public boolean blank() {
        return total() == 0;
    }

    /// The node that holds the drop number `drop` of all ink, 0 ≤ drop < total: row · 59 + column.
    int holding(int drop) {
        int found = Arrays.binarySearch(sums, drop + 1);
        int node = found < 0 ? -found - 1 : found;
        // Of nodes with equal sums only the first has ink.
        while (node > 0 && sums[node - 1] == sums[node]) {
            node--;
        }
        return node;
    }

    byte[] levels() {
        return levels.clone();
    }

    /// The x of a column, or the y of a row, in data units.
    public static double place(int node) {
        return FRAME.minX() + (node + 1) * STEP;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sheet that && Arrays.equals(levels, that.levels);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(levels);
    }
}
