"""Writes genlab/model/em_sklearn.json: where scikit-learn's GaussianMixture stands after 1, 5 and 25 EM steps from a stated start.

Run with scikit-learn 1.2.1: python3 em_reference.py OLD_FAITHFUL.csv > ../genlab/model/em_sklearn.json
"""
import json
import sys
import warnings

import numpy as np
import sklearn
from sklearn.mixture import GaussianMixture

warnings.filterwarnings("ignore")


def precisions(kind, cov, k):
    if kind == "full":
        return np.array([np.linalg.inv(cov)] * k)
    if kind == "tied":
        return np.linalg.inv(cov)
    if kind == "diag":
        return np.array([1 / np.diag(cov)] * k)
    return np.full(k, 2 / np.trace(cov))


def covariances(m):
    k = m.n_components
    if m.covariance_type == "full":
        return m.covariances_
    if m.covariance_type == "tied":
        return np.array([m.covariances_] * k)
    if m.covariance_type == "diag":
        return np.array([np.diag(c) for c in m.covariances_])
    return np.array([c * np.eye(2) for c in m.covariances_])


def case(name, x, means):
    k = len(means)
    cov = np.cov(x.T, ddof=0)
    out = []
    for kind in ("full", "diag", "tied", "spherical"):
        for steps in (1, 5, 25):
            m = GaussianMixture(k, covariance_type=kind, tol=0, reg_covar=0, max_iter=steps, means_init=means,
                                weights_init=np.full(k, 1 / k), precisions_init=precisions(kind, cov, k)).fit(x)
            out.append({"covariance": kind, "steps": steps, "loglik": m.score(x) * len(x), "weights": m.weights_.tolist(),
                        "means": m.means_.tolist(), "covariances": covariances(m).tolist()})
    return {"name": name, "points": x.tolist(), "start": {"weights": "equal", "means": means.tolist(),
            "covariance": "the points', dividing by n"}, "states": out}


faithful = np.genfromtxt((line for line in open(sys.argv[1]) if line[0].isdigit()), delimiter=",")
rng = np.random.default_rng(20)
tilted = np.vstack([rng.multivariate_normal([1, 40], [[0.5, 4], [4, 60]], 150),
                    rng.multivariate_normal([3, -5], [[2, -3], [-3, 9]], 90),
                    rng.multivariate_normal([-2, 10], [[0.1, 0], [0, 400]], 60)])
json.dump({"source": "scikit-learn " + sklearn.__version__ + ", peers/em_reference.py; tilted: three normals, numpy default_rng(20)",
           "cases": [case("old-faithful", faithful, np.array([[2.0, 60.0], [4.5, 70.0], [3.0, 90.0]])),
                     case("tilted", tilted, np.array([[0.0, 20.0], [2.0, 0.0], [-1.0, 30.0]]))]}, sys.stdout)
