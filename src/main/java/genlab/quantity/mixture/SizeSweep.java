package genlab.quantity.mixture;

import genlab.model.Density;
import genlab.model.Parametric;
import genlab.model.Run;
import genlab.model.Sized;
import genlab.quantity.Quantity;
import genlab.quantity.Readings;
import genlab.quantity.model.LogLikelihood;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// How many parts? The same recipe with 1, 2 … `most` parts, each trained `steps` steps from its own start: BIC, AIC and the
/// log-likelihood of points it has not seen. Read in the background.
public record SizeSweep(int most, int steps) implements Quantity<List<SizeSweep.Fit>> {

    /// @param parts    how many there are
    /// @param train    ℓ of the training points, in nats and data units
    /// @param heldOut  mean log-likelihood of the validation points, NaN if there are none
    public record Fit(int parts, double train, double bic, double aic, double heldOut) {
    }

    @Override
    public Set<Class<?>> needs() {
        return Set.of(Sized.class, Parametric.class, Density.class);
    }

    @Override
    public boolean possible(Readings at) {
        return at.offers(new InformationCriteria());
    }

    @Override
    public Cost cost() {
        return Cost.HEAVY;
    }

    @Override
    public boolean settled() {
        return true;
    }

    @Override
    public List<Fit> read(Readings at) {
        List<Fit> fits = new ArrayList<>();
        for (int parts = 1; parts <= most; parts++) {
            try (Run run = at.ability(Sized.class).sized(parts)) {
                for (int step = 0; step < steps; step++) {
                    at.goOn();
                    run.step();
                }
                Readings fitted = new Readings(run, at.data(), steps);
                InformationCriteria.Values criteria = fitted.read(new InformationCriteria());
                fits.add(new Fit(parts, criteria.logLikelihood(), criteria.bic(), criteria.aic(),
                        fitted.read(new LogLikelihood()).validationMean()));
            }
        }
        return List.copyOf(fits);
    }
}
