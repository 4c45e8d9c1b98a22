"""leidenalg, the reference implementation of the Leiden method."""

import igraph as ig
import leidenalg as la
import numpy as np


def network(nodes: int, ends: np.ndarray) -> ig.Graph:
    return ig.Graph(nodes, ends)


KERNELS = {
    "leiden": (lambda graph, seed: la.find_partition(graph, la.ModularityVertexPartition, seed=seed),
               lambda result, graph: [result.modularity]),
}
