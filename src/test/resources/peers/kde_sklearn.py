"""Pictures by scikit-learn's KernelDensity, for `genlab bench`: 2,000 points seen on a grid of 100 × 100, one thread.

Says its version, then for every number of pictures it is sent on a line, how many it makes in a second of processor time.
"""
import os
import sys
import time

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"

import numpy as np
import sklearn
from sklearn.neighbors import KernelDensity

print(sklearn.__version__, flush=True)
rng = np.random.default_rng(1)
points = rng.normal(size=(2000, 2))
axis = np.linspace(-3, 3, 100)
grid = np.column_stack([a.ravel() for a in np.meshgrid(axis, axis)])
model = KernelDensity(bandwidth=2000 ** (-1 / 6)).fit(points)
for line in sys.stdin:
    pictures = int(line)
    start = time.process_time()
    for _ in range(pictures):
        model.score_samples(grid)
    print(pictures / (time.process_time() - start), flush=True)
