"""Steps a second of the standard VAE in eager PyTorch on one thread: what `genlab bench` compares itself with.

The same arithmetic as GenLab's step: batch 128, encoder 2-32-32-4 and decoder 2-32-32-2 with tanh, a 2-D latent, a diagonal normal posterior with
its closed KL, one learned standard deviation, Adam(2e-3, 0.9, 0.999), one update of both.

Prints the version of torch; then, for every line on standard input, a number of steps, the steps it made
of them in a second of processor time.
"""
import sys
import time

import torch

from small_vae import BATCH, Vae


def main():
    torch.set_num_threads(1)
    torch.manual_seed(0)
    vae = Vae()
    adam = torch.optim.Adam(vae.parameters(), 2e-3)
    data = torch.randn(2000, 2)

    def step():
        adam.zero_grad()
        (-vae.bound(data[torch.randint(0, len(data), (BATCH,))]).mean()).backward()
        adam.step()

    print(torch.__version__, flush=True)
    for line in sys.stdin:
        steps = int(line)
        start = time.process_time()
        for _ in range(steps):
            step()
        print(steps / (time.process_time() - start), flush=True)


if __name__ == "__main__":
    main()
