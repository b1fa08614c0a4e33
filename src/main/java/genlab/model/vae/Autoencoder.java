package genlab.model.vae;

import genlab.math.Gaussian;
import genlab.math.Grid;
import genlab.math.Mass;
import genlab.math.Points;
import genlab.model.Checkpoint;
import genlab.model.Density;
import genlab.model.Encoder;
import genlab.model.Examples;
import genlab.model.Instrumented;
import genlab.model.Layered;
import genlab.model.Phase;
import genlab.model.Prior;
import genlab.model.Run;
import genlab.model.Sampler;
import genlab.model.vae.prior.LatentPrior;
import genlab.noise.Stream;
import genlab.noise.Streams;
import genlab.tensor.Memory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;

/// A variational autoencoder in training, told labels or not.
abstract sealed class Autoencoder implements Run, Sampler, Density, Encoder, Instrumented, Layered permits VaeRun, ConditionalVaeRun {

    private final Memory memory = new Memory();
    private final Looks looks;
    private final Course course;
    private Vae vae;
    private Codec codec;

    /// By limit, of the present parameters.
    private final Map<Integer, Evidence> evidence = new HashMap<>();

    Autoencoder(Vae vae, Examples examples, Streams streams, OptionalInt label) {
        this.vae = vae;
        Nets nets = new Nets(vae, examples, streams, memory);
        looks = new Looks(vae, nets, examples, memory);
        codec = new Codec(vae, nets, examples, looks, label);
        course = new Course(vae, nets, examples, streams, memory, evidence::clear);
    }

    /// p(x) at the present parameters.
    ///
    /// @param limit nodes each way at most
    abstract Evidence integrate(int limit);

    /// What latents of samples number `from`, `from + 1` … are decoded to.
    abstract List<Gaussian> decode(double[] z, Stream stream, long from);

    Codec codec() {
        return codec;
    }

    LatentPrior prior() {
        return vae.prior();
    }

    /// Takes up live knobs.
    void adopt(Vae other, OptionalInt label) {
        vae = other;
        codec = codec.about(label);
        course.adopt(other);
        evidence.clear();
    }

    @Override
    public List<Phase> phases() {
        return course.phases();
    }

    @Override
    public void perform(Phase phase) {
        course.perform(phase);
    }

    @Override
    public void step() {
        course.step();
    }

    @Override
    public Optional<String> fault() {
        return course.fault();
    }

    @Override
    public Checkpoint save() {
        return course.save();
    }

    @Override
    public void load(Checkpoint checkpoint) {
        course.load(checkpoint);
    }

    @Override
    public SortedMap<String, Double> instruments() {
        return course.instruments();
    }

    @Override
    public int latentDimensions() {
        return codec.latentDimensions();
    }

    @Override
    public double[] logPrior(double[] z) {
        return codec.logPrior(z);
    }

    @Override
    public double[] latents(Stream noise, long from, int count) {
        return codec.latents(noise, from, count);
    }

    @Override
    public double[] evenly(int axis, int count) {
        return codec.evenly(axis, count);
    }

    @Override
    public List<Gaussian> decode(double[] z) {
        return codec.decode(z);
    }

    @Override
    public double latentReach() {
        return codec.latentReach();
    }

    @Override
    public int toldNumbers() {
        return codec.toldNumbers();
    }

    @Override
    public double[] tell(Points points) {
        return codec.tell(points);
    }

    @Override
    public Draws draw(double[] told, int each, Stream noise) {
        return codec.draw(told, each, noise);
    }

    @Override
    public double[] best(Points points) {
        return codec.best(points);
    }

    @Override
    public double[] logPosterior(double[] told, double[] z) {
        return codec.logPosterior(told, z);
    }

    /// Worked out when first asked for after the parameters have changed.
    private Evidence evidence(int limit) {
        return evidence.computeIfAbsent(limit, this::integrate);
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
        List<Gaussian> laws = decode(latents(stream, from, count), stream, from);
        Stream noise = stream.child("noise");
        return Points.build(count, i -> {
            double u = noise.gaussian(2 * (from + i));
            double v = noise.gaussian(2 * (from + i) + 1);
            return new double[] {laws.get(i).x(u), laws.get(i).y(u, v)};
        });
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
        return looks.at(Looks.units(net), codec.marked(rows, net.inputs()));
    }

    @Override
    public void close() {
        memory.close();
    }
}
