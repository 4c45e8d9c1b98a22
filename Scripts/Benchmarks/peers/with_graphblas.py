"""SuiteSparse:GraphBLAS."""

import graphblas as gb
import numpy as np


def incidence(rows: int, columns: int, ends: np.ndarray) -> gb.Matrix:
    return gb.Matrix.from_coo(ends[:, 0], ends[:, 1], np.ones(len(ends), np.int32),
                              nrows=rows, ncols=columns)


def product(matrix: gb.Matrix, seed: int) -> gb.Matrix:
    result = matrix.mxm(matrix.T, gb.semiring.plus_pair).new(dtype=gb.dtypes.INT32)
    result.wait()
    return result


KERNELS = {"overlaps": (product, lambda result, matrix: np.triu(result.to_dense(fill_value=0), 1))}
