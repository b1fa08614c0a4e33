"""Loss, gradients and three Adam steps of a small net, computed by PyTorch in double precision.

Writes genlab/learn/small-net-pytorch.json beside this directory; its matrices are lists of numbers, row by row, weights as in x out.
"""
import json
import pathlib

import torch

SEED = 20240607
SIZES = [3, 7, 7, 2]
RATE, BETA1, BETA2 = 0.01, 0.5, 0.999
ACTIVATIONS = {
    "TANH": torch.tanh,
    "RELU": torch.relu,
    "LEAKY_RELU": lambda x: torch.nn.functional.leaky_relu(x, 0.2),
    "SIGMOID": torch.sigmoid,
    "SOFTPLUS": torch.nn.functional.softplus,
}


def flat(tensors):
    return [number for tensor in tensors for number in tensor.detach().reshape(-1).tolist()]


def main():
    torch.manual_seed(SEED)
    torch.set_default_dtype(torch.float64)
    # Rounded to single precision, so that a program that computes in floats begins at the same numbers.
    draw = lambda *shape: torch.randn(*shape).float().double()
    x, wanted = draw(11, SIZES[0]), draw(11, SIZES[-1])
    start = []
    for fan_in, fan_out in zip(SIZES, SIZES[1:]):
        start += [draw(fan_in, fan_out) * 0.5, draw(1, fan_out) * 0.25]

    cases = {}
    for name, activation in ACTIVATIONS.items():
        parameters = [p.clone().requires_grad_() for p in start]
        adam = torch.optim.Adam(parameters, RATE, (BETA1, BETA2))

        def loss():
            h = x
            for k in range(0, len(parameters), 2):
                h = h @ parameters[k] + parameters[k + 1]
                h = activation(h) if k + 2 < len(parameters) else h
            return ((h - wanted) ** 2).mean()

        steps = []
        for _ in range(3):
            adam.zero_grad()
            value = loss()
            value.backward()
            gradient = flat(p.grad for p in parameters)
            adam.step()
            steps.append({"loss": value.item(), "gradient": gradient, "parameters": flat(parameters)})
        cases[name] = steps

    result = {
        "source": "written by peers/small_net.py",
        "torch": torch.__version__,
        "seed": SEED,
        "sizes": SIZES,
        "adam": [RATE, BETA1, BETA2],
        "x": flat([x]),
        "wanted": flat([wanted]),
        "parameters": flat(start),
        "steps": cases,
    }
    target = pathlib.Path(__file__).parent.parent / "genlab" / "learn" / "small-net-pytorch.json"
    lines = (json.dumps(key) + ": " + json.dumps(value) for key, value in result.items())
    target.write_text("{\n" + ",\n".join(lines) + "\n}\n")


if __name__ == "__main__":
    main()
