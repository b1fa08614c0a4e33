"""The first steps of a small GAN under each loss, computed by PyTorch in double precision.

Writes genlab/model/gan/small-gan-pytorch.json beside this directory; its matrices are lists of numbers, row by row, weights as in x out.
A step: D on a batch of real points and one of fakes, one Adam update, then G against the new D on the same fakes.
"""
import json
import math
import pathlib

import torch
from torch.nn.functional import softplus

SEED = 20240608
STEPS, BATCH, WIDTH = 5, 16, 8
RATE, BETA1, BETA2 = 0.01, 0.5, 0.999


def half_mean_square(x):
    return 0.5 * (x ** 2).mean()


LOSSES = {
    "non-saturating": (lambda r, f: softplus(-r).mean() + softplus(f).mean(), lambda f: softplus(-f).mean()),
    "minimax": (lambda r, f: softplus(-r).mean() + softplus(f).mean(), lambda f: -softplus(f).mean()),
    "least-squares": (lambda r, f: half_mean_square(r - 1) + half_mean_square(f), lambda f: half_mean_square(f - 1)),
    "least-squares on probabilities": (
        lambda r, f: half_mean_square(r.sigmoid() - 1) + half_mean_square(f.sigmoid()),
        lambda f: half_mean_square(f.sigmoid() - 1)),
}


def flat(tensors):
    return [number for tensor in tensors for number in tensor.detach().reshape(-1).tolist()]


def net(parameters, x):
    (a, b), (c, d), (e, f) = zip(parameters[::2], parameters[1::2])
    return torch.tanh(torch.tanh(x @ a + b) @ c + d) @ e + f


def main():
    torch.manual_seed(SEED)
    torch.set_default_dtype(torch.float64)
    # Rounded to single precision, so that a program that computes in floats begins at the same numbers.
    single = lambda tensor: tensor.float().double()

    def start(outputs):
        sizes = [2, WIDTH, WIDTH, outputs]
        return [p for i, o in zip(sizes, sizes[1:]) for p in (single(torch.randn(i, o) * 0.5), single(torch.randn(1, o) * 0.25))]

    generator, discriminator = start(2), start(1)
    real = [single(torch.randn(BATCH, 2) * torch.tensor([0.5, 1.5]) + torch.tensor([1.0, -0.5])) for _ in range(STEPS)]
    uniform = [single(torch.rand(BATCH, 2) * 1.998 - 0.999) for _ in range(STEPS)]

    cases = {}
    for name, (loss_d, loss_g) in LOSSES.items():
        g = [p.clone().requires_grad_() for p in generator]
        d = [p.clone().requires_grad_() for p in discriminator]
        adam_g = torch.optim.Adam(g, RATE, (BETA1, BETA2))
        adam_d = torch.optim.Adam(d, RATE, (BETA1, BETA2))
        steps = []
        for x, u in zip(real, uniform):
            fake = net(g, math.sqrt(2) * torch.erfinv(u))
            value_d = loss_d(net(d, x), net(d, fake.detach()))
            for p, gradient in zip(d, torch.autograd.grad(value_d, d)):
                p.grad = gradient
            adam_d.step()
            value_g = loss_g(net(d, fake))
            for p, gradient in zip(g, torch.autograd.grad(value_g, g)):
                p.grad = gradient
            adam_g.step()
            steps.append({"discriminator loss": value_d.item(), "generator loss": value_g.item()})
        steps[-1] |= {"discriminator": flat(d), "generator": flat(g)}
        cases[name] = steps

    result = {
        "source": "written by peers/small_gan.py",
        "torch": torch.__version__,
        "seed": SEED,
        "batch": BATCH,
        "width": WIDTH,
        "adam": [RATE, BETA1, BETA2],
        "generator": flat(generator),
        "discriminator": flat(discriminator),
        "real": [flat([x]) for x in real],
        "uniform": [flat([u]) for u in uniform],
        "steps": cases,
    }
    target = pathlib.Path(__file__).parent.parent / "genlab" / "model" / "gan" / "small-gan-pytorch.json"
    lines = (json.dumps(key) + ": " + json.dumps(value) for key, value in result.items())
    target.write_text("{\n" + ",\n".join(lines) + "\n}\n")


if __name__ == "__main__":
    main()
