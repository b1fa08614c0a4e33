package genlab.stage.sequence;

import genlab.math.Points;
import genlab.model.Component;
import genlab.quantity.Quantity;
import genlab.quantity.Snapshot;
import genlab.quantity.mixture.MixtureParts;
import genlab.quantity.sequence.Transitions;
import genlab.stage.Colour;
import genlab.stage.Key;
import genlab.stage.Layer;
import genlab.stage.Palette;
import genlab.stage.Pen;
import genlab.stage.Stroke;
import genlab.stage.Viewport;
import genlab.stage.painting.Notes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The chain between its states: an arrow from the mean of state i to that of state j as wide as A_ij is probable, and a loop for
/// staying.
public record TransitionsLayer() implements Layer {

    /// Stage points: the width of a sure transition, of the faintest drawn, the room around a mean, a loop's radius, a head.
    private static final double WIDEST = 8;
    private static final double THINNEST = 0.4;
    private static final double ROOM = 13;
    private static final double LOOP = 21;
    private static final double HEAD = 7;

    /// Rarer transitions are not drawn, rarer ones than the second not told in numbers.
    private static final double LEAST = 0.002;
    private static final double TOLD = 0.005;

    /// How far an arrow bows out, as a share of its length: there and back lie apart.
    private static final double BOW = 0.16;

    private static final double OPAQUE = 0.8;
    private static final int BENDS = 32;

    @Override
    public String id() {
        return "transitions";
    }

    @Override
    public String title() {
        return "Transitions";
    }

    @Override
    public String summary() {
        return "Arrows between the states of the chain, as wide as the transition is probable; a loop where it stays.";
    }

    @Override
    public boolean usual() {
        return true;
    }

    @Override
    public Set<Quantity<?>> needs() {
        return Set.of(new Transitions(), new MixtureParts());
    }

    @Override
    public void paint(Pen pen, Viewport view, Palette palette, Snapshot snapshot) {
        Optional<Transitions.Values> chain = snapshot.get(new Transitions());
        Optional<MixtureParts.Values> parts = snapshot.get(new MixtureParts());
        if (chain.isPresent() && parts.isPresent()) {
            Points means = view.place(means(parts.get().components()));
            List<List<Double>> matrix = chain.get().matrix();
            for (int i = 0; i < Math.min(matrix.size(), means.size()); i++) {
                for (int j = 0; j < Math.min(matrix.size(), means.size()); j++) {
                    if (matrix.get(i).get(j) >= LEAST) {
                        Points line = i == j ? loop(view, palette, means, i) : bow(view, palette, means, i, j);
                        arrow(pen, view, palette, line, palette.part(i), matrix.get(i).get(j));
                    }
                }
            }
        }
    }

    private static Points means(List<Component> components) {
        return Points.build(components.size(), k -> new double[] {components.get(k).law().meanX(), components.get(k).law().meanY()});
    }

    /// Half of a lens from one mean to another, cut off before either.
    private static Points bow(Viewport view, Palette palette, Points means, int from, int to) {
        double dx = means.x(to) - means.x(from);
        double dy = means.y(to) - means.y(from);
        double cut = Math.min(0.4, view.points(ROOM * palette.emphasis()) / Math.hypot(dx, dy));
        return Points.build(BENDS, i -> {
            double t = cut + (1 - 2 * cut) * i / (BENDS - 1);
            double out = 4 * BOW * t * (1 - t);
            return new double[] {means.x(from) + t * dx + out * dy, means.y(from) + t * dy - out * dx};
        });
    }

    /// A circle that touches the mean's surroundings, on the side away from the other means, open there.
    private static Points loop(Viewport view, Palette palette, Points means, int at) {
        double middleX = 0;
        double middleY = 0;
        for (int k = 0; k < means.size(); k++) {
            middleX += means.x(k) / means.size();
            middleY += means.y(k) / means.size();
        }
        double away = means.size() == 1 ? -Math.PI / 2 : Math.atan2(means.y(at) - middleY, means.x(at) - middleX);
        double radius = view.points(LOOP * palette.emphasis());
        double far = radius + view.points(ROOM * palette.emphasis()) / 2;
        double gap = Math.PI / 4;
        return Points.build(BENDS, i -> {
            double angle = away + Math.PI + gap + 2 * (Math.PI - gap) * i / (BENDS - 1);
            return new double[] {means.x(at) + far * Math.cos(away) + radius * Math.cos(angle),
                means.y(at) + far * Math.sin(away) + radius * Math.sin(angle)};
        });
    }

    /// A line as wide as its probability with a head at its end, and the number at its middle.
    private static void arrow(Pen pen, Viewport view, Palette palette, Points line, Colour colour, double probability) {
        double unit = view.points(palette.emphasis());
        double width = Math.max(THINNEST, WIDEST * probability) * unit;
        double head = HEAD * unit + width / 2;
        int last = line.size() - 1;
        int neck = last;
        while (neck > 1 && Math.hypot(line.x(last) - line.x(neck), line.y(last) - line.y(neck)) < head) {
            neck--;
        }
        double length = Math.hypot(line.x(last) - line.x(neck), line.y(last) - line.y(neck));
        double acrossX = -(line.y(last) - line.y(neck)) / length * (head + width) / 3;
        double acrossY = (line.x(last) - line.x(neck)) / length * (head + width) / 3;
        pen.stroke(line.slice(0, neck + 1), Stroke.solid(colour.opacity(OPAQUE), width));
        pen.fill(List.of(Points.of(line.x(last), line.y(last), line.x(neck) + acrossX, line.y(neck) + acrossY, line.x(neck) - acrossX,
                line.y(neck) - acrossY)), colour);
        if (probability >= TOLD) {
            int middle = line.size() / 2;
            Notes.on(pen, view, palette, line.x(middle), line.y(middle), String.format(Locale.ROOT, "%.2f", probability));
        }
    }

    @Override
    public Optional<Key> key(Palette palette) {
        return Optional.of(new Key(new Key.Arrow(palette.line(palette.part(0), 2)), "transitions, width A_ij"));
    }
}
