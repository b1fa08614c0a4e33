package genlab.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How a model works, as a drawing: what flows from where to where, and the parts of one training step in their order. It says
/// nothing of how it is drawn.
///
/// @param stations the parts of one step, as slow motion goes through them
public record Schematic(List<Node> nodes, List<Edge> edges, List<Station> stations) {

    /// What a node is; each kind has a shape and a colour of its own.
    public enum Kind {
        /// The prior and what comes straight from it.
        LATENT,
        /// Real points.
        REAL,
        /// What the model makes.
        FAKE,
        /// Something with parameters that learns.
        LEARNER,
        /// A number that is minimised or watched.
        NUMBER
    }

    /// @param id     unique in the drawing
    /// @param title  a word or a symbol: “G”
    /// @param column 0 leftmost, may lie between
    /// @param row    0 at the top, may lie between
    /// @param metric the id of the metric whose value it shows, if any
    /// @param help   one plain sentence
    public record Node(String id, String title, Kind kind, double column, double row, Optional<String> metric, String help) {

        public static Node of(String id, String title, Kind kind, double column, double row, String help) {
            return new Node(id, title, kind, column, row, Optional.empty(), help);
        }

        /// This node with a number.
        public Node showing(String metricId) {
            return new Node(id, title, kind, column, row, Optional.of(metricId), help);
        }
    }

    /// @param gradient whether a gradient flows back along it, too
    public record Edge(String from, String to, boolean gradient) {
    }

    /// @param title  two or three words: “D learns”
    /// @param nodes  the ids of the nodes it is about
    /// @param back   whether it is gradients that flow, not data
    public record Station(String title, String caption, Set<String> nodes, boolean back) {
    }

    public Schematic {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        stations = List.copyOf(stations);
        Set<String> ids = Set.copyOf(nodes.stream().map(Node::id).toList());
        for (Edge edge : edges) {
            if (!ids.contains(edge.from()) || !ids.contains(edge.to())) {
                throw new IllegalArgumentException("Expected an edge between two of " + ids + ", got " + edge + ".");
            }
        }
        for (Station station : stations) {
            if (!ids.containsAll(station.nodes())) {
                throw new IllegalArgumentException("Expected a station about some of " + ids + ", got " + station + ".");
            }
        }
    }

    public Node node(String id) {
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst().orElseThrow();
    }

    /// The drawing of a model that is fitted to the data and then drawn from.
    ///
    /// @param learner the model's name, in a word
    public static Schematic fit(String learner) {
        return new Schematic(
                List.of(Node.of("data", "data", Kind.REAL, 0, 0.5, "The training points."),
                        Node.of("model", learner, Kind.LEARNER, 1, 0.5, "What is fitted to them."),
                        Node.of("samples", "samples", Kind.FAKE, 2, 0.5, "Points drawn from the fitted model.")),
                List.of(new Edge("data", "model", false), new Edge("model", "samples", false)),
                List.of(new Station("Look at the data", "All training points go in.", Set.of("data", "model"), false),
                        new Station("Fit", "The parameters move to where the data are more likely.", Set.of("model"), false),
                        new Station("Draw", "New points come from the fitted law.", Set.of("model", "samples"), false)));
    }
}
