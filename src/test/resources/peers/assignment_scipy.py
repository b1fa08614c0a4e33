"""Total costs of optimal assignments by scipy.optimize.linear_sum_assignment (scipy 1.10.1), for AssignmentTest: run by hand.

Costs are whole numbers of a linear congruence, so that both sides make the same ones."""
import numpy as np
from scipy.optimize import linear_sum_assignment


def costs(n):
    i, j = np.meshgrid(np.arange(n), np.arange(n), indexing="ij")
    return (7919 * i * i + 104729 * i * j + 1299709 * j + 31) % 1009


for n in (1, 2, 7, 40, 150):
    c = costs(n)
    print(n, c[linear_sum_assignment(c)].sum())
