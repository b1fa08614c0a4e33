package genlab.model.vae;

import genlab.learn.Adam;
import genlab.learn.Descent;
import genlab.learn.Parameters;
import genlab.math.Points;
import genlab.model.Examples;
import genlab.model.vae.posterior.Posterior.Draw;
import genlab.tensor.Graph;
import genlab.tensor.Memory;
import genlab.tensor.Program;
import genlab.tensor.Program.Target;
import genlab.tensor.Shape;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;

/// Climbs the ELBO of some points at once, each in the row that is told of it, everything else held: to q*, the best posteriors of the
/// family. The noise is the same for every point and from step to step, so that what is climbed stands still.
final class Ascent {

    /// Long strides first, short ones at the end.
    private static final double[] RATES = {0.1, 0.03, 0.01};

    private static final int STEPS = 60;

    /// A float below 1 whose normal quantile is finite.
    private static final double BELOW_ONE = 1 - 0x1p-20;

    private final int points;
    private final Examples examples;
    private final Tensor places;
    private final Tensor label;
    private final Parameters told;
    private final Descent descent;
    private final SortedMap<String, float[]> rested;
    private final Program program;

    /// @param points  climbed at once
    /// @param latents each of them is judged by
    Ascent(Vae vae, Nets nets, Examples examples, Memory memory, int points, int latents) {
        this.points = points;
        this.examples = examples;
        Graph graph = new Graph(memory);
        Nets.Scene scene = nets.in(graph);
        int d = vae.latent();
        int numbers = vae.posterior().told(d);
        places = memory.tensor(points, 2);
        label = examples.labels() > 0 ? memory.tensor(1, examples.labels()) : null;
        told = new Parameters(List.of(new Parameters.Part("told", new Shape(points, numbers))), memory);
        descent = new Descent(told, new Adam(RATES[0], 0.9, 0.99), memory);
        rested = descent.save();
        Value which = graph.variable(which(memory, latents));
        Value table = told.in(graph).getFirst();
        Draw draw = vae.posterior().draw(table.gatherRows(which), graph.variable(noise(memory, latents, d)).normalQuantile(),
                scene.shared());
        Value z = label == null ? draw.z()
                : draw.z().beside(graph.variable(label).expand(new Shape(points * latents, examples.labels())));
        Value fit = vae.likelihood().logDensity(graph.variable(places).gatherRows(which), scene.decode(z), scene.likelihood());
        Value loss = fit.plus(vae.prior().logDensity(scene.prior(), draw.z())).minus(draw.logDensity()).sum().over(-latents);
        program = Program.of(graph, List.of(List.of(new Target(graph.gradient(loss, table).getFirst(),
                descent.gradient().windows().getFirst()))));
    }

    /// Of each latent, the number of its point.
    private Tensor which(Memory memory, int latents) {
        Tensor which = memory.tensor(points * latents, 1);
        for (int i = 0; i < points * latents; i++) {
            which.set(i, i / latents);
        }
        return which;
    }

    /// Uniforms on (−1, 1), in pairs of opposite ones, spread over the cube as evenly as may be (M. Roberts’ sequence R_d, 2018): a mean
    /// over few of them is nearly that over all.
    private Tensor noise(Memory memory, int latents, int d) {
        Tensor noise = memory.tensor(points * latents, d);
        double[] steps = steps(d);
        for (int i = 0; i < noise.size(); i++) {
            int k = i / d % latents;
            double across = 2 * ((0.5 + (k / 2 + 1) * steps[i % d]) % 1) - 1;
            noise.set(i, (float) ((k % 2 == 0 ? across : -across) * BELOW_ONE));
        }
        return noise;
    }

    /// Of each coordinate: the powers of the inverse of the root of x^(d+1) = x + 1.
    private static double[] steps(int d) {
        double root = 1.5;
        for (int i = 0; i < 60; i++) {
            root = Math.pow(1 + root, 1.0 / (d + 1));
        }
        double[] steps = new double[d];
        for (int j = 0; j < d; j++) {
            steps[j] = Math.pow(root, -(j + 1)) % 1;
        }
        return steps;
    }

    /// How many points it climbs at once.
    int size() {
        return points;
    }

    /// @param start of each of `size()` points, what is told at first
    /// @param one   the label of all of them; empty if labels do not count
    double[] from(double[] start, Points at, OptionalInt one) {
        descent.load(rested);
        if (label != null) {
            label.fill(0);
            examples.mark(one.orElseThrow(), label, 0, 0);
        }
        for (int i = 0; i < points; i++) {
            places.set(2 * i, (float) at.x(i));
            places.set(2 * i + 1, (float) at.y(i));
        }
        Tensor rows = told.windows().getFirst();
        for (int i = 0; i < start.length; i++) {
            rows.set(i, (float) start[i]);
        }
        for (double rate : RATES) {
            Adam adam = new Adam(rate, 0.9, 0.99);
            for (int k = 0; k < STEPS; k++) {
                program.run();
                descent.update(adam, 0);
            }
        }
        double[] best = new double[start.length];
        for (int i = 0; i < best.length; i++) {
            best[i] = rows.get(i);
        }
        return best;
    }
}
