"""Steps a second of CycleGAN in eager PyTorch on one thread: what `genlab bench` compares itself with.

The same arithmetic as GenLab's step: 256 points of each set, both generators 2-32-32-2 and both discriminators 2-32-32-1 with tanh,
Adam(1e-3, 0.5, 0.999), least squares, 10 times the mean of |F(G(x)) - x|_1 and of |G(F(y)) - y|_1. Fakes are made once; both
discriminators learn from them, then both generators through the new discriminators, whose own gradient is left out.

Prints the version of torch; then, for every line on standard input, a number of steps, the steps it made
of them in a second of processor time.
"""
import sys
import time

import torch

BATCH, WIDTH, CYCLE = 256, 32, 10


def net(outputs):
    layer = torch.nn.Linear
    return torch.nn.Sequential(
        layer(2, WIDTH), torch.nn.Tanh(), layer(WIDTH, WIDTH), torch.nn.Tanh(), layer(WIDTH, outputs))


def half_mean_square(x):
    return 0.5 * x.square().mean()


def main():
    torch.set_num_threads(1)
    torch.manual_seed(0)
    there, back, judge_x, judge_y = net(2), net(2), net(1), net(1)
    weights_g = list(there.parameters()) + list(back.parameters())
    weights_d = list(judge_x.parameters()) + list(judge_y.parameters())
    adam_g = torch.optim.Adam(weights_g, 1e-3, (0.5, 0.999))
    adam_d = torch.optim.Adam(weights_d, 1e-3, (0.5, 0.999))
    data_x, data_y = torch.randn(2000, 2), torch.randn(2000, 2)

    def update(loss, weights, adam):
        for weight, gradient in zip(weights, torch.autograd.grad(loss, weights)):
            weight.grad = gradient
        adam.step()

    def told(judge, real, fake):
        scores = judge(torch.cat([real, fake.detach()]))
        return half_mean_square(scores[:BATCH] - 1) + half_mean_square(scores[BATCH:])

    def astray(end, start):
        return (end - start).abs().sum(1).mean()

    def step():
        x = data_x[torch.randint(0, len(data_x), (BATCH,))]
        y = data_y[torch.randint(0, len(data_y), (BATCH,))]
        fake_y, fake_x = there(x), back(y)
        update(told(judge_x, x, fake_x) + told(judge_y, y, fake_y), weights_d, adam_d)
        fooled = half_mean_square(judge_y(fake_y) - 1) + half_mean_square(judge_x(fake_x) - 1)
        update(fooled + CYCLE * (astray(back(fake_y), x) + astray(there(fake_x), y)), weights_g, adam_g)

    print(torch.__version__, flush=True)
    for line in sys.stdin:
        steps = int(line)
        start = time.process_time()
        for _ in range(steps):
            step()
        print(steps / (time.process_time() - start), flush=True)


if __name__ == "__main__":
    main()
