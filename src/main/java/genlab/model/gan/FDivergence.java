package genlab.model.gan;

import genlab.tensor.Value;

/// The f-divergences, each by its output activation g and the conjugate f* (Nowozin et al. 2016, tables 1, 2 and 6): f*(t) is written at
/// t = g(v), where it is simple. The density ratio that an output v stands for is p/p_G = (f*)′(g(v)).
public enum FDivergence {
    /// KL(p‖p_G): g(v) = v, f*(t) = exp(t − 1).
    KL {
        @Override
        Value activation(Value v) {
            return v;
        }

        @Override
        double activationSlope(double v) {
            return 1;
        }

        @Override
        Value conjugate(Value v) {
            return v.minus(1).exp();
        }

        @Override
        double logRatio(double v) {
            return v - 1;
        }
    },
    /// KL(p_G‖p): g(v) = −exp(−v), f*(t) = −1 − log(−t), so f*(g(v)) = v − 1.
    REVERSE_KL {
        @Override
        Value activation(Value v) {
            return v.negate().exp().negate();
        }

        @Override
        double activationSlope(double v) {
            return Math.exp(-v);
        }

        @Override
        Value conjugate(Value v) {
            return v.minus(1);
        }
    },
    /// KL(p‖p_G) + KL(p_G‖p): g(v) = v + 1 − exp(−v) and f*(g(v)) = exp(v) − 1 + v. The paper's g(v) = v asks for Lambert's function in f*;
    /// with v = log p/p_G there is no need of it.
    JEFFREYS {
        @Override
        Value activation(Value v) {
            return v.minus(v.negate().exp()).plus(1);
        }

        @Override
        double activationSlope(double v) {
            return 1 + Math.exp(-v);
        }

        @Override
        Value conjugate(Value v) {
            return v.exp().minus(1).plus(v);
        }
    },
    /// ∫ (p − p_G)²/p_G: g(v) = v, f*(t) = t²/4 + t; the ratio v/2 + 1 may come out negative, and then has no logarithm.
    PEARSON {
        @Override
        Value activation(Value v) {
            return v;
        }

        @Override
        double activationSlope(double v) {
            return 1;
        }

        @Override
        Value conjugate(Value v) {
            return v.square().times(0.25).plus(v);
        }

        @Override
        double ratio(double v) {
            return v / 2 + 1;
        }

        @Override
        double logRatio(double v) {
            return Math.log(ratio(v));
        }
    },
    /// ∫ (p_G − p)²/p: g(v) = 1 − exp(−v), f*(t) = 2 − 2√(1 − t), so f*(g(v)) = 2 − 2exp(−v/2) and p/p_G = exp(v/2).
    NEYMAN {
        @Override
        Value activation(Value v) {
            return HELLINGER.activation(v);
        }

        @Override
        double activationSlope(double v) {
            return HELLINGER.activationSlope(v);
        }

        @Override
        Value conjugate(Value v) {
            return v.times(-0.5).exp().times(-2).plus(2);
        }

        @Override
        double logRatio(double v) {
            return v / 2;
        }
    },
    /// ∫ (√p − √p_G)²: g(v) = 1 − exp(−v), f*(t) = t/(1 − t), so f*(g(v)) = exp(v) − 1 and p/p_G = exp(2v).
    HELLINGER {
        @Override
        Value activation(Value v) {
            return v.negate().exp().negate().plus(1);
        }

        @Override
        double activationSlope(double v) {
            return Math.exp(-v);
        }

        @Override
        Value conjugate(Value v) {
            return v.exp().minus(1);
        }

        @Override
        double logRatio(double v) {
            return 2 * v;
        }
    },
    /// 2·JSD(p, p_G): g(v) = log 2 − softplus(−v), f*(t) = −log(2 − exp t), so f*(g(v)) = softplus(v) − log 2.
    JS {
        @Override
        Value activation(Value v) {
            return v.negate().softplus().negate().plus(LOG_2);
        }

        @Override
        double activationSlope(double v) {
            return CrossEntropyLoss.sigmoid(-v);
        }

        @Override
        Value conjugate(Value v) {
            return v.softplus().minus(LOG_2);
        }
    },
    /// 2·JSD(p, p_G) − log 4, the value of the game: g(v) = −softplus(−v), f*(t) = −log(1 − exp t), so f*(g(v)) = softplus(v).
    GAN {
        @Override
        Value activation(Value v) {
            return v.logSigmoid();
        }

        @Override
        double activationSlope(double v) {
            return CrossEntropyLoss.sigmoid(-v);
        }

        @Override
        Value conjugate(Value v) {
            return v.softplus();
        }
    };

    private static final double LOG_2 = Math.log(2);

    /// g(v), element by element.
    abstract Value activation(Value v);

    /// f*(g(v)), element by element.
    abstract Value conjugate(Value v);

    /// g′(v).
    abstract double activationSlope(double v);

    /// (f* ∘ g)′(v) = (f*)′(g(v))·g′(v), the first factor being the density ratio that v stands for.
    double conjugateSlope(double v) {
        return ratio(v) * activationSlope(v);
    }

    /// p/p_G at a point where a discriminator that knows best says v.
    double ratio(double v) {
        return Math.exp(logRatio(v));
    }

    /// log p/p_G at a point where a discriminator that knows best says v; NaN if it cannot say that.
    double logRatio(double v) {
        return v;
    }
}
