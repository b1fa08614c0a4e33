package genlab.model.gan;

import genlab.learn.Parameters;
import genlab.model.Examples;
import genlab.model.gan.remedy.Remedies;
import genlab.noise.Streams;
import genlab.tensor.Memory;

/// Both players' nets and the learners that move them.
record Nets(Generator generator, Learner generates, Discriminator discriminator, Learner discriminates) {

    /// With first weights from `streams.init()`.
    static Nets of(Gan gan, Examples examples, Streams streams, Memory memory) {
        Generator g = new Generator(gan, examples, streams, memory);
        Parameters parametersG = new Parameters(g.parts(), memory);
        g.initialise(parametersG, streams.init().child("generator"));
        Discriminator d = new Discriminator(gan, examples, streams, memory);
        Parameters parametersD = new Parameters(d.parts(), memory);
        d.initialise(parametersD, streams.init().child("discriminator"));
        Remedies remedies = gan.remedies();
        boolean remembers = remedies.historicalAveraging() > 0;
        return new Nets(g, new Learner("generator", parametersG, gan.generator(), remembers, remedies.average().on(), memory),
                d, new Learner("discriminator", parametersD, gan.discriminator(), remembers, false, memory));
    }
}
