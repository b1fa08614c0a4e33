package genlab.app.view.diagram;

import genlab.model.Schematic;
import genlab.model.Schematic.Kind;
import genlab.model.Schematic.Node;
import java.util.List;
import java.util.Optional;

/// Where the nodes of a schematic stand on a sheet.
///
/// @param em pixels of one em of captions' text, which all distances grow with
record Layout(Schematic schematic, double width, double height, double em) {

    /// What stands around the centre of the outermost nodes, in em.
    private static final double LEFT = 1.9;
    private static final double RIGHT = 2.7;
    private static final double TOP = 1.9;
    private static final double BOTTOM = 2.9;

    /// Titles of more letters take two lines.
    private static final int LONG = 12;

    double x(Node node) {
        double last = schematic.nodes().stream().mapToDouble(Node::column).max().orElse(0);
        double from = LEFT * em;
        double room = width - (LEFT + RIGHT) * em;
        return last == 0 ? width / 2 : from + room * node.column() / last;
    }

    double y(Node node) {
        return TOP * em + (height - (TOP + BOTTOM) * em) * node.row();
    }

    /// Half the room a node takes across.
    double reach(Node node) {
        return switch (node.kind()) {
            case LEARNER -> half(node) + 0.25 * em;
            case NUMBER -> 2.3 * em;
            case LATENT, REAL, FAKE -> 1.3 * em;
        };
    }

    /// How far from its middle the edges of a node begin, in a direction of unit length: around most nodes is a circle, around a number
    /// the box of its figures.
    double reach(Node node, double across, double down) {
        return node.kind() == Kind.NUMBER ? Math.min(reach(node) / Math.abs(across), 1.1 * em / Math.abs(down)) : reach(node);
    }

    /// Where the title of a number stands, from its middle: on the side away from what leads to it.
    double title(Node node) {
        return (node.row() < 0.5 ? -1.3 : 1.3) * em;
    }

    /// Half the width of a learner's box: its title and as much air.
    double half(Node node) {
        List<String> lines = lines(node);
        int longest = lines.stream().mapToInt(String::length).max().orElse(0);
        return Math.max(1.4, (lines.size() == 1 ? 0.32 : 0.25) * longest + 0.7) * em;
    }

    /// A learner's title, a long one in two lines.
    List<String> lines(Node node) {
        String title = node.title();
        int half = title.lastIndexOf(' ', title.length() / 2 + 3);
        return title.length() <= LONG || half < 0 ? List.of(title) : List.of(title.substring(0, half), title.substring(half + 1));
    }

    /// The node under a place of the sheet.
    Optional<Node> at(double x, double y) {
        return schematic.nodes().stream().filter(node -> Math.abs(x(node) - x) <= reach(node) && Math.abs(y(node) - y) <= 1.8 * em)
                .findFirst();
    }
}
