package genlab.train.ensemble;

import genlab.quantity.Measured;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;

/// How often modes were lost in several runs of one variant.
///
/// A run has *collapsed* if at its last reading it covers fewer modes than `below`: at most half of them, unless said otherwise. Modes
/// are *missing* if they were covered at an earlier reading and are not at the last.
///
/// @param runs      how many have ended
/// @param modes     how many the target has
/// @param collapsed how many of the runs have collapsed
/// @param missing   in how many modes are missing
/// @param diverged  how many broke off; they count by where they stood
public record Verdict(int runs, int modes, int below, int collapsed, int missing, int diverged) {

    static final String COVERED = "modes-covered";

    /// Empty where the data have no modes or the model no samples.
    ///
    /// @param below empty for at most half of the modes
    static Optional<Verdict> of(Collection<Result> results, Optional<Integer> below) {
        int modes = results.stream().mapToInt(r -> r.trial().experiment().data().modes().size()).findFirst().orElse(0);
        if (modes == 0 || results.stream().noneMatch(r -> r.metrics().last().containsKey(COVERED))) {
            return Optional.empty();
        }
        int least = below.orElse(modes / 2 + 1);
        return Optional.of(new Verdict(results.size(), modes, least, count(results, r -> collapsed(r, least)),
                count(results, r -> r.metrics().modes().missing() > 0), count(results, r -> !r.complete())));
    }

    private static boolean collapsed(Result result, int below) {
        Measured covered = result.metrics().last().get(COVERED);
        return covered != null && covered.value() < below;
    }

    private static int count(Collection<Result> results, Predicate<Result> what) {
        return (int) results.stream().filter(what).count();
    }

    /// “Collapsed in 7 of 20 (fewer than 5 of 8 modes at the end); modes once covered missing at the end in 9.”
    public String sentence() {
        return "Collapsed in " + collapsed + " of " + runs + " (fewer than " + below + " of " + modes + " modes at the end); "
                + "modes once covered missing at the end in " + missing + (diverged > 0 ? "; diverged in " + diverged : "") + ".";
    }
}
