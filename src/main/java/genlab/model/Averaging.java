package genlab.model;

import java.util.function.Supplier;

/// Ability: a running mean is kept of the parameters that samples and densities come from. It makes a second law beside the run's own.
public interface Averaging {

    /// What is seen while samples and densities are those of the mean.
    <T> T averaged(Supplier<T> look);
}
