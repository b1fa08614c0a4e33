package genlab.app.view.diagram;

import genlab.app.view.Fonts;
import genlab.model.Schematic;
import genlab.model.Schematic.Edge;
import genlab.model.Schematic.Kind;
import genlab.model.Schematic.Node;
import genlab.model.Schematic.Station;
import genlab.stage.Colour;
import genlab.stage.Lettering;
import genlab.stage.Palette;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/// Draws a schematic: things that flow are drawn as what they are on the stage, dots and diamonds; gradients flow back dashed.
///
/// @param values  what nodes show beside their title, by node
/// @param station the part of a step that is explained, if one is: all else steps back
/// @param chosen  the node whose hidden units are shown
/// @param time    of the flow, in rounds; NaN if nothing flows
record Sketch(Layout layout, Palette palette, Map<String, String> values, Optional<Station> station, String chosen, double time) {

    /// How far what is not explained steps back.
    private static final double FAINT = 0.25;

    /// Five places around the centre of a cluster, in em.
    private static final double[][] CLUSTER = {{-0.75, -0.3}, {0, -0.75}, {0.75, -0.15}, {-0.35, 0.45}, {0.45, 0.6}};

    void paint(GraphicsContext pen) {
        pen.setGlobalAlpha(1);
        pen.setFill(of(palette.paper()));
        pen.fillRect(0, 0, layout.width(), layout.height());
        pen.setTextAlign(TextAlignment.CENTER);
        pen.setTextBaseline(VPos.CENTER);
        for (Edge edge : layout.schematic().edges()) {
            paint(pen, edge);
        }
        for (Node node : layout.schematic().nodes()) {
            pen.setGlobalAlpha(lit(node) ? 1 : FAINT);
            paint(pen, node);
        }
    }

    private boolean lit(Node node) {
        return station.map(s -> s.nodes().contains(node.id())).orElse(true);
    }

    private void paint(GraphicsContext pen, Edge edge) {
        Schematic schematic = layout.schematic();
        Node from = schematic.node(edge.from());
        Node to = schematic.node(edge.to());
        boolean lit = lit(from) && lit(to);
        pen.setGlobalAlpha(lit ? 1 : FAINT);
        double em = layout.em();
        Way there = Way.between(layout, from, to, edge.gradient() ? -0.28 * em : 0);
        pen.setLineWidth(palette.emphasis());
        pen.setStroke(of(palette.quiet()));
        there.line(pen);
        there.head(pen, 0.45 * em);
        boolean explained = station.isPresent();
        if (edge.gradient()) {
            Way back = Way.between(layout, to, from, -0.28 * em);
            pen.setLineDashes(0.35 * em, 0.3 * em);
            pen.setLineDashOffset(Double.isNaN(time) || explained && !(lit && station.get().back()) ? 0 : -3.9 * em * time);
            back.line(pen);
            pen.setLineDashes();
            back.head(pen, 0.45 * em);
        }
        boolean flows = !Double.isNaN(time) && (!explained || lit && !station.get().back());
        for (int k = 0; flows && k < 2; k++) {
            double share = (time + k / 2.0) % 1;
            mark(pen, flowing(from, to), there.x(share), there.y(share), 0.55 * em);
        }
    }

    /// What a learner gives is what its target shows.
    private static Kind flowing(Node from, Node to) {
        return from.kind() == Kind.LEARNER ? to.kind() : from.kind();
    }

    private void paint(GraphicsContext pen, Node node) {
        double x = layout.x(node);
        double y = layout.y(node);
        double em = layout.em();
        String value = values.getOrDefault(node.id(), "");
        switch (node.kind()) {
            case LEARNER -> {
                box(pen, node, x, y);
                text(pen, value, x, y + 2.1 * em, Lettering.Weight.REGULAR, 0.91, palette.quiet());
            }
            case NUMBER -> {
                text(pen, value.isEmpty() ? "–" : value, x, y, Lettering.Weight.STRONG, 1.09, palette.ink());
                text(pen, node.title(), x, y + layout.title(node), Lettering.Weight.REGULAR, 1, palette.quiet());
            }
            case LATENT, REAL, FAKE -> {
                for (double[] place : CLUSTER) {
                    mark(pen, node.kind(), x + place[0] * em, y + place[1] * em, 0.55 * em);
                }
                text(pen, node.title(), x, y + 2.1 * em, Lettering.Weight.REGULAR, 1, palette.quiet());
            }
        }
    }

    private void box(GraphicsContext pen, Node node, double x, double y) {
        double em = layout.em();
        double half = layout.half(node);
        boolean here = node.id().equals(chosen);
        pen.setFill(of(palette.paper().mix(palette.ink(), here ? 0.16 : 0.06)));
        pen.fillRoundRect(x - half, y - 1.3 * em, 2 * half, 2.6 * em, em, em);
        pen.setStroke(of(palette.ink()));
        pen.setLineWidth(palette.emphasis() * (here ? 1.5 : 1));
        pen.strokeRoundRect(x - half, y - 1.3 * em, 2 * half, 2.6 * em, em, em);
        List<String> lines = layout.lines(node);
        for (int i = 0; i < lines.size(); i++) {
            double line = (i - (lines.size() - 1) / 2.0) * 1.15 * em;
            text(pen, lines.get(i), x, y + line, Lettering.Weight.STRONG, lines.size() == 1 ? 1.27 : 1, palette.ink());
        }
    }

    private void text(GraphicsContext pen, String text, double x, double y, Lettering.Weight weight, double size, Colour colour) {
        pen.setFont(Fonts.of(weight, size * layout.em()));
        if (weight == Lettering.Weight.REGULAR) {
            // Labels stand beside edges, and over what flows there.
            double width = Math.ceil(Fonts.width(text, weight, size * layout.em()));
            double height = Math.ceil(size * layout.em());
            pen.setFill(of(palette.paper()));
            pen.fillRect(Math.floor(x - width / 2), Math.floor(y - height / 2), width, height);
        }
        pen.setFill(of(colour));
        pen.fillText(text, x, y);
    }

    private void mark(GraphicsContext pen, Kind kind, double x, double y, double size) {
        pen.setFill(of(switch (kind) {
            case LATENT -> palette.latent();
            case REAL -> palette.real();
            case FAKE -> palette.fake();
            case LEARNER, NUMBER -> palette.ink();
        }));
        double r = size / 2;
        if (kind == Kind.FAKE) {
            double d = 1.25 * r;
            pen.fillPolygon(new double[] {x, x + d, x, x - d}, new double[] {y - d, y, y + d, y}, 4);
        } else {
            pen.fillOval(x - r, y - r, size, size);
        }
    }

    private static Color of(Colour colour) {
        return Color.rgb(colour.red(), colour.green(), colour.blue(), colour.opacity());
    }
}
