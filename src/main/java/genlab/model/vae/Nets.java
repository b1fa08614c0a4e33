package genlab.model.vae;

import genlab.learn.Descent;
import genlab.learn.Hidden;
import genlab.learn.Mlp;
import genlab.learn.Parameters;
import genlab.model.Examples;
import genlab.model.vae.prior.LatentPrior;
import genlab.noise.Stream;
import genlab.noise.Streams;
import genlab.tensor.Graph;
import genlab.tensor.Memory;
import genlab.tensor.Shape;
import genlab.tensor.Tensor;
import genlab.tensor.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The nets of a variational autoencoder and the parameters that go with them: φ, the encoder's (or, without one, a row for each training
/// point) and what all posteriors share; θ, the decoder's, the likelihood's and the prior's; and a critic's, if there is one.
final class Nets {

    private final Vae vae;
    private final Mlp encoder;
    private final Mlp decoder;
    private final Optional<Mlp> critic;
    private final int encoderParts;
    private final Learner encodes;
    private final Learner decodes;
    private final Optional<Learner> judges;

    /// With first weights from `streams.init()`.
    Nets(Vae vae, Examples examples, Streams streams, Memory memory) {
        this.vae = vae;
        int d = vae.latent();
        encoder = vae.encoder().net(examples.width(), vae.posterior().told(d));
        decoder = vae.decoder().net(d + examples.labels(), vae.likelihood().outputs());
        critic = vae.objective().judge().map(hidden -> hidden.net(d, 1));
        List<Parameters.Part> tells = vae.posterior().amortised() ? encoder.parts()
                : List.of(new Parameters.Part("table", new Shape(examples.size(), vae.posterior().told(d))));
        encoderParts = tells.size();
        encodes = learner("encoder", joined(tells, vae.posterior().parts(d)), memory);
        decodes = learner("decoder", joined(decoder.parts(), joined(vae.likelihood().parts(), vae.prior().parts(d))), memory);
        judges = critic.map(net -> learner("critic", net.parts(), memory));
        initialise(examples, streams.init());
    }

    private static List<Parameters.Part> joined(List<Parameters.Part> first, List<Parameters.Part> then) {
        List<Parameters.Part> all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }

    private Learner learner(String name, List<Parameters.Part> parts, Memory memory) {
        return new Learner(name, new Descent(new Parameters(parts, memory), vae.optimiser(), memory));
    }

    private void initialise(Examples examples, Stream init) {
        Parameters phi = encodes.parameters();
        double[] beginning = vae.posterior().beginning(vae.latent());
        if (vae.posterior().amortised()) {
            begin(encoder, phi, vae.encoder(), beginning, init.child("encoder"));
        }
        vae.posterior().initialise(phi.windows().subList(encoderParts, phi.windows().size()), init.child("posterior"));
        begin(decoder, decodes.parameters(), vae.decoder(), vae.likelihood().beginning(), init.child("decoder"));
        vae.likelihood().initialise(likelihoodTensors());
        vae.prior().initialise(priorTensors(), examples.xy(), init.child("prior"));
        judges.ifPresent(learner -> critic.orElseThrow().initialise(learner.parameters(),
                vae.objective().judge().orElseThrow().initialiser(), init.child("critic")));
    }

    private static void begin(Mlp net, Parameters parameters, Hidden hidden, double[] beginning, Stream noise) {
        net.initialise(parameters, hidden.initialiser(), noise);
        Tensor bias = parameters.windows().get(net.parts().size() - 1);
        for (int i = 0; i < beginning.length; i++) {
            bias.set(i, (float) beginning[i]);
        }
    }

    private int priorFrom() {
        return decoder.parts().size() + vae.likelihood().parts().size();
    }

    /// The likelihood's own parameters as they are.
    List<Tensor> likelihoodTensors() {
        return decodes.parameters().windows().subList(decoder.parts().size(), priorFrom());
    }

    /// The prior's own parameters as they are.
    List<Tensor> priorTensors() {
        return decodes.parameters().windows().subList(priorFrom(), decodes.parameters().windows().size());
    }

    Learner encodes() {
        return encodes;
    }

    Learner decodes() {
        return decodes;
    }

    Optional<Learner> judges() {
        return judges;
    }

    /// All that is not empty, in the order of checkpoints.
    List<Learner> learners() {
        List<Learner> all = new ArrayList<>(List.of(encodes, decodes));
        judges.ifPresent(all::add);
        return all;
    }

    /// Everything as values of a graph, new ones at each call.
    Scene in(Graph graph) {
        return new Scene(encodes.parameters().in(graph), decodes.parameters().in(graph));
    }

    /// The nets with their parameters as values of one graph.
    final class Scene {

        private final List<Value> phi;
        private final List<Value> theta;

        private Scene(List<Value> phi, List<Value> theta) {
            this.phi = phi;
            this.theta = theta;
        }

        List<Value> phi() {
            return phi;
        }

        List<Value> theta() {
            return theta;
        }

        /// What the encoder tells of points, with their labels beside them where those count.
        Value tell(Value x) {
            return encoder.apply(phi, x);
        }

        /// What the training points with these numbers are told: by the encoder, or from their rows.
        Value tell(Value x, Value rows) {
            return vae.posterior().amortised() ? tell(x) : phi.getFirst().gatherRows(rows);
        }

        /// The posterior family's own parameters.
        List<Value> shared() {
            return phi.subList(encoderParts, phi.size());
        }

        /// What the decoder says of latents, with labels beside them where those count.
        Value decode(Value z) {
            return decoder.apply(theta, z);
        }

        List<Value> likelihood() {
            return theta.subList(decoder.parts().size(), priorFrom());
        }

        LatentPrior.Sight prior() {
            return new LatentPrior.Sight(theta.subList(priorFrom(), theta.size()), this::tell, vae.posterior(), shared());
        }

        /// The critic's score of latents.
        Value judge(List<Value> weights, Value z) {
            return critic.orElseThrow().apply(weights, z);
        }

        /// All hidden layers of the encoder for points, side by side.
        Value encoderUnits(Value x) {
            return encoder.layers(phi, x).stream().reduce(Value::beside).orElseThrow();
        }

        /// All hidden layers of the decoder for latents, side by side.
        Value decoderUnits(Value z) {
            return decoder.layers(theta, z).stream().reduce(Value::beside).orElseThrow();
        }
    }
}
