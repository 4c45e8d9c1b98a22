"""graph-tool, on as many threads as there are cores."""

import graph_tool as gt
import graph_tool.centrality
import graph_tool.clustering
import graph_tool.topology
import numpy as np


def network(nodes: int, ends: np.ndarray) -> gt.Graph:
    graph = gt.Graph(directed=False)
    graph.add_vertex(nodes)
    graph.add_edge_list(ends)
    return graph


def kcore(graph, seed):
    return gt.topology.kcore_decomposition(graph)


KERNELS = {
    "betweenness": (lambda graph, seed: gt.centrality.betweenness(graph, norm=False)[0],
                    lambda result, graph: result.a),
    "harmonic": (lambda graph, seed: gt.centrality.closeness(graph, harmonic=True, norm=False),
                 lambda result, graph: np.nan_to_num(result.a)),
    "clustering": (lambda graph, seed: gt.clustering.local_clustering(graph),
                   lambda result, graph: result.a),
    "components": (lambda graph, seed: gt.topology.label_components(graph)[0],
                   lambda result, graph: result.a),
    "cores": (kcore, lambda result, graph: result.a),
}
