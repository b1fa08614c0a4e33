package genlab.stage.encoder;

import genlab.stage.Colour;
import genlab.stage.Key;
import genlab.stage.Palette;
import java.util.Optional;

/// The colours of the nodes of a grid over the latent plane, by which they are found again among the data: the hue says in which direction
/// from the middle a node lies, its strength how far out.
final class NodeColours {

    private NodeColours() {
    }

    /// @param lines nodes each way
    /// @param i     the node, row by row from the bottom
    static Colour of(Palette palette, int lines, int i) {
        double across = 2.0 * (i % lines) / (lines - 1) - 1;
        double upwards = 2.0 * (i / lines) / (lines - 1) - 1;
        return palette.around(across, upwards);
    }

    static Optional<Key> key(Palette palette, double size, String label) {
        return Optional.of(new Key(new Key.Mark(palette.mark(palette.around(1, 0), size)), label));
    }
}
