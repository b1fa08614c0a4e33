package genlab.quantity;

import genlab.data.Dataset;
import genlab.quantity.Metric.Better;
import genlab.quantity.Metric.Bound;
import genlab.quantity.Metric.Level;
import genlab.quantity.critic.CriticGap;
import genlab.quantity.critic.CriticSlopes;
import genlab.quantity.critic.CriticTransport;
import genlab.quantity.critic.StepAngles;
import genlab.quantity.cycle.CycleError;
import genlab.quantity.encoder.BoundTerms;
import genlab.quantity.encoder.ImportanceBound;
import genlab.quantity.encoder.Surgery;
import genlab.quantity.mixture.InformationCriteria;
import genlab.quantity.mode.Ledger;
import genlab.quantity.mode.ModeLedger;
import genlab.quantity.model.Divergences;
import genlab.quantity.model.LogLikelihood;
import genlab.quantity.model.Transport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The metrics, in the order of charts and columns.
public final class Metrics {

    /// The grid every exact metric is read on, n × n; what it cannot see is in each one's error.
    public static final int GRID = 100;

    /// Of slopes, which change slowly from cell to cell.
    private static final int CRITIC_GRID = 60;

    /// Samples whose next step is looked at.
    private static final int STEPS = 200;

    private static final double LOG_2 = Math.log(2);

    public static final List<Metric> ALL = all();

    private Metrics() {
    }

    /// The quantities all of them are read from.
    public static Set<Quantity<?>> sources() {
        return ALL.stream().map(Metric::source).collect(Collectors.toUnmodifiableSet());
    }

    /// The numbers a snapshot holds, by id, in the order of {@link #ALL}.
    public static Map<String, Double> read(Snapshot snapshot) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (Metric metric : ALL) {
            metric.read(snapshot).ifPresent(measured -> values.put(metric.id(), measured.value()));
        }
        return values;
    }

    /// The metrics a run on its data has: their quantities can be read, and of its instruments it has those.
    public static List<Metric> of(Readings at) {
        Snapshot instruments = at.snapshot(Set.of(new Instruments()));
        return ALL.stream().filter(metric -> instruments.holds(Set.of(metric.source())) ? metric.read(instruments).isPresent()
                : at.offers(metric.source())).toList();
    }

    public static Optional<Metric> find(String id) {
        return ALL.stream().filter(metric -> metric.id().equals(id)).findFirst();
    }

    private static List<Metric> all() {
        List<Metric> all = new ArrayList<>();
        all.addAll(losses());
        all.addAll(divergences());
        all.addAll(game());
        all.addAll(critic());
        all.addAll(modes());
        all.addAll(likelihood());
        all.addAll(fits());
        all.addAll(translations());
        all.addAll(autoencoder());
        all.addAll(surgery());
        return List.copyOf(all);
    }

    private static List<Metric> losses() {
        Instruments source = new Instruments();
        return List.of(
                of("loss-d", "Discriminator loss", "L_D", "as the loss says; non-saturating and minimax: −E log D(x) − E log(1 − D(G(z)))",
                        "", "What the discriminator minimised, on the minibatch of its last update and before that update. In nats "
                                + "where the loss is made of logarithms.",
                        Better.NEITHER, source, i -> instrument(i, "loss.d"),
                        Level.ideal("log 4 (D = ½)", "loss.d", place -> place == 2 * LOG_2),
                        Level.ideal("equilibrium", "loss.d", place -> place != 2 * LOG_2)),
                of("loss-g", "Generator loss", "L_G", "as the loss says; non-saturating: −E log D(G(z))", "",
                        "What the generator minimised, on the minibatch of its last update and before that update. In nats where the loss "
                                + "is made of logarithms.",
                        Better.NEITHER, source, i -> instrument(i, "loss.g"),
                        Level.ideal("log 2 (D = ½)", "loss.g", place -> place == LOG_2),
                        Level.ideal("−log 2 (D = ½)", "loss.g", place -> place == -LOG_2),
                        Level.ideal("equilibrium", "loss.g", place -> Math.abs(place) != LOG_2)),
                of("divergence-bound", "Critic’s estimate", "F", "f-GAN: E g(a(x)) − E f*(g(a(G(z)))); Wasserstein: E a(x) − E a(G(z))", "",
                        "What the discriminator has found of the divergence it bounds from below, on the minibatch of its last update: "
                                + "D_f in nats, or W₁ in stage units times the critic's largest slope. Only losses that bound one have it.",
                        Better.NEITHER, source, i -> instrument(i, "bound.d")),
                of("gradient-d", "Discriminator gradient", "‖∇L_D‖", "‖∂L_D/∂ψ‖₂", "",
                        "Euclidean length of the last gradient of the discriminator's loss in all its parameters.",
                        Better.NEITHER, source, i -> instrument(i, "gradient.d"), Level.floor("0", 0)),
                of("equilibrium-distance", "Distance to the equilibrium", "‖(θ, ψ)‖", "√(θ² + ψ²)", "",
                        "How far the two parameters of a Dirac GAN are from where both players rest: fakes on the data, and a flat D.",
                        Better.LOWER, source, i -> instrument(i, "distance"), Level.floor("0", 0)),
                of("gradient-g", "Generator gradient", "‖∇L_G‖", "‖∂L_G/∂θ‖₂", "",
                        "Euclidean length of the last gradient of the generator's loss in all its parameters. Near 0 while samples are "
                                + "still bad: the gradient has vanished.",
                        Better.NEITHER, source, i -> instrument(i, "gradient.g"), Level.floor("0", 0)));
    }

    private static List<Metric> divergences() {
        Divergences source = new Divergences(GRID);
        return List.of(
                of("kl", "KL(p‖p_G)", "KL(p‖p_G)", "∫ p log(p/p_G)", "nats",
                        "Large where data lie and the model puts no mass: the divergence that punishes missing modes.",
                        Better.LOWER, source, Divergences.Values::kl, Level.floor("0", 0)),
                of("reverse-kl", "KL(p_G‖p)", "KL(p_G‖p)", "∫ p_G log(p_G/p)", "nats",
                        "Large where the model puts mass and no data lie: the divergence that punishes bad samples. Infinite if p is 0 "
                                + "there.",
                        Better.LOWER, source, Divergences.Values::reverseKl, Level.floor("0", 0)),
                of("js", "Jensen–Shannon divergence", "JSD", "½KL(p‖m) + ½KL(p_G‖m), m = ½(p + p_G)", "nats",
                        "What the best discriminator's value measures: 0 if the laws agree, log 2 if their supports are disjoint.",
                        Better.LOWER, source, Divergences.Values::js, Level.floor("0", 0), Level.ceiling("log 2", LOG_2)),
                of("tv", "Total variation", "TV", "½∫ |p − p_G|", "",
                        "The share of mass that would have to be moved to turn one law into the other.",
                        Better.LOWER, source, Divergences.Values::tv, Level.floor("0", 0), Level.ceiling("1", 1)),
                of("outside", "Mass outside the stage", "p_G(outside)", "1 − ∫_stage p_G", "",
                        "The share of the model's mass that lies outside the picture.",
                        Better.LOWER, source, v -> Measured.exact(v.outside()), Level.floor("0", 0), Level.ceiling("1", 1)));
    }

    private static List<Metric> game() {
        CriticGap source = new CriticGap(GRID);
        Level equilibrium = Level.floor("−log 4", -2 * LOG_2);
        return List.of(
                of("value", "Value of the game", "V(D)", "E_p log D + E_{p_G} log(1 − D)", "nats",
                        "What the present discriminator achieves against the present generator, over the whole laws and not a minibatch.",
                        Better.NEITHER, source, CriticGap.Values::value, Level.mark("−log 4", -2 * LOG_2), Level.ceiling("0", 0)),
                of("optimal-value", "Value of the best discriminator", "V(D*)", "E_p log D* + E_{p_G} log(1 − D*), D* = p/(p + p_G)",
                        "nats",
                        "What the best of all discriminators would achieve against the present generator: −log 4 only if p_G = p.",
                        Better.LOWER, source, CriticGap.Values::optimal, equilibrium, Level.ceiling("0", 0)),
                of("two-js-minus-log-4", "2·JSD − log 4", "2·JSD − log 4", "2·JSD(p, p_G) − log 4", "nats",
                        "The same number as the value of the best discriminator, by way of the Jensen–Shannon divergence.",
                        Better.LOWER, new Divergences(GRID), v -> new Measured(2 * v.js().value() - 2 * LOG_2, 2 * v.js().error()),
                        equilibrium, Level.ceiling("0", 0)),
                of("gap", "Gap to the best discriminator", "V(D*) − V(D)", "E_p log(D*/D) + E_{p_G} log((1 − D*)/(1 − D))", "nats",
                        "How much the present discriminator falls short of the best one. Never negative.",
                        Better.LOWER, source, CriticGap.Values::gap, Level.floor("0", 0)));
    }

    private static List<Metric> critic() {
        return List.of(
                of("critic-slope", "Largest slope of D", "max ‖∇a‖", "max_x ‖∇a(x)‖, a: D’s logit or score", "per stage unit",
                        "How steep the discriminator’s output is where it is steepest on the stage: a Wasserstein critic ought to be no "
                                + "steeper than 1.", Better.NEITHER, new CriticSlopes(CRITIC_GRID),
                        slopes -> Measured.seen(CriticSlopes.largest(slopes)), Level.floor("0", 0), Level.mark("1", 1)),
                of("wasserstein", "Wasserstein distance", "W₁", "min_σ 1/n Σᵢ ‖xᵢ − y_σ(i)‖, data points x, samples y", "stage units",
                        "How far data points have to be carried to become samples, by the cheapest plan, exactly for 200 of each. Two "
                                + "samples of one law are apart too: it does not reach 0.", Better.LOWER, new Transport(Transport.LIVE),
                        plan -> Measured.seen(plan.cost()), Level.floor("0", 0)),
                of("wasserstein-critic", "Wasserstein distance by the critic", "W_a", "(1/n Σᵢ a(xᵢ) − 1/n Σᵢ a(yᵢ)) / max ‖∇a‖ ≤ W₁",
                        "stage units", "What the critic has found of the distance between the same data points and samples, its output "
                                + "divided by its largest slope. Never above W₁: the nearer, the better the critic.",
                        Better.NEITHER, new CriticTransport(Transport.LIVE, CRITIC_GRID), Measured::seen),
                of("step-cosine", "Next step against descent", "cos ∠", "1/n Σᵢ cos ∠(next step of xᵢ, −∂L_G/∂xᵢ)", "",
                        "Whether the generator’s coming step moves its samples where its loss would push each of them: 1 if all the way, "
                                + "0 if it turns aside.", Better.NEITHER, new StepAngles(STEPS), cosine -> cosine, Level.mark("1", 1),
                        Level.mark("0", 0)));
    }

    private static List<Metric> modes() {
        ModeLedger source = new ModeLedger();
        return List.of(
                of("modes-covered", "Modes covered", "n of K", "#{k : high-quality mass of mode k ≥ 1/2500}", "modes",
                        "How many modes would get at least one high-quality sample among 2,500 in expectation. Noise covers many modes "
                                + "too: read it beside the high-quality share.",
                        Better.HIGHER, source, Ledger::covered, Level.floor("0", 0),
                        Level.of("all", Bound.CEILING, data -> OptionalDouble.of(data.distribution().modes().size()))),
                of("high-quality", "High-quality share", "HQ", "p_G(within 3 sd of the nearest mode)", "",
                        "The share of mass within 3 standard deviations of a mode. A perfect sampler scores 0.98889, not 1.",
                        Better.HIGHER, source, Ledger::highQuality, Level.floor("0", 0),
                        Level.mark("perfect", 1 - Math.exp(-4.5)), Level.ceiling("1", 1)),
                of("mode-reverse-kl", "Reverse KL over modes", "KL(h‖w)", "Σₖ hₖ log(hₖ/wₖ), h: high-quality mass by mode", "nats",
                        "How unevenly the high-quality mass is spread over the modes: log(n/k) if only k of n equal modes are hit.",
                        Better.LOWER, source, Ledger::reverseKl, Level.floor("0", 0)));
    }

    private static List<Metric> likelihood() {
        LogLikelihood source = new LogLikelihood();
        Level entropy = Level.of("−H(p)", Bound.MARK, Metrics::negativeEntropy);
        return List.of(
                of("log-likelihood", "Log-likelihood", "ℓ", "Σᵢ log p_G(xᵢ), training points", "nats",
                        "Log density of all training points together under the model, in data units: what maximum likelihood climbs.",
                        Better.HIGHER, source, v -> Measured.exact(v.train()),
                        Level.of("−n·H(p)", Bound.MARK, data -> times(data.train().size(), negativeEntropy(data)))),
                of("log-likelihood-mean", "Mean log-likelihood", "ℓ/n", "1/n Σᵢ log p_G(xᵢ), training points", "nats",
                        "Mean log density of the training points under the model, in data units. Above −H(p) the model has begun to learn "
                                + "the points by heart.",
                        Better.HIGHER, source, v -> Measured.exact(v.trainMean()), entropy),
                of("log-likelihood-validation", "Validation log-likelihood", "ℓ_val", "1/m Σⱼ log p_G(xⱼ), validation points", "nats",
                        "Mean log density of points the model has not seen, in data units: in expectation never above −H(p).",
                        Better.HIGHER, source, v -> v.validationCount() == 0 ? null : Measured.exact(v.validationMean()), entropy));
    }

    private static List<Metric> fits() {
        InformationCriteria criteria = new InformationCriteria();
        Instruments instruments = new Instruments();
        return List.of(
                of("bic", "BIC", "BIC", "−2ℓ + p·log n", "nats",
                        "Bayesian information criterion: the fit's log-likelihood and what its p free parameters cost. mclust prints it "
                                + "with the other sign.", Better.LOWER, criteria, v -> Measured.exact(v.bic())),
                of("aic", "AIC", "AIC", "−2ℓ + 2p", "nats",
                        "Akaike information criterion: charges less for a parameter than BIC does.",
                        Better.LOWER, criteria, v -> Measured.exact(v.aic())),
                of("lower-bound", "Lower bound", "F(q, θ)", "E_q[log p_θ(x, z)] + H(q)", "nats",
                        "The bound on the log-likelihood by the responsibilities of the last E step: the M step raises it, the E step "
                                + "makes it touch.", Better.HIGHER, instruments, i -> instrument(i, "bound")),
                of("components-singular", "Singular components", "#singular", "#{k : smallest eigenvalue of Σₖ ≤ 1.1 · ridge}", "",
                        "Components that have shrunk onto a point or a line, where the likelihood is infinite and nothing but the ridge "
                                + "holds them.", Better.LOWER, instruments, i -> instrument(i, "components.singular"), Level.floor("0", 0)),
                of("bandwidth", "Bandwidth", "h", "kernel sd / data sd", "sd",
                        "Standard deviation of each kernel of a kernel density estimate, as a share of the data's.",
                        Better.NEITHER, instruments, i -> instrument(i, "bandwidth"), Level.floor("0", 0)));
    }

    private static List<Metric> translations() {
        Opposite<Divergences.Values> there = new Opposite<>(new Divergences(GRID));
        return List.of(
                of("cycle-error", "Cycle error", "E‖F(G(x)) − x‖₁", "1/n Σᵢ ‖F(G(xᵢ)) − xᵢ‖₁, training points", "stage units",
                        "How far points of the data end from where they began, there and back.",
                        Better.LOWER, new CycleError(), error -> error, Level.floor("0", 0)),
                of("cycle-error-other", "Cycle error of the other set", "E‖G(F(y)) − y‖₁", "1/n Σᵢ ‖G(F(yᵢ)) − yᵢ‖₁, training points",
                        "stage units", "The same of the other set’s points, which go to the data and back.",
                        Better.LOWER, new Opposite<>(new CycleError()), error -> error, Level.floor("0", 0)),
                of("modes-covered-other", "Modes of the other set covered", "n_Y of K_Y",
                        "#{k : high-quality mass of mode k of Y ≥ 1/2500}",
                        "modes", "How many modes of the other set would get at least one high-quality translation among 2,500 in "
                                + "expectation.",
                        Better.HIGHER, new Opposite<>(new ModeLedger()), Ledger::covered, Level.floor("0", 0)),
                of("kl-other", "KL to translations", "KL(p_Y‖G(p_X))", "∫ p_Y log(p_Y/G(p_X))", "nats",
                        "Large where the other set has points and no translation lands. The divergences without “translation” in their "
                                + "names are those of the way back, F(p_Y) from the data.",
                        Better.LOWER, there, Divergences.Values::kl, Level.floor("0", 0)),
                of("js-other", "JSD of translations", "JSD(p_Y, G(p_X))", "½KL(p_Y‖m) + ½KL(G(p_X)‖m), m = ½(p_Y + G(p_X))", "nats",
                        "How well translations are mixed with the other set: 0 if the laws agree, log 2 if their supports are disjoint.",
                        Better.LOWER, there, Divergences.Values::js, Level.floor("0", 0), Level.ceiling("log 2", LOG_2)));
    }

    private static List<Metric> surgery() {
        BoundTerms bound = new BoundTerms(500, 4);
        Surgery surgery = new Surgery(250);
        return List.of(
                of("elbo", "ELBO", "ELBO", "E_q log p(x|z) − KL(q(z|x)‖p(z)), 500 training points", "nats",
                        "The evidence lower bound, a mean over training points in data units: below their mean log-likelihood by the "
                                + "encoder's KL(q(z|x)‖p(z|x)).",
                        Better.HIGHER, bound, v -> v.train().bound()),
                of("elbo-validation", "Validation ELBO", "ELBO_val", "E_q log p(x|z) − KL(q(z|x)‖p(z)), 500 validation points", "nats",
                        "The same of points the model has not seen.",
                        Better.HIGHER, bound, v -> Double.isNaN(v.validation().bound().value()) ? null : v.validation().bound()),
                of("reconstruction", "Reconstruction", "E_q log p(x|z)", "E_q log p(x|z), 500 training points", "nats",
                        "How likely training points are given latents of their own, in data units.",
                        Better.HIGHER, bound, v -> v.train().reconstruction()),
                of("kl-prior", "KL to the prior", "KL(q(z|x)‖p(z))", "E_q log(q(z|x)/p(z)), 500 training points", "nats",
                        "How far the posteriors of training points are from the prior: what the latents cost.",
                        Better.NEITHER, bound, v -> v.train().kl()),
                of("bound-50", "Importance-weighted bound", "L₅₀", "E log 1/50 Σₖ p(x, zₖ)/q(zₖ|x), 100 validation points", "nats",
                        "The bound of 50 latents a point, in data units: above the ELBO, and still below the log-likelihood.",
                        Better.HIGHER, new ImportanceBound(50, 100), bound50 -> bound50),
                of("mutual-information", "Mutual information", "I_q(x; z)", "E log(q(z|x)/q(z)), q(z) = 1/n Σᵢ q(z|xᵢ), n = 250", "nats",
                        "How much the latents tell of their points; at most log 250 here. Together with KL(q(z)‖p(z)) it is the KL term.",
                        Better.NEITHER, surgery, v -> Measured.seen(v.information()), Level.ceiling("log 250", Math.log(250))),
                of("kl-aggregated", "KL of all latents to the prior", "KL(q(z)‖p(z))", "E log(q(z)/p(z)), q(z) = 1/n Σᵢ q(z|xᵢ), n = 250",
                        "nats",
                        "How far the latents of all points together are from the prior: if it is large, samples of the prior meet holes.",
                        Better.LOWER, surgery, v -> Measured.seen(v.overall())),
                of("active-units", "Active units", "#active", "#{j : Var_x(E_q zⱼ) > 0.01}", "",
                        "Latent coordinates whose posterior mean varies with the point; the others have collapsed onto the prior.",
                        Better.NEITHER, surgery, v -> Measured.exact(v.active()), Level.floor("0", 0)));
    }

    private static List<Metric> autoencoder() {
        Instruments source = new Instruments();
        return List.of(
                of("objective", "Objective", "L", "as the objective says; ELBO: −E log p(x|z) + KL(q(z|x)‖p(z))", "nats",
                        "What an autoencoder minimised, on the minibatch of its last update and before that update, a point.",
                        Better.LOWER, source, i -> instrument(i, "objective")),
                of("bound-batch", "ELBO of the minibatch", "ELBO", "E_q log p(x|z) − KL(q(z|x)‖p(z))", "nats",
                        "The bound on the minibatch of the last update, whatever was minimised, in stage units.",
                        Better.HIGHER, source, i -> instrument(i, "bound.batch")),
                of("reconstruction-batch", "Reconstruction of the minibatch", "E_q log p(x|z)", "E_q log p(x|z)", "nats",
                        "How likely the points of the last minibatch are given a latent of their own, in stage units.",
                        Better.HIGHER, source, i -> instrument(i, "reconstruction.batch")),
                of("kl-batch", "KL of the minibatch", "KL(q‖p)", "E_q log(q(z|x)/p(z))", "nats",
                        "How far the posteriors of the last minibatch are from the prior; 0 if they say nothing of their points.",
                        Better.NEITHER, source, i -> instrument(i, "kl.batch")),
                of("loss-critic", "Critic’s loss", "L_C", "−E_q(z) log σ(c(z)) − E_p(z) log(1 − σ(c(z)))", "nats",
                        "What a critic of latents minimised on its last minibatch: log 4 if it cannot tell them from the prior's.",
                        Better.NEITHER, source, i -> instrument(i, "loss.critic"), Level.mark("log 4", 2 * LOG_2)),
                of("gradient-encoder", "Encoder gradient", "‖∇_φ L‖", "‖∂L/∂φ‖₂", "",
                        "Euclidean length of the last gradient of the objective in the encoder's parameters.",
                        Better.NEITHER, source, i -> instrument(i, "gradient.encoder"), Level.floor("0", 0)),
                of("gradient-decoder", "Decoder gradient", "‖∇_θ L‖", "‖∂L/∂θ‖₂", "",
                        "Euclidean length of the last gradient of the objective in the decoder's and the prior's parameters.",
                        Better.NEITHER, source, i -> instrument(i, "gradient.decoder"), Level.floor("0", 0)));
    }

    private static OptionalDouble times(int count, OptionalDouble value) {
        return value.isPresent() ? OptionalDouble.of(count * value.getAsDouble()) : value;
    }

    /// Of points that follow each other it says little: a chain can tell more of them than the law of one of them does.
    private static OptionalDouble negativeEntropy(Dataset data) {
        OptionalDouble entropy = data.distribution().sequenceLength() > 1 ? OptionalDouble.empty() : data.entropy();
        return entropy.isPresent() ? OptionalDouble.of(-entropy.getAsDouble()) : entropy;
    }

    private static Measured instrument(Map<String, Double> instruments, String id) {
        return instruments.containsKey(id) ? Measured.seen(instruments.get(id)) : null;
    }

    /// `value` gives null where there is no such thing.
    private static <T> Metric of(String id, String title, String symbol, String formula, String unit, String help, Better better,
            Quantity<T> source, Function<T, Measured> value, Level... levels) {
        return new Metric(id, title, symbol, formula, unit, help, better, List.of(levels), source,
                snapshot -> snapshot.get(source).map(value));
    }
}
