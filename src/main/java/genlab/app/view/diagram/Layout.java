package genlab.app.view.diagram;

import genlab.model.Schematic;
import genlab.model.Schematic.Node;
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

    double x(Node node) {
        double last = schematic.nodes().stream().mapToDouble(Node::column).max().orElse(0);
        double from = LEFT * em;
        double room = width - (LEFT + RIGHT) * em;
        return last == 0 ? width / 2 : from + room * node.column() / last;
    }

    double y(Node node) {
        return TOP * em + (height - (TOP + BOTTOM) * em) * node.row();
    }

    /// Half the room a node takes across, up to where edges begin.
    double reach(Node node) {
        return switch (node.kind()) {
            case LEARNER -> half(node) + 0.25 * em;
            case NUMBER -> 2.3 * em;
            case LATENT, REAL, FAKE -> 1.3 * em;
        };
    }

    /// Half the width of a learner's box: its title and as much air.
    double half(Node node) {
        return Math.max(1.4, 0.32 * node.title().length() + 0.7) * em;
    }

    /// The node under a place of the sheet.
    Optional<Node> at(double x, double y) {
        return schematic.nodes().stream().filter(node -> Math.abs(x(node) - x) <= reach(node) && Math.abs(y(node) - y) <= 1.8 * em)
                .findFirst();
    }
}
