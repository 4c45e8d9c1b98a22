"""Sparse matrices of scipy, and the time to stream the arrays of a graph."""

import numpy as np
import scipy.sparse as sp
from scipy.sparse.csgraph import connected_components


class Rows:
    def __init__(self, rows: int, columns: int, ends: np.ndarray):
        self.shape, self.ends = (rows, columns), ends
        self.matrix = sp.csr_array(
            (np.ones(len(ends), np.int32), (ends[:, 0], ends[:, 1])), shape=self.shape)
        # For `stream`: the arrays of both sides.
        self.arrays = [np.ones((rows + columns + 2) // 2 + 1, np.int64), np.ones(len(ends), np.int64)]


class Ties:
    def __init__(self, nodes: int, ends: np.ndarray):
        one, other = ends[:, 0], ends[:, 1]
        self.matrix = sp.csr_array(
            (np.ones(2 * len(ends), np.int8), (np.r_[one, other], np.r_[other, one])),
            shape=(nodes, nodes))
        # For `stream`: starts and ends of 32 bits, two in each number.
        self.arrays = [np.ones(nodes // 2 + 1, np.int64), np.ones(len(ends), np.int64)]


def incidence(rows: int, columns: int, ends: np.ndarray) -> Rows:
    return Rows(rows, columns, ends)


def network(nodes: int, ends: np.ndarray) -> Ties:
    return Ties(nodes, ends)


def sums(product: sp.csr_array, made: Rows) -> list[float]:
    """The pairs, the sum of their numbers and of the squares: both triangles without the diagonal, halved."""
    sizes = made.matrix.sum(axis=0).astype(float)
    values = product.data.astype(float)
    return [(np.count_nonzero(values) - np.count_nonzero(sizes)) / 2, (values.sum() - sizes.sum()) / 2,
            ((values**2).sum() - (sizes**2).sum()) / 2]


KERNELS = {
    "components": (lambda made, seed: connected_components(made.matrix, directed=False)[1],
                   lambda result, made: result),
    "overlaps": (lambda made, seed: made.matrix @ made.matrix.T,
                 lambda result, made: np.triu(result.toarray(), 1)),
    "column-overlaps": (lambda made, seed: made.matrix.T @ made.matrix, sums),
    "stream": (lambda made, seed: sum(int(array.sum()) for array in made.arrays),
               lambda result, made: [result]),
}
