package genlab.model.vae.objective;

import genlab.tensor.Value;
import java.util.Optional;

/// The terms of the bound on a minibatch of n points, K latents a point: row i·K + k belongs to draw k of point i. In nats.
///
/// @param reconstruction log p(x|z), nK×1
/// @param logPrior       log p(z), nK×1
/// @param logPosterior   log q(z|x), nK×1
/// @param divergence     KL(q(z|x)‖p(z)) in closed form, as shares of the coordinates, n×d
/// @param entropy        that of q(z|x) in closed form, n×1
/// @param latents        z, nK×d
/// @param others         latents of the prior's, as many; null if the objective does not ask for them
/// @param judgement      the critic's scores of z, nK×1; null if there is none
/// @param klWeight       of the KL term, annealing included, 1×1
/// @param overallWeight  of D(q(z)‖p(z)), 1×1
/// @param freeBits       nats of KL that a coordinate has for nothing
public record Terms(int points, int draws, Value reconstruction, Value logPrior, Value logPosterior, Optional<Value> divergence,
        Optional<Value> entropy, Value latents, Value others, Value judgement, Value klWeight, Value overallWeight, double freeBits) {

    /// KL(q(z|x)‖p(z)) of each point: in closed form n×d, otherwise estimated from its draws, n×1.
    Value kl() {
        return divergence.orElseGet(this::drawnKl);
    }

    /// log q(z|x) − log p(z), n×1.
    Value drawnKl() {
        return perPoint(logPosterior.minus(logPrior));
    }

    /// −E log p(z) − H(q(z|x)), the entropy in closed form where there is one, n×1.
    Value crossEntropyKl() {
        return perPoint(logPrior.negate()).minus(entropy.orElseGet(() -> perPoint(logPosterior.negate())));
    }

    private Value perPoint(Value drawn) {
        return draws == 1 ? drawn : drawn.reshape(points, draws).meanColumns();
    }

    /// −E log p(x|z) + w·KL, of which `freeBits` a coordinate are free: shares of coordinates are counted as at least that much each, a
    /// KL that is known as a whole as at least d times that, over the minibatch (Kingma et al. 2016, eq. 15).
    Value penalised(Value kl) {
        Value mean = kl.meanRows();
        if (freeBits > 0) {
            double free = kl.shape().columns() == 1 ? freeBits * latents.shape().columns() : freeBits;
            mean = mean.max(mean.graph().constant(free));
        }
        return reconstruction.mean().negate().plus(mean.sumColumns().times(klWeight));
    }

    /// The bound itself, whatever is minimised: E log p(x|z) − KL.
    public Value bound() {
        return reconstruction.mean().minus(klMean());
    }

    /// E KL(q(z|x)‖p(z)) over the minibatch.
    public Value klMean() {
        return kl().sumColumns().mean();
    }
}
