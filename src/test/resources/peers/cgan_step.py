"""Steps a second of a conditional GAN in eager PyTorch on one thread: what `genlab bench` compares itself with.

The same arithmetic as GenLab's step: batch 256, two labels, generator 4-32-32-2 and discriminator 4-32-32-1 with tanh, labels as
one-hot columns, the label of a fake that of the real point in its row, the non-saturating loss,
Adam(1e-3, 0.5, 0.999). Noise is drawn once; D learns from 256 real points and the 256 fakes in one forward pass, then G learns
through the new D from the same fakes, D's own gradient left out. Fakes are made once.

Prints the version of torch; then, for every line on standard input, a number of steps, the steps it made
of them in a second of processor time.
"""
import sys
import time

import torch
from torch.nn.functional import softplus

BATCH, WIDTH, LABELS = 256, 32, 2


def net(outputs):
    layer = torch.nn.Linear
    return torch.nn.Sequential(
        layer(2 + LABELS, WIDTH), torch.nn.Tanh(), layer(WIDTH, WIDTH), torch.nn.Tanh(), layer(WIDTH, outputs))


def main():
    torch.set_num_threads(1)
    torch.manual_seed(0)
    generator, discriminator = net(2), net(1)
    weights_g, weights_d = list(generator.parameters()), list(discriminator.parameters())
    adam_g = torch.optim.Adam(weights_g, 1e-3, (0.5, 0.999))
    adam_d = torch.optim.Adam(weights_d, 1e-3, (0.5, 0.999))
    data = torch.randn(2000, 2)
    labels = torch.nn.functional.one_hot(torch.randint(0, LABELS, (2000,)), LABELS).float()

    def update(loss, weights, adam):
        for weight, gradient in zip(weights, torch.autograd.grad(loss, weights)):
            weight.grad = gradient
        adam.step()

    def step():
        rows = torch.randint(0, len(data), (BATCH,))
        real, told = data[rows], labels[rows]
        fake = generator(torch.cat([torch.randn(BATCH, 2), told], 1))
        logits = discriminator(torch.cat([torch.cat([real, told], 1), torch.cat([fake.detach(), told], 1)]))
        update(softplus(-logits[:BATCH]).mean() + softplus(logits[BATCH:]).mean(), weights_d, adam_d)
        update(softplus(-discriminator(torch.cat([fake, told], 1))).mean(), weights_g, adam_g)

    print(torch.__version__, flush=True)
    for line in sys.stdin:
        steps = int(line)
        start = time.process_time()
        for _ in range(steps):
            step()
        print(steps / (time.process_time() - start), flush=True)


if __name__ == "__main__":
    main()
