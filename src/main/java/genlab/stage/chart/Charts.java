package genlab.stage.chart;

import genlab.quantity.Metric;
import genlab.quantity.Metrics;
import genlab.stage.chart.Chart.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The charts, from top to bottom. Every metric is in one of them: those that no chart was composed for have one of their own.
public final class Charts {

    public static final List<Chart> ALL = all();

    /// The metrics that are charted until the user chooses others, as far as a run has them.
    public static final List<String> USUAL = List.of("loss-d", "loss-g", "kl", "js", "modes-covered", "gap", "log-likelihood-mean",
            "log-likelihood-validation", "bandwidth", "cycle-error", "cycle-error-other", "equilibrium-distance",
            "elbo", "elbo-validation", "kl-prior");

    private Charts() {
    }

    private static List<Chart> all() {
        List<Chart> all = new ArrayList<>(List.of(
                new Chart("losses", "Losses", Kind.NUMBER, List.of(Chart.line("loss-d", "D", Tone.INK),
                        Chart.line("loss-g", "G", Tone.FAKE))),
                new Chart("divergences", "Divergences", Kind.NUMBER, List.of(Chart.line("kl", "KL", Tone.REAL),
                        Chart.line("reverse-kl", "KL rev.", Tone.FAKE), Chart.line("js", "JS", Tone.INK))),
                new Chart("modes", "Modes covered", Kind.COUNT, List.of(Chart.line("modes-covered", "", Tone.FAKE))),
                new Chart("gap", "Gap to D*", Kind.NUMBER, List.of(Chart.line("gap", "", Tone.INK))),
                new Chart("likelihood", "Log-likelihood", Kind.NUMBER, List.of(Chart.line("log-likelihood-mean", "train", Tone.REAL),
                        Chart.line("log-likelihood-validation", "valid.", Tone.INK))),
                new Chart("shares", "Shares of mass", Kind.SHARE, List.of(Chart.line("outside", "outside", Tone.FAKE),
                        Chart.line("high-quality", "HQ", Tone.REAL), Chart.line("tv", "TV", Tone.INK))),
                new Chart("values", "Value of the game", Kind.NUMBER, List.of(Chart.line("two-js-minus-log-4", "2 JS − log 4", Tone.REAL),
                        Chart.line("optimal-value", "V(D*)", Tone.FAKE), Chart.line("value", "V(D)", Tone.INK))),
                new Chart("wasserstein", "Wasserstein distance", Kind.NUMBER, List.of(Chart.line("wasserstein", "W₁", Tone.INK),
                        Chart.line("wasserstein-critic", "critic", Tone.FAKE))),
                new Chart("mode-balance", "Reverse KL over modes", Kind.NUMBER, List.of(Chart.line("mode-reverse-kl", "", Tone.FAKE))),
                new Chart("bounds", "Bounds on the evidence", Kind.NUMBER, List.of(Chart.line("bound-50", "L₅₀", Tone.FAKE),
                        Chart.line("elbo-validation", "valid.", Tone.INK), Chart.line("elbo", "ELBO", Tone.REAL))),
                new Chart("surgery", "Surgery of the bound", Kind.NUMBER, List.of(Chart.line("kl-prior", "KL", Tone.INK),
                        Chart.line("kl-aggregated", "q(z)", Tone.FAKE), Chart.line("mutual-information", "I", Tone.REAL))),
                new Chart("bound-terms", "Terms of the bound", Kind.NUMBER, List.of(Chart.line("bound-batch", "ELBO", Tone.INK),
                        Chart.line("reconstruction-batch", "fit", Tone.FAKE), Chart.line("kl-batch", "KL", Tone.REAL))),
                new Chart("autoencoder-gradients", "Gradient lengths", Kind.NUMBER, List.of(Chart.line("gradient-encoder", "E", Tone.INK),
                        Chart.line("gradient-decoder", "D", Tone.FAKE))),
                new Chart("gradients", "Gradient lengths", Kind.NUMBER, List.of(Chart.line("gradient-d", "D", Tone.INK),
                        Chart.line("gradient-g", "G", Tone.FAKE)))));
        Set<String> known = all.stream().flatMap(chart -> chart.lines().stream()).map(line -> line.metric().id())
                .collect(Collectors.toSet());
        for (Metric metric : Metrics.ALL) {
            if (!known.contains(metric.id())) {
                all.add(Chart.of(metric));
            }
        }
        return List.copyOf(all);
    }
}
