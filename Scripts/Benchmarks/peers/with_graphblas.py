"""SuiteSparse:GraphBLAS."""

import graphblas as gb
import numpy as np


def incidence(rows: int, columns: int, ends: np.ndarray) -> gb.Matrix:
    return gb.Matrix.from_coo(ends[:, 0], ends[:, 1], np.ones(len(ends), np.int32),
                              nrows=rows, ncols=columns)


def product(one: gb.Matrix, other: gb.Matrix) -> gb.Matrix:
    result = one.mxm(other, gb.semiring.plus_pair).new(dtype=gb.dtypes.INT32)
    result.wait()
    return result


def sums(result: gb.Matrix, matrix: gb.Matrix) -> list[float]:
    """As those of scipy."""
    rows, columns, values = result.to_coo()
    shared = values[rows < columns].astype(float)
    return [len(shared), shared.sum(), (shared**2).sum()]


KERNELS = {
    "overlaps": (lambda matrix, seed: product(matrix, matrix.T),
                 lambda result, matrix: np.triu(result.to_dense(fill_value=0), 1)),
    "column-overlaps": (lambda matrix, seed: product(matrix.T, matrix), sums),
}
