package genlab.train.ensemble;

import genlab.train.Experiment;
import genlab.train.Seeds;
import java.util.Locale;

/// One run of an ensemble: a variant with one seed.
public record Trial(Variant variant, long seed) {

    /// What `genlab run --seed` would train.
    public Experiment experiment() {
        return variant.experiment().with(Seeds.of(seed));
    }

    /// “02-loss-hinge-seed-7”: what its file is called, on any system.
    public String name() {
        String knobs = variant.settings().isEmpty() ? "" : variant.label().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-") + "-";
        return String.format(Locale.ROOT, "%02d-%sseed-%d", variant.number(), knobs, seed);
    }
}
