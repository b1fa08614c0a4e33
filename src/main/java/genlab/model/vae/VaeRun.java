package genlab.model.vae;

import genlab.data.Dataset;
import genlab.math.Gaussian;
import genlab.math.Grid;
import genlab.math.Mass;
import genlab.math.Points;
import genlab.model.Checkpoint;
import genlab.model.Density;
import genlab.model.Instrumented;
import genlab.model.Layered;
import genlab.model.Model;
import genlab.model.Phase;
import genlab.model.Prior;
import genlab.model.PseudoInputs;
import genlab.model.Run;
import genlab.model.Sampler;
import genlab.model.vae.Looks.Look;
import genlab.noise.Stream;
import genlab.noise.Streams;
import genlab.tensor.Memory;
import genlab.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// A variational autoencoder in training. Draw k is a function of k and the streams; nothing else is random.
final class VaeRun implements Run, Sampler, Density, PseudoInputs, Instrumented, Layered {

    private static final Phase ENCODER = new Phase("E", "Train the encoder",
            "The encoder learns which latents this batch of points may come from; the decoder stands still.");
    private static final Phase DECODER = new Phase("D", "Train the decoder",
            "The decoder learns to turn the latents of this batch back into its points; the encoder stands still.");
    private static final Phase CRITIC = new Phase("C", "Train the critic",
            "The critic learns to tell the latents of this batch from the prior's.");

    /// Points that climb to their best posteriors at once, and latents each is judged by: one alone is told more exactly.
    private static final int MANY = 64;
    private static final int OF_MANY = 64;
    private static final int OF_ONE = 256;

    private final Memory memory = new Memory();
    private final Dataset data;
    private final float[] train;
    private final Streams streams;
    private final Nets nets;
    private final Minibatch minibatch;
    private final Lesson lesson;
    private final Looks looks;
    private Vae vae;
    private long draws;
    private double[] seen = new double[Lesson.READINGS.size()];

    /// By how many points they climb at once, compiled when first asked for.
    private final Map<Integer, Ascent> ascents = new HashMap<>();

    /// By limit, of the present parameters.
    private final Map<Integer, Evidence> evidence = new HashMap<>();

    VaeRun(Vae vae, Dataset data, Streams streams) {
        this.vae = vae;
        this.data = data;
        this.train = data.trainXY();
        this.streams = streams;
        nets = new Nets(vae, train, streams, memory);
        minibatch = new Minibatch(vae, memory);
        lesson = new Lesson(vae, nets, minibatch, memory);
        looks = new Looks(vae, nets, memory);
        Arrays.fill(seen, Double.NaN);
    }

    @Override
    public List<Phase> phases() {
        return nets.judges().isPresent() ? List.of(CRITIC, ENCODER, DECODER) : List.of(ENCODER, DECODER);
    }

    @Override
    public void perform(Phase phase) {
        draw();
        if (phase.equals(CRITIC)) {
            lesson.critic();
            moved(nets.judges().orElseThrow());
        } else if (phase.equals(ENCODER)) {
            lesson.encoder();
            moved(nets.encodes());
        } else {
            lesson.decoder();
            moved(nets.decodes());
        }
    }

    /// Joint: one update of everything. In turn: the encoder's updates, each after one of the critic's, then the decoder's.
    @Override
    public void step() {
        if (vae.schedule().joint()) {
            together();
            return;
        }
        for (int k = 0; k < vae.schedule().encoderUpdates(); k++) {
            if (nets.judges().isPresent()) {
                perform(CRITIC);
            }
            perform(ENCODER);
        }
        for (int k = 0; k < vae.schedule().decoderUpdates(); k++) {
            perform(DECODER);
        }
    }

    private void together() {
        draw();
        nets.judges().ifPresent(judge -> {
            lesson.criticFirst();
            moved(judge);
        });
        lesson.together();
        moved(nets.encodes());
        moved(nets.decodes());
    }

    private void draw() {
        minibatch.draw(draws, train, streams, vae);
        draws++;
    }

    private void moved(Learner learner) {
        learner.update(vae);
        evidence.clear();
        for (int i = 0; i < seen.length; i++) {
            seen[i] = lesson.reading(i);
        }
    }

    @Override
    public void adopt(Model model) {
        vae = (Vae) model;
    }

    @Override
    public Optional<String> fault() {
        return nets.learners().stream().flatMap(learner -> learner.fault().stream()).findFirst();
    }

    @Override
    public Checkpoint save() {
        Checkpoint state = Checkpoint.empty().with("draws", draws).with("seen", seen);
        for (Learner learner : nets.learners()) {
            state = learner.save(state);
        }
        return state;
    }

    @Override
    public void load(Checkpoint checkpoint) {
        draws = (long) checkpoint.get("draws")[0];
        seen = checkpoint.get("seen").clone();
        nets.learners().forEach(learner -> learner.load(checkpoint));
        evidence.clear();
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
        double[] says = looks.at(Look.DECODE, z);
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
        return vae.prior().standard() ? new Prior(Prior.Law.GAUSSIAN, vae.latent()).evenly(count) : PseudoInputs.super.evenly(axis, count);
    }

    @Override
    public int toldNumbers() {
        return looks.told();
    }

    @Override
    public double[] tell(Points points) {
        return vae.posterior().amortised() ? looks.at(Look.TELL, points.toArray()) : nearestRows(points);
    }

    private double[] nearestRows(Points points) {
        float[] table = nets.encodes().parameters().windows().getFirst().toArray();
        int told = toldNumbers();
        double[] rows = new double[points.size() * told];
        for (int i = 0; i < points.size(); i++) {
            int nearest = nearest(points.x(i), points.y(i));
            for (int j = 0; j < told; j++) {
                rows[i * told + j] = table[nearest * told + j];
            }
        }
        return rows;
    }

    /// The number of the training point next to a place.
    private int nearest(double x, double y) {
        Points points = data.train();
        int nearest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < points.size(); i++) {
            double square = (points.x(i) - x) * (points.x(i) - x) + (points.y(i) - y) * (points.y(i) - y);
            if (square < least) {
                least = square;
                nearest = i;
            }
        }
        return nearest;
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
        Ascent ascent = ascents.computeIfAbsent(points.size() == 1 ? 1 : MANY,
                many -> new Ascent(vae, nets, memory, many, many == 1 ? OF_ONE : OF_MANY));
        int numbers = toldNumbers();
        double[] best = new double[points.size() * numbers];
        for (int from = 0; from < points.size(); from += ascent.size()) {
            int first = from;
            Points some = Points.build(ascent.size(), i -> {
                int k = Math.min(first + i, points.size() - 1);
                return new double[] {points.x(k), points.y(k)};
            });
            double[] rows = ascent.from(tell(some), some);
            System.arraycopy(rows, 0, best, from * numbers, Math.min(rows.length, best.length - from * numbers));
        }
        return best;
    }

    @Override
    public boolean can(Class<?> ability) {
        return ability.isInstance(this) && (ability != PseudoInputs.class || vae.prior().encodes());
    }

    @Override
    public Points pseudoInputs() {
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

    /// Worked out when first asked for after the parameters have changed.
    private Evidence evidence(int limit) {
        return evidence.computeIfAbsent(limit, most -> Evidence.of(this, vae.prior().standard(), most));
    }

    /// With more than two latent dimensions there is no grid fine enough to integrate on.
    @Override
    public boolean measurable() {
        return vae.latent() <= 2;
    }

    /// Many thousand latents for every point of the plane.
    @Override
    public boolean quick() {
        return false;
    }

    @Override
    public double logDensity(double x, double y) {
        return evidence(Evidence.LIVE).logDensity(x, y);
    }

    @Override
    public double[] logDensities(Points points) {
        return evidence(Evidence.LIVE).logDensities(points);
    }

    @Override
    public Mass mass(Grid grid, int effort) {
        return evidence(Math.min(effort, Evidence.MOST)).mass(grid);
    }

    /// Points of p(x): a latent of the prior, and a draw of p(x|z).
    @Override
    public Points sample(Stream stream, long from, int count) {
        List<Gaussian> laws = decode(latents(stream, from, count));
        Stream noise = stream.child("noise");
        return Points.build(count, i -> {
            double u = noise.gaussian(2 * (from + i));
            double v = noise.gaussian(2 * (from + i) + 1);
            return new double[] {laws.get(i).x(u), laws.get(i).y(u, v)};
        });
    }

    @Override
    public SortedMap<String, Double> instruments() {
        SortedMap<String, Double> instruments = new TreeMap<>();
        instruments.put("objective", seen[0]);
        instruments.put("bound.batch", seen[1]);
        instruments.put("reconstruction.batch", seen[2]);
        instruments.put("kl.batch", seen[3]);
        instruments.put("gradient.encoder", nets.encodes().descent().gradientNorm());
        instruments.put("gradient.decoder", nets.decodes().descent().gradientNorm());
        nets.judges().ifPresent(judge -> instruments.put("loss.critic", seen[4]));
        return instruments;
    }

    @Override
    public List<Net> nets() {
        List<Net> nets = new ArrayList<>();
        if (vae.posterior().amortised() && vae.encoder().layers() > 0) {
            nets.add(new Net(VaeSchematic.ENCODER, Optional.empty(), vae.encoder().layers(), vae.encoder().width()));
        }
        if (vae.decoder().layers() > 0) {
            nets.add(new Net(VaeSchematic.DECODER, Optional.of(new Prior(Prior.Law.GAUSSIAN, vae.latent())), vae.decoder().layers(),
                    vae.decoder().width()));
        }
        return nets;
    }

    @Override
    public double[] hidden(Net net, double[] rows) {
        return looks.at(Looks.units(net), rows);
    }

    @Override
    public void close() {
        memory.close();
    }
}
