"""networkx with what it computes by scipy."""

import networkx as nx
import numpy as np


def network(nodes: int, ends: np.ndarray) -> nx.Graph:
    graph = nx.empty_graph(nodes)
    graph.add_edges_from(ends.tolist())
    return graph


def in_order(result, graph):
    return [result[node] for node in range(len(result))]


KERNELS = {
    "pagerank": (lambda graph, seed: nx.pagerank(graph, tol=1e-9 / len(graph), max_iter=1000), in_order),
    "cores": (lambda graph, seed: nx.core_number(graph), in_order),
}
