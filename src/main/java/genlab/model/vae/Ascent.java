package genlab.model.vae;

import genlab.learn.Adam;
import genlab.learn.Descent;
import genlab.learn.Noise;
import genlab.learn.Parameters;
import genlab.model.vae.posterior.Posterior.Draw;
import genlab.noise.Stream;
import genlab.tensor.Graph;
import genlab.tensor.Memory;
import genlab.tensor.Program;
import genlab.tensor.Program.Target;
import genlab.tensor.Shape;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.List;

/// Climbs the ELBO of a single point in the row that is told of it, everything else held: to q*, the best posterior of the family. The
/// noise is the same from step to step, so that what is climbed stands still.
final class Ascent {

    private static final int LATENTS = 256;

    /// Long strides first, short ones at the end.
    private static final double[] RATES = {0.1, 0.03, 0.01};

    private static final int STEPS = 60;

    private final Tensor point;
    private final Parameters told;
    private final Descent descent;
    private final Program program;

    Ascent(Vae vae, Nets nets, Memory memory) {
        Graph graph = new Graph(memory);
        Nets.Scene scene = nets.in(graph);
        point = memory.tensor(1, 2);
        Tensor noise = memory.tensor(LATENTS, vae.latent());
        Noise.symmetric(noise, Stream.of(0).child("ascent"), 0);
        int numbers = vae.posterior().told(vae.latent());
        told = new Parameters(List.of(new Parameters.Part("told", new Shape(1, numbers))), memory);
        descent = new Descent(told, new Adam(RATES[0], 0.9, 0.99), memory);
        Value row = told.in(graph).getFirst();
        Draw draw = vae.posterior().draw(row.expand(new Shape(LATENTS, numbers)), graph.variable(noise).normalQuantile(), scene.shared());
        Value fit = vae.likelihood().logDensity(graph.variable(point).expand(new Shape(LATENTS, 2)), scene.decode(draw.z()),
                scene.likelihood());
        Value loss = fit.plus(vae.prior().logDensity(scene.prior(), draw.z())).minus(draw.logDensity()).mean().negate();
        program = Program.of(graph, List.of(List.of(new Target(graph.gradient(loss, row).getFirst(),
                descent.gradient().windows().getFirst()))));
    }

    /// @param start what is told at first
    double[] from(double[] start, double x, double y) {
        point.put((float) x, (float) y);
        Tensor row = told.windows().getFirst();
        for (int i = 0; i < start.length; i++) {
            row.set(i, (float) start[i]);
        }
        descent.slots().forEach(slot -> slot.flat().fill(0));
        for (double rate : RATES) {
            Adam adam = new Adam(rate, 0.9, 0.99);
            for (int k = 0; k < STEPS; k++) {
                program.run();
                descent.update(adam, 10);
            }
        }
        double[] best = new double[start.length];
        for (int i = 0; i < best.length; i++) {
            best[i] = row.get(i);
        }
        return best;
    }
}
