package genlab.model.mixture;

import genlab.card.KnobException;
import genlab.math.Gaussian;
import genlab.model.Component;
import genlab.model.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// What can be done to the components of a mixture by hand. Components are counted from 1; places are in stage coordinates.
public final class Handwork {

    /// All edits; those of models whose number of components stands.
    public static final List<String> ALL = List.of("move k x y", "kick k angle", "split k", "merge k j", "add x y", "remove k");
    public static final List<String> MOVES = ALL.subList(0, 2);

    /// A kick goes this many sd far: out of the component's own points, but not out of sight.
    private static final double KICK = 2;

    /// The halves of a split stand this many sd of its longer axis to both sides; their spread along it shrinks so that weight,
    /// mean and covariance of the two together are those of the one before.
    private static final double APART = 0.7;

    private Handwork() {
    }

    /// θ after an edit.
    ///
    /// @param edits      those this model takes
    /// @param admissible a component as this kind of mixture may have it
    /// @throws KnobException in a sentence, if it is none of `edits` or there is no such component
    public static List<Component> apply(Edit edit, List<String> edits, List<Component> theta, UnaryOperator<Component> admissible) {
        String pattern = edits.stream().filter(e -> e.startsWith(edit.verb() + " ")).findFirst()
                .orElseThrow(() -> refused(edit, edits));
        if (pattern.split(" ").length != edit.numbers().size() + 1) {
            throw refused(edit, edits);
        }
        List<Component> next = new ArrayList<>(theta);
        switch (edit.verb()) {
            case "move" -> {
                int k = component(edit, 0, theta);
                next.set(k, moved(theta.get(k), edit.number(1), edit.number(2)));
            }
            case "kick" -> {
                int k = component(edit, 0, theta);
                Gaussian law = theta.get(k).law();
                double u = KICK * Math.cos(edit.number(1));
                double v = KICK * Math.sin(edit.number(1));
                next.set(k, moved(theta.get(k), law.x(u), law.y(u, v)));
            }
            case "split" -> split(component(edit, 0, theta), next);
            case "merge" -> merge(component(edit, 0, theta), component(edit, 1, theta), next, edit);
            case "add" -> add(edit.number(0), edit.number(1), next);
            default -> remove(component(edit, 0, theta), next, edit);
        }
        return next.stream().map(admissible).toList();
    }

    private static int component(Edit edit, int index, List<Component> theta) {
        double number = edit.number(index);
        if (number != Math.rint(number) || number < 1 || number > theta.size()) {
            throw new KnobException("Expected a component from 1 to " + theta.size() + ", got “" + edit + "”.");
        }
        return (int) number - 1;
    }

    private static KnobException refused(Edit edit, List<String> edits) {
        return new KnobException("Expected one of " + String.join(", ", edits) + ", got “" + edit + "”.");
    }

    private static Component moved(Component old, double x, double y) {
        Gaussian law = old.law();
        return new Component(old.weight(), new Gaussian(x, y, law.varX(), law.varY(), law.covXY()));
    }

    private static void split(int k, List<Component> theta) {
        room(theta);
        Component one = theta.get(k);
        Gaussian law = one.law();
        double half = (law.varX() - law.varY()) / 2;
        double angle = 0.5 * Math.atan2(law.covXY(), half);
        double large = (law.varX() + law.varY()) / 2 + Math.hypot(half, law.covXY());
        double dx = APART * Math.sqrt(large) * Math.cos(angle);
        double dy = APART * Math.sqrt(large) * Math.sin(angle);
        double varX = law.varX() - dx * dx;
        double varY = law.varY() - dy * dy;
        double covXY = law.covXY() - dx * dy;
        theta.set(k, new Component(one.weight() / 2, new Gaussian(law.meanX() - dx, law.meanY() - dy, varX, varY, covXY)));
        theta.add(new Component(one.weight() / 2, new Gaussian(law.meanX() + dx, law.meanY() + dy, varX, varY, covXY)));
    }

    /// One component with the weight, mean and covariance of two.
    private static void merge(int k, int j, List<Component> theta, Edit edit) {
        if (k == j) {
            throw new KnobException("Expected two different components to merge, got “" + edit + "”.");
        }
        Component a = theta.get(k);
        Component b = theta.get(j);
        double weight = a.weight() + b.weight();
        double share = weight > 0 ? b.weight() / weight : 0.5;
        double dx = b.law().meanX() - a.law().meanX();
        double dy = b.law().meanY() - a.law().meanY();
        double between = share * (1 - share);
        theta.set(k, new Component(weight, new Gaussian(a.law().meanX() + share * dx, a.law().meanY() + share * dy,
                (1 - share) * a.law().varX() + share * b.law().varX() + between * dx * dx,
                (1 - share) * a.law().varY() + share * b.law().varY() + between * dy * dy,
                (1 - share) * a.law().covXY() + share * b.law().covXY() + between * dx * dy)));
        theta.remove(j);
    }

    /// A component of average weight and covariance.
    private static void add(double x, double y, List<Component> theta) {
        room(theta);
        int k = theta.size();
        double xx = theta.stream().mapToDouble(c -> c.law().varX()).average().orElseThrow();
        double yy = theta.stream().mapToDouble(c -> c.law().varY()).average().orElseThrow();
        double xy = theta.stream().mapToDouble(c -> c.law().covXY()).average().orElseThrow();
        theta.replaceAll(c -> new Component(c.weight() * k / (k + 1), c.law()));
        theta.add(new Component(1.0 / (k + 1), new Gaussian(x, y, xx, yy, xy)));
    }

    private static void room(List<Component> theta) {
        if (theta.size() == Beginning.MOST) {
            throw new KnobException("Expected at most " + Beginning.MOST + " components; remove or merge some first.");
        }
    }

    private static void remove(int k, List<Component> theta, Edit edit) {
        if (theta.size() == 1) {
            throw new KnobException("Expected to keep at least one component, got “" + edit + "”.");
        }
        theta.remove(k);
        double left = theta.stream().mapToDouble(Component::weight).sum();
        int others = theta.size();
        theta.replaceAll(c -> new Component(left > 0 ? c.weight() / left : 1.0 / others, c.law()));
    }
}
