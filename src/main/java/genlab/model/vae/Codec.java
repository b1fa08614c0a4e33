package genlab.model.vae;

import genlab.math.Gaussian;
import genlab.math.Points;
import genlab.model.Encoder;
import genlab.model.Examples;
import genlab.model.Prior;
import genlab.model.vae.Looks.Look;
import genlab.noise.Stream;
import genlab.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Encoder and decoder of a variational autoencoder as they stand, with one label beside every point and latent where labels count.
final class Codec implements Encoder {

    private final Vae vae;
    private final Nets nets;
    private final Examples examples;
    private final Looks looks;
    private final OptionalInt label;

    /// @param label empty if labels do not count; otherwise what asks for a label is not answered without one
    Codec(Vae vae, Nets nets, Examples examples, Looks looks, OptionalInt label) {
        this.vae = vae;
        this.nets = nets;
        this.examples = examples;
        this.looks = looks;
        this.label = label;
    }

    /// The same with another label.
    Codec about(OptionalInt other) {
        return new Codec(vae, nets, examples, looks, other);
    }

    /// Rows of points or latents as the nets are told them.
    double[] marked(double[] rows, int columns) {
        return examples.labels() == 0 ? rows : examples.marked(rows, columns, label);
    }

    @Override
    public int latentDimensions() {
        return vae.latent();
    }

    @Override
    public double[] logPrior(double[] z) {
        return looks.at(Look.LOG_PRIOR, z);
    }

    @Override
    public double[] latents(Stream stream, long from, int count) {
        Stream noise = stream.child("latent");
        int d = vae.latent();
        double[] rows = new double[count * (1 + d)];
        Stream parts = noise.child("component");
        for (int i = 0; i < count; i++) {
            rows[i * (1 + d)] = parts.below(from + i, vae.prior().components());
            for (int j = 0; j < d; j++) {
                rows[i * (1 + d) + 1 + j] = noise.gaussian((from + i) * d + j);
            }
        }
        return looks.at(Look.PRIOR_DRAW, rows);
    }

    @Override
    public List<Gaussian> decode(double[] z) {
        return laws(marked(z, vae.latent()));
    }

    /// p(x|z) of latents that are marked already.
    List<Gaussian> laws(double[] rows) {
        double[] says = looks.at(Look.DECODE, rows);
        int outputs = vae.likelihood().outputs();
        List<Gaussian> laws = new ArrayList<>();
        for (int at = 0; at < says.length; at += outputs) {
            laws.add(vae.likelihood().law(says, at, nets.likelihoodTensors()));
        }
        return laws;
    }

    @Override
    public double latentReach() {
        return Evidence.reach(this, vae.prior().standard());
    }

    @Override
    public double[] evenly(int axis, int count) {
        return vae.prior().standard() ? new Prior(Prior.Law.GAUSSIAN, vae.latent()).evenly(count) : Encoder.super.evenly(axis, count);
    }

    @Override
    public int toldNumbers() {
        return looks.told();
    }

    @Override
    public double[] tell(Points points) {
        return vae.posterior().amortised() ? looks.at(Look.TELL, marked(points.toArray(), 2)) : nearestRows(points);
    }

    private double[] nearestRows(Points points) {
        float[] table = nets.encodes().parameters().windows().getFirst().toArray();
        int told = toldNumbers();
        double[] rows = new double[points.size() * told];
        for (int i = 0; i < points.size(); i++) {
            int nearest = examples.nearest(points.x(i), points.y(i), label);
            for (int j = 0; j < told; j++) {
                rows[i * told + j] = table[nearest * told + j];
            }
        }
        return rows;
    }

    @Override
    public Draws draw(double[] told, int each, Stream noise) {
        int d = vae.latent();
        int numbers = toldNumbers();
        int count = told.length / numbers * each;
        double[] rows = new double[count * (numbers + d)];
        for (int i = 0; i < count; i++) {
            System.arraycopy(told, i / each * numbers, rows, i * (numbers + d), numbers);
            for (int j = 0; j < d; j++) {
                rows[i * (numbers + d) + numbers + j] = noise.gaussian((long) i * d + j);
            }
        }
        double[] drawn = looks.at(Look.DRAW, rows);
        double[] z = new double[count * d];
        double[] logDensity = new double[count];
        for (int i = 0; i < count; i++) {
            System.arraycopy(drawn, i * (d + 1), z, i * d, d);
            logDensity[i] = drawn[i * (d + 1) + d];
        }
        return new Draws(z, logDensity);
    }

    @Override
    public double[] best(Points points) {
        Ascent ascent = looks.ascent(points.size());
        int numbers = toldNumbers();
        double[] best = new double[points.size() * numbers];
        for (int from = 0; from < points.size(); from += ascent.size()) {
            int first = from;
            Points some = Points.build(ascent.size(), i -> {
                int k = Math.min(first + i, points.size() - 1);
                return new double[] {points.x(k), points.y(k)};
            });
            double[] rows = ascent.from(tell(some), some, label);
            System.arraycopy(rows, 0, best, from * numbers, Math.min(rows.length, best.length - from * numbers));
        }
        return best;
    }

    /// The pseudo-inputs of a prior that has such.
    Points pseudoInputs() {
        Tensor own = nets.priorTensors().getFirst();
        return Points.build(own.size() / 2, i -> new double[] {own.get(2 * i), own.get(2 * i + 1)});
    }

    @Override
    public double[] logPosterior(double[] told, double[] z) {
        int d = vae.latent();
        int numbers = toldNumbers();
        int count = z.length / d;
        double[] rows = new double[count * (numbers + d)];
        for (int i = 0; i < count; i++) {
            System.arraycopy(told, i * numbers, rows, i * (numbers + d), numbers);
            System.arraycopy(z, i * d, rows, i * (numbers + d) + numbers, d);
        }
        return looks.at(Look.LOG_POSTERIOR, rows);
    }
}
