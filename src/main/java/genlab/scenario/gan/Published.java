package genlab.scenario.gan;

import genlab.scenario.Cue;
import genlab.scenario.Promise;
import genlab.scenario.Scenario;
import genlab.train.Experiment;
import genlab.train.Seeds;
import genlab.train.file.ExperimentJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// The benchmarks of mode coverage in the set-ups of papers, as near as the models come, and in a small one of our own: the experiments of
/// `docs/mode-coverage.md`, which has the numbers of ten seeds beside those of the papers.
public final class Published {

    private static final List<List<String>> STAGES = List.of(List.of("critic", "data", "samples", "modes"));
    private static final List<List<String>> WIDE = List.of(List.of("critic", "samples", "modes"));
    private static final List<List<String>> COUNTED = List.of(List.of("critic-score", "samples", "modes", "mode-ledger"));

    private Published() {
    }

    public static List<Scenario> all() {
        return List.of(grid(), unrolledGrid(), pacGan(), packedGrid());
    }

    /// An experiment among the resources.
    private static Experiment experiment(String name) {
        try (InputStream in = Published.class.getResourceAsStream("/genlab/coverage/" + name + ".json")) {
            return ExperimentJson.read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Scenario grid() {
        return new Scenario("coverage-grid-25", Collapse.CHAPTER, "Benchmark: 25 modes",
                "The usual benchmark of mode coverage with small nets: a GAN that sweeps the grid, and keeps hardly any of its modes.",
                experiment("grid-25"), WIDE, List.of(
                        Cue.at(0, "A grid of clumps", "Twenty-five narrow normals, two apart, each 0.05 wide, and nothing between them. "
                                + "How many a GAN covers is the number that papers on mode collapse compare."),
                        Cue.at(2000, "Swept, not learned", "Fakes lie all over the plane, so some modes are hit by chance: even uniform "
                                + "noise would hit 21 of 25. Read the high-quality share beside the count; it is at a few percent."),
                        Cue.at(8000, "Fewer and fewer", "Now most modes get nothing. After 10,000 steps ten seeds cover 7 or 8 on average; "
                                + "VEEGAN's table has 3, PacGAN's, with far larger nets, 17. The next scenario unrolls D.")),
                List.of(new Promise("at most 13 of 25 modes are covered", Promise.atMost("modes-covered", 13), 6000, 8000, 10)), 10_000);
    }

    private static Scenario unrolledGrid() {
        return new Scenario("coverage-grid-25-unrolled", Collapse.CHAPTER, "Benchmark: 25 modes, unrolled",
                "The same nets on the same grid, but the generator looks five updates of the discriminator ahead.",
                experiment("grid-25").with(Map.of("model.remedies.unrolled", "5")), WIDE, List.of(
                        Cue.at(0, "Five updates ahead", "The generator descends the loss that the discriminator will leave it after five "
                                + "updates, and differentiates through them. A step costs several times as much."),
                        Cue.at(5000, "Finding modes", "Fakes begin to gather on modes, the outer ones first, instead of sweeping past. "
                                + "A mode with too many fakes is answered before the generator has moved, so it pays to serve the others."),
                        Cue.at(10_000, "Most of them", "Ten seeds cover 17.6 modes on average now, with a high-quality share of 18 %, and "
                                + "both still rise; VEEGAN's table has 23.6 and 16 %. Without unrolling it was 8 modes, and 2 %.")),
                List.of(new Promise("at least 10 of 25 modes are covered", Promise.atLeast("modes-covered", 10), 2000, 4000, 10)), 10_000);
    }

    private static Scenario pacGan() {
        return new Scenario("coverage-ring-8-pacgan", Collapse.CHAPTER, "Benchmark: PacGAN’s nets",
                "The ring of eight in PacGAN's set-up as near as it goes: large nets, low rates, small batches.",
                experiment("pacgan-ring-8"), STAGES, List.of(
                        Cue.at(0, "A published set-up", "Four layers of 128 for the generator, three for the discriminator, Adam at 1e-4, "
                                + "β₁ = 0.8, batches of 100, a ring of radius 1. The paper's nets are wider, with maxout and batch "
                                + "normalisation, and train 400,000 steps."),
                        Cue.at(2500, "The ring is found", "Slowly: rates are a tenth of the usual. Most modes have a few fakes, and most "
                                + "fakes are still between modes."),
                        Cue.at(8000, "No collapse", "All eight modes, half of the fakes on them. The paper reports 6.3 modes for this GAN "
                                + "and 7.9 with packs of two. After 50,000 steps we still see all eight: what collapses there is not in "
                                + "what we could take over.")),
                List.of(new Promise("at least 7 of 8 modes are covered", Promise.atLeast("modes-covered", 7), 5000, 8000, 10)), 8000);
    }

    private static Scenario packedGrid() {
        // Of the ten seeds one of those that settle first.
        Experiment pairs = experiment("pacgan-grid-25").with(Map.of("model.remedies.packing", "2", "model.batch", "200")).with(Seeds.of(5));
        return new Scenario("coverage-grid-25-pacgan", Collapse.CHAPTER, "Benchmark: PacGAN’s pairs",
                "The grid of 25 in PacGAN's set-up as near as it goes: the discriminator is shown two points at a time.",
                pairs, COUNTED, List.of(
                        Cue.at(0, "Two at a time", "The discriminator judges pairs: two points of the data, or two fakes. Fakes that are "
                                + "too much alike give themselves away, so it does not pay to keep to few modes. Batches of 200 points "
                                + "are 100 pairs, as in the paper."),
                        Cue.at(10_000, "Still sweeping", "At low rates fakes run over the grid for some 20,000 steps. They hit 8 to 15 "
                                + "modes in passing, with 2 % of their mass: a count of modes alone would call that covered."),
                        Cue.at(25_000, "Settling", "Mode after mode keeps its fakes, and the high-quality share rises with the count. By "
                                + "step 35,000 all of ten seeds have come to 22 modes and more."),
                        Cue.at(40_000, "All of them", "After 50,000 steps all ten seeds cover 25 modes, with a high-quality share of 61 %; "
                                + "the same nets without pairs 24.7 and 51 %. PacGAN's table, after 400,000 steps of larger nets, has "
                                + "23.8 and 91 %, without pairs 17.3 and 95 %.")),
                List.of(new Promise("at least 22 of 25 modes are covered", Promise.atLeast("modes-covered", 22), 20_000, 35_000, 10)),
                40_000);
    }
}
