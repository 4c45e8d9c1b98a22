"""pandas_overlap.py TABLE country|coalition TOP OUT: pairs by what they have in common; TOP 0 means all."""

import sys

import numpy as np
import pandas as pd
import scipy.sparse as sp

path, own, top, output = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]
# NA is the code of Namibia, not a missing value.
table = pd.read_csv(path, na_filter=False)
rows, names = pd.factorize(table[own], sort=True)
columns, others = pd.factorize(table["coalition" if own == "country" else "country"])
matrix = sp.csr_array((np.ones(len(rows), np.int32), (rows, columns)), shape=(len(names), len(others)))
matrix.data[:] = 1
pairs = sp.triu(matrix @ matrix.T, 1).tocoo()
values, one, other = pairs.data, pairs.row, pairs.col
if 0 < top < len(values):
    best = np.argpartition(-values, top)[:top]
    values, one, other = values[best], one[best], other[best]
order = np.lexsort((other, one, -values))
result = pd.DataFrame({"a": names[one[order]], "b": names[other[order]], "value": values[order]})
result.to_csv(output, index=False)
