package genlab.quantity.mode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes out which modes are found, lost and regained from what the ledger says along a run.
///
/// A mode is *lost* when its high-quality mass falls below 1/2500, where it ceases to be covered, and found again only from twice that, so
/// that one at the border does not fill the log.
public final class ModeWatch {

    private static final Pattern SENTENCE = Pattern.compile(ModeName.WORDS + " (found|lost|regained)");

    private static final double FOUND = 2.0 / Ledger.PUBLISHED;

    /// One mode, found or lost.
    ///
    /// @param again whether it had been covered and lost before it was found
    public record Sighting(long step, ModeName mode, boolean found, boolean again) {

        /// “Mode 5 regained”.
        public String sentence() {
            return mode.words() + (!found ? " lost" : again ? " regained" : " found");
        }

        /// What was told so; empty if the sentence tells something else.
        public static Optional<Sighting> of(long step, String sentence) {
            return Optional.of(SENTENCE.matcher(sentence)).filter(Matcher::matches).map(told -> new Sighting(step,
                    ModeName.found(told), !told.group(3).equals("lost"), told.group(3).equals("regained")));
        }
    }

    private final List<Sighting> sightings;
    private final Map<ModeName, Boolean> first = new LinkedHashMap<>();

    public ModeWatch() {
        this(List.of());
    }

    /// Goes on from what was seen before, in the order it happened.
    public ModeWatch(List<Sighting> before) {
        sightings = new ArrayList<>(before);
    }

    /// In the order they happened.
    public List<Sighting> sightings() {
        return List.copyOf(sightings);
    }

    /// Compares a reading, later than all before it, with the last one.
    ///
    /// @param masses the high-quality mass of each mode
    public void look(long step, Map<ModeName, Double> masses) {
        masses.forEach((mode, mass) -> {
            first.computeIfAbsent(mode, fresh -> began(fresh).orElse(covers(mass)));
            boolean before = covered(mode);
            boolean now = before ? covers(mass) : mass >= FOUND;
            if (now != before) {
                sightings.add(new Sighting(step, mode, now, now && everCovered(mode)));
            }
        });
    }

    /// Forgets what was seen after a step.
    public void cut(long step) {
        sightings.removeIf(sighting -> sighting.step() > step);
    }

    /// How many modes were covered once and are not now.
    public int missing() {
        return (int) first.keySet().stream().filter(mode -> everCovered(mode) && !covered(mode)).count();
    }

    /// Whether a mode was covered before it was first sighted; empty if it never was.
    private Optional<Boolean> began(ModeName mode) {
        return sightings.stream().filter(sighting -> sighting.mode().equals(mode)).findFirst().map(sighting -> !sighting.found());
    }

    private boolean covered(ModeName mode) {
        boolean covered = first.get(mode);
        for (Sighting sighting : sightings) {
            covered = sighting.mode().equals(mode) ? sighting.found() : covered;
        }
        return covered;
    }

    private boolean everCovered(ModeName mode) {
        return first.get(mode) || sightings.stream().anyMatch(sighting -> sighting.mode().equals(mode) && sighting.found());
    }

    private static boolean covers(double quality) {
        return quality >= Ledger.LEAST;
    }
}
