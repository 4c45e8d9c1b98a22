"""rustworkx, on as many threads as there are cores."""

import numpy as np
import rustworkx as rx


def network(nodes: int, ends: np.ndarray) -> rx.PyGraph:
    graph = rx.PyGraph(multigraph=False)
    graph.add_nodes_from(range(nodes))
    graph.extend_from_edge_list([(one, other) for one, other in ends.tolist()])
    return graph


def in_order(result, graph):
    return [result[node] for node in range(len(result))]


KERNELS = {
    "betweenness": (lambda graph, seed: rx.betweenness_centrality(
        graph, normalized=False, parallel_threshold=1), in_order),
    "closeness": (lambda graph, seed: rx.closeness_centrality(graph, parallel_threshold=1), in_order),
}
