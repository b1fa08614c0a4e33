"""Writes genlab/model/kde_sklearn.json: log densities of scikit-learn's KernelDensity (exact: rtol 0) on standardised axes.

Run with scikit-learn 1.2.1: python3 kde_reference.py > ../genlab/model/kde_sklearn.json
"""
import json
import sys

import numpy as np
import sklearn
from sklearn.neighbors import KernelDensity

rng = np.random.default_rng(7)
x = np.vstack([rng.normal([0, 1], [1, 0.3], (40, 2)), rng.normal([2, -1], [0.2, 0.8], (23, 2))])
at = np.vstack([rng.uniform(-4, 4, (60, 2)), x[:5], [[30, -20]]])
bandwidths = [0.05, 0.4, 1.7]
scaled = x / x.std(axis=0, ddof=1)
logs = [(KernelDensity(bandwidth=h, rtol=0, atol=0).fit(scaled).score_samples(at / x.std(axis=0, ddof=1))
         - np.log(x.std(axis=0, ddof=1)).sum()).tolist() for h in bandwidths]
json.dump({"source": "scikit-learn " + sklearn.__version__ + ", peers/kde_reference.py, numpy default_rng(7); kernel sd = h times the "
           "columns' sd (dividing by n - 1)", "points": x.tolist(), "at": at.tolist(), "bandwidths": bandwidths, "logs": logs}, sys.stdout)
