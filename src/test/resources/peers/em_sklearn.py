"""EM iterations of scikit-learn's GaussianMixture, for `genlab bench`: 20,000 points, 8 full components, one thread.

Says its version, then for every number of iterations it is sent on a line, how many it does in a second of processor time.
"""
import os
import sys
import time
import warnings

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"

import numpy as np
import sklearn
from sklearn.mixture import GaussianMixture

warnings.filterwarnings("ignore")
print(sklearn.__version__, flush=True)
rng = np.random.default_rng(1)
label = rng.integers(8, size=20_000)
points = np.column_stack([2 * np.cos(label) + 0.5 * rng.normal(size=20_000), 2 * np.sin(1.3 * label) + 0.4 * rng.normal(size=20_000)])
for line in sys.stdin:
    steps = int(line)
    # tol=-inf is refused; 0 never stops it, because the bound still moves in its last digits.
    model = GaussianMixture(8, tol=0, max_iter=steps, init_params="random_from_data", random_state=0)
    start = time.process_time()
    model.fit(points)
    print(model.n_iter_ / (time.process_time() - start), flush=True)
