package genlab.model.mixture;

import genlab.data.Dataset;
import genlab.math.Gaussian;
import genlab.math.Scaling;
import genlab.model.Editable;
import genlab.model.Instrumented;
import genlab.model.LowerBound;
import genlab.model.Model;
import genlab.model.Parametric;
import genlab.model.Run;
import genlab.model.Sampler;
import genlab.model.Sized;
import genlab.noise.Streams;
import java.util.Set;

/// A mixture of normals p(x) = Σₖ πₖ N(x; μₖ, Σₖ), whichever way its likelihood is climbed.
interface MixtureModel extends Model {

    Beginning beginning();

    /// @param all the normal of all training points, in stage coordinates
    Ascent ascent(Scaling scaling, Gaussian all);

    /// The same with this many components, their means placed by the start.
    MixtureModel sized(int components);

    @Override
    default Set<Class<?>> abilities() {
        return Set.of(Sampler.class, LowerBound.class, Sized.class, Parametric.class, Editable.class, Instrumented.class);
    }

    @Override
    default Run start(Dataset data, Streams streams) {
        return new MixtureRun(this, data, streams);
    }
}
