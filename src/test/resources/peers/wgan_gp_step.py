"""Steps a second of WGAN-GP in eager PyTorch on one thread: what `genlab bench` compares itself with.

The same arithmetic as GenLab's step: batch 256, generator 2-32-32-2 and critic 2-32-32-1 with tanh, Adam(1e-3, 0.5, 0.999). The critic
minimises E a(fake) - E a(real) + 10 E(|grad a| - 1)^2, the slope taken at one uniform place between each real point and its fake,
then the generator minimises -E a(fake) through the new critic on the same fakes. One update each; fakes are made once.

Prints the version of torch; then, for every line on standard input, a number of steps, the steps it made
of them in a second of processor time.
"""
import sys
import time

import torch

BATCH, WIDTH, PENALTY = 256, 32, 10


def net(outputs):
    layer = torch.nn.Linear
    return torch.nn.Sequential(
        layer(2, WIDTH), torch.nn.Tanh(), layer(WIDTH, WIDTH), torch.nn.Tanh(), layer(WIDTH, outputs))


def main():
    torch.set_num_threads(1)
    torch.manual_seed(0)
    generator, critic = net(2), net(1)
    weights_g, weights_d = list(generator.parameters()), list(critic.parameters())
    adam_g = torch.optim.Adam(weights_g, 1e-3, (0.5, 0.999))
    adam_d = torch.optim.Adam(weights_d, 1e-3, (0.5, 0.999))
    data = torch.randn(2000, 2)

    def update(loss, weights, adam):
        for weight, gradient in zip(weights, torch.autograd.grad(loss, weights)):
            weight.grad = gradient
        adam.step()

    def step():
        real = data[torch.randint(0, len(data), (BATCH,))]
        fake = generator(torch.randn(BATCH, 2))
        fixed = fake.detach()
        scores = critic(torch.cat([real, fixed]))
        between = real + torch.rand(BATCH, 1) * (fixed - real)
        between.requires_grad_()
        slopes, = torch.autograd.grad(critic(between).sum(), between, create_graph=True)
        penalty = PENALTY * ((slopes.square().sum(1) + 1e-12).sqrt() - 1).square().mean()
        update(scores[BATCH:].mean() - scores[:BATCH].mean() + penalty, weights_d, adam_d)
        update(-critic(fake).mean(), weights_g, adam_g)

    print(torch.__version__, flush=True)
    for line in sys.stdin:
        steps = int(line)
        start = time.process_time()
        for _ in range(steps):
            step()
        print(steps / (time.process_time() - start), flush=True)


if __name__ == "__main__":
    main()
