"""igraph, on one core."""

import random

import igraph as ig
import numpy as np


class Graph:
    def __init__(self, nodes: int, ends: np.ndarray):
        self.nodes, self.ends = nodes, ends
        self.graph = self.build()

    def build(self):
        return ig.Graph(self.nodes, self.ends)


def network(nodes: int, ends: np.ndarray) -> Graph:
    return Graph(nodes, ends)


def given(result, made):
    return result


def whole_network(result, made):
    """Closeness within the component, times the fraction of all others that is in it."""
    components = made.graph.connected_components()
    sizes = np.array(components.sizes())[components.membership]
    return np.nan_to_num(result) * (sizes - 1) / (made.nodes - 1)


def of_length_one(result, made):
    values = np.abs(np.array(result))
    return values / np.linalg.norm(values)


def louvain(made, seed):
    random.seed(seed)
    return made.graph.community_multilevel()


KERNELS = {
    "build": (lambda made, seed: made.build(), lambda graph, made: [graph.vcount(), graph.ecount()]),
    "closeness": (lambda made, seed: made.graph.closeness(), whole_network),
    "harmonic": (lambda made, seed: made.graph.harmonic_centrality(normalized=False), given),
    "betweenness": (lambda made, seed: made.graph.betweenness(), given),
    "pagerank": (lambda made, seed: made.graph.pagerank(implementation="prpack"), given),
    "eigenvector": (lambda made, seed: made.graph.eigenvector_centrality(
        scale=False, arpack_options=arpack()), of_length_one),
    "clustering": (lambda made, seed: made.graph.transitivity_local_undirected(mode="zero"), given),
    "components": (lambda made, seed: made.graph.connected_components().membership, given),
    "cores": (lambda made, seed: made.graph.coreness(), given),
    "louvain": (louvain, lambda result, made: [result.modularity]),
}


def arpack():
    """Stops where ours does: at a residual of 1e-6 relative to the eigenvalue."""
    options = ig.ARPACKOptions()
    options.tol = 1e-6
    return options
