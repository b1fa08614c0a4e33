package genlab.quantity.mode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes out which modes are found, lost and regained from what the ledger says along a run.
///
/// A mode is *lost* when its high-quality mass falls below 1/2500, where it ceases to be covered, and found again only from twice that, so
/// that one at the border does not fill the log.
public final class ModeWatch {

    private static final Pattern SENTENCE = Pattern.compile("Mode (\\d{1,6}) (found|lost|regained)");

    private static final double FOUND = 2.0 / Ledger.PUBLISHED;

    /// One mode, found or lost.
    ///
    /// @param mode  counted from 0
    /// @param again whether it had been covered and lost before it was found
    public record Sighting(long step, int mode, boolean found, boolean again) {

        /// “Mode 5 regained”, modes counted from 1.
        public String sentence() {
            return "Mode " + (mode + 1) + (!found ? " lost" : again ? " regained" : " found");
        }

        /// What was told so; empty if the sentence tells something else.
        public static Optional<Sighting> of(long step, String sentence) {
            return Optional.of(SENTENCE.matcher(sentence)).filter(Matcher::matches).map(told -> new Sighting(step,
                    Integer.parseInt(told.group(1)) - 1, !told.group(2).equals("lost"), told.group(2).equals("regained")));
        }
    }

    private final List<Sighting> sightings;
    private boolean[] first;

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
    /// @param quality the high-quality mass of each mode
    public void look(long step, double[] quality) {
        if (first == null) {
            first = new boolean[quality.length];
            for (int k = 0; k < first.length; k++) {
                first[k] = began(k).orElse(covers(quality[k]));
            }
        }
        for (int k = 0; k < quality.length; k++) {
            boolean before = covered(k);
            boolean now = before ? covers(quality[k]) : quality[k] >= FOUND;
            if (now != before) {
                sightings.add(new Sighting(step, k, now, now && everCovered(k)));
            }
        }
    }

    /// Forgets what was seen after a step.
    public void cut(long step) {
        sightings.removeIf(sighting -> sighting.step() > step);
    }

    /// How many modes were covered once and are not now.
    public int missing() {
        int missing = 0;
        for (int k = 0; first != null && k < first.length; k++) {
            missing += everCovered(k) && !covered(k) ? 1 : 0;
        }
        return missing;
    }

    /// Whether a mode was covered before it was first sighted; empty if it never was.
    private Optional<Boolean> began(int mode) {
        return sightings.stream().filter(sighting -> sighting.mode() == mode).findFirst().map(sighting -> !sighting.found());
    }

    private boolean covered(int mode) {
        boolean covered = first[mode];
        for (Sighting sighting : sightings) {
            covered = sighting.mode() == mode ? sighting.found() : covered;
        }
        return covered;
    }

    private boolean everCovered(int mode) {
        return first[mode] || sightings.stream().anyMatch(sighting -> sighting.mode() == mode && sighting.found());
    }

    private static boolean covers(double quality) {
        return quality >= Ledger.LEAST;
    }
}
