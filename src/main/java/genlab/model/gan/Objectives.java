package genlab.model.gan;

import genlab.model.gan.Discriminator.Moment;
import genlab.model.gan.remedy.Penalties;
import genlab.model.gan.remedy.Remedies;
import genlab.tensor.Graph;
import genlab.tensor.Value;
import java.util.List;

/// What each player minimises on a minibatch, as values of a graph: the loss of the game and what the remedies add to it.
///
/// @param minibatch where chance comes from
/// @param fake      the generator's points for the minibatch's latents
record Objectives(Gan gan, Discriminator net, Learner discriminates, Learner generates, Minibatch minibatch, Value fake) {

    /// @param game  the loss of the game alone
    /// @param total what is minimised
    record Loss(Value game, Value total) {
    }

    /// D's loss at a moment.
    Loss discriminator(Moment at) {
        Graph graph = fake.graph();
        Value real = minibatch.shownReal(graph);
        Value shown = minibatch.shown(fake);
        Value points = real.above(shown);
        Value scores = net.scores(at, minibatch.told(points));
        int packs = gan.batch() / remedies().packing();
        Value game = game(scores.rows(0, packs), scores.rows(packs, 2 * packs));
        Value total = game;
        Penalties penalty = remedies().penalty();
        if (penalty.real() > 0 || penalty.fake() > 0) {
            Value slopes = slopes(scores, points);
            total = penalty.real() > 0 ? total.plus(Penalties.squares(slopes.rows(0, packs), penalty.real())) : total;
            total = penalty.fake() > 0 ? total.plus(Penalties.squares(slopes.rows(packs, 2 * packs), penalty.fake())) : total;
        }
        if (gan.gradientPenalty() > 0) {
            Value between = minibatch.between(real, shown);
            Value slopes = slopes(net.scores(at, minibatch.told(between)), between);
            total = total.plus(Penalties.ones(slopes, gan.gradientPenalty()));
        }
        double lambda = remedies().historicalAveraging();
        return new Loss(game, lambda > 0 ? total.plus(discriminates.homesickness(graph, at.weights(), lambda)) : total);
    }

    private Value game(Value real, Value fakes) {
        return remedies().realLabel() < 1 && gan.loss() instanceof LabelledLoss labelled
                ? labelled.discriminator(real, fakes, remedies().realLabel()) : gan.loss().discriminator(real, fakes);
    }

    /// ∇a, a pack a row: rows of points do not mix, so the sum of all scores has every row's own gradient.
    private Value slopes(Value scores, Value points) {
        Value gradient = points.graph().gradient(scores.sum(), points).getFirst();
        int pack = remedies().packing();
        return pack == 1 ? gradient : gradient.reshape(points.shape().rows() / pack, 2 * pack);
    }

    /// G's loss against D at a moment.
    Loss generator(Moment against, List<Value> weights) {
        Graph graph = fake.graph();
        Value shown = minibatch.shown(fake);
        Value game = remedies().featureMatching() ? matching(against, shown)
                : gan.loss().generator(net.scores(against, minibatch.told(shown)));
        double lambda = remedies().historicalAveraging();
        return new Loss(game, lambda > 0 ? game.plus(generates.homesickness(graph, weights, lambda)) : game);
    }

    private Value matching(Moment against, Value shown) {
        Value real = net.features(against, minibatch.told(minibatch.shownReal(shown.graph()))).meanRows();
        return real.minus(net.features(against, minibatch.told(shown)).meanRows()).square().sum();
    }

    private Remedies remedies() {
        return gan.remedies();
    }
}
