"""Steps a second of an unrolled GAN in eager PyTorch on one thread: what `genlab bench` compares itself with.

The same arithmetic as GenLab's step: batch 256, generator 2-32-32-2 and discriminator 2-32-32-1 with tanh, the non-saturating loss,
Adam(1e-3, 0.5, 0.999). The discriminator makes one update; then the generator makes one through five further updates of the
discriminator on the same minibatch, each a differentiated step of Adam that goes on from the discriminator's own averages.

Prints the version of torch; then, for every line on standard input, a number of steps, the steps it made
of them in a second of processor time.
"""
import sys
import time

import torch
from torch.nn.functional import linear, softplus

BATCH, WIDTH, UNROLLED = 256, 32, 5
RATE, BETA1, BETA2 = 1e-3, 0.5, 0.999


def net(outputs):
    layer = torch.nn.Linear
    return torch.nn.Sequential(
        layer(2, WIDTH), torch.nn.Tanh(), layer(WIDTH, WIDTH), torch.nn.Tanh(), layer(WIDTH, outputs))


def judge(weights, points):
    w1, b1, w2, b2, w3, b3 = weights
    return linear(torch.tanh(linear(torch.tanh(linear(points, w1, b1)), w2, b2)), w3, b3)


def loss_d(weights, real, fake):
    logits = judge(weights, torch.cat([real, fake]))
    return softplus(-logits[:BATCH]).mean() + softplus(logits[BATCH:]).mean()


def ahead(weights, adam, real, fake):
    """The discriminator's weights after further steps of its optimiser, as functions of the fakes."""
    states = [adam.state[weight] for weight in weights]
    means, squares = [s["exp_avg"] for s in states], [s["exp_avg_sq"] for s in states]
    count = int(states[0]["step"])
    for k in range(1, UNROLLED + 1):
        gradients = torch.autograd.grad(loss_d(weights, real, fake), weights, create_graph=True)
        means = [BETA1 * m + (1 - BETA1) * g for m, g in zip(means, gradients)]
        squares = [BETA2 * s + (1 - BETA2) * g * g for s, g in zip(squares, gradients)]
        rate, unbias = RATE / (1 - BETA1 ** (count + k)), (1 - BETA2 ** (count + k)) ** -0.5
        weights = [w - rate * m / ((s + 1e-30).sqrt() * unbias + 1e-8) for w, m, s in zip(weights, means, squares)]
    return weights


def main():
    torch.set_num_threads(1)
    torch.manual_seed(0)
    generator, discriminator = net(2), net(1)
    weights_g, weights_d = list(generator.parameters()), list(discriminator.parameters())
    adam_g = torch.optim.Adam(weights_g, RATE, (BETA1, BETA2))
    adam_d = torch.optim.Adam(weights_d, RATE, (BETA1, BETA2))
    data = torch.randn(2000, 2)

    def update(loss, weights, adam):
        for weight, gradient in zip(weights, torch.autograd.grad(loss, weights)):
            weight.grad = gradient
        adam.step()

    def step():
        real = data[torch.randint(0, len(data), (BATCH,))]
        fake = generator(torch.randn(BATCH, 2))
        update(loss_d(weights_d, real, fake.detach()), weights_d, adam_d)
        update(softplus(-judge(ahead(weights_d, adam_d, real, fake), fake)).mean(), weights_g, adam_g)

    print(torch.__version__, flush=True)
    for line in sys.stdin:
        steps = int(line)
        start = time.process_time()
        for _ in range(steps):
            step()
        print(steps / (time.process_time() - start), flush=True)


if __name__ == "__main__":
    main()
