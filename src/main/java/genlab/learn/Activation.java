package genlab.learn;

import genlab.tensor.Value;

/// What a hidden unit does to its input.
public enum Activation {
    TANH {
        @Override
        public Value of(Value x) {
            return x.tanh();
        }
    },
    RELU {
        @Override
        public Value of(Value x) {
            return x.relu();
        }
    },
    /// Slope 0.2 below 0, as DCGAN's discriminator has it.
    LEAKY_RELU {
        @Override
        public Value of(Value x) {
            return x.leakyRelu(0.2);
        }
    },
    SIGMOID {
        @Override
        public Value of(Value x) {
            return x.sigmoid();
        }
    },
    SOFTPLUS {
        @Override
        public Value of(Value x) {
            return x.softplus();
        }
    };

    public abstract Value of(Value x);
}
