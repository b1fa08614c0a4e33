package genlab.data.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// 272 eruptions of the geyser Old Faithful in Yellowstone, August 1985: how long each lasted, and the wait for the next
/// (Azzalini and Bowman, “A look at some data on the Old Faithful geyser”, Applied Statistics 39, 1990; as in R's
/// `faithful`).
public record OldFaithful() implements FileDistribution {

    /// Read when first needed, then kept: the file is part of the program and cannot change.
    private static final class Shipped {

        static final Table TABLE = read();

        private static Table read() {
            try (InputStream in = OldFaithful.class.getResourceAsStream("/genlab/data/old_faithful.csv")) {
                return new TableReader("old_faithful.csv", "eruptions,waiting", "").read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public String id() {
        return "old-faithful";
    }

    @Override
    public String title() {
        return "Old Faithful";
    }

    @Override
    public String summary() {
        return "272 eruptions of a geyser: their duration and the wait for the next one, in minutes.";
    }

    @Override
    public Table table() {
        return Shipped.TABLE;
    }
}
