"""What networkx, igraph, leidenalg and scikit-learn say of groups.

Searches are compared by the modularity that they reach, not by their groups: ours with three hundred
seeds (twenty from five hundred nodes on), theirs with twenty, igraph's Louvain with five. Ours may be
larger, and may fall short by what luck does.
"""

import random

import igraph
import leidenalg
import networkx as nx
import sklearn.metrics

from one_mode import to_nx
from reference import Reference, cached


def thirds(count):
    """Groups that mean nothing, the same on both sides."""
    return [i * i % 7 % 3 for i in range(count)]


def total(graph):
    return sum(w for _, _, w in graph.edges)


@cached
def to_igraph(graph):
    g = igraph.Graph(
        n=graph.n, edges=[(u, v) for u, v, _ in graph.edges], directed=graph.directed
    )
    g.es["weight"] = [w for _, _, w in graph.edges]
    return g


def networkx_modularity(resolution):
    def answer(graph):
        if total(graph) == 0:
            return [0.0]  # networkx divides by zero
        groups = {}
        for node, label in enumerate(thirds(graph.n)):
            groups.setdefault(label, set()).add(node)
        return [
            nx.community.modularity(
                to_nx(graph, "weighted"), groups.values(), resolution=resolution
            )
        ]

    return Reference("networkx", answer)


def igraph_modularity(resolution):
    def answer(graph):
        if total(graph) == 0:
            return [0.0]  # igraph says that it is not a number
        return [
            to_igraph(graph).modularity(
                thirds(graph.n), weights="weight", resolution=resolution, directed=graph.directed
            )
        ]

    return Reference("igraph", answer)


@cached
def leidenalg_best(graph):
    if total(graph) == 0:
        return [0.0]
    g = to_igraph(graph)
    best = -1.0
    for seed in range(20):
        found = leidenalg.find_partition(
            g, leidenalg.ModularityVertexPartition, weights="weight", seed=seed, n_iterations=-1
        )
        best = max(
            best,
            g.modularity(found.membership, weights="weight", directed=graph.directed),
        )
    return [best]


def igraph_louvain(graph):
    if total(graph) == 0 or graph.directed:
        return [0.0] if total(graph) == 0 else None
    g = to_igraph(graph)
    random.seed(1)  # igraph draws from it
    return [max(g.community_multilevel(weights="weight").modularity for _ in range(5))]


def comparison(graph):
    a, b = thirds(graph.n), [i * 5 % 11 % 4 for i in range(graph.n)]
    return [
        sklearn.metrics.adjusted_rand_score(a, b),
        sklearn.metrics.normalized_mutual_info_score(a, b),
    ]


references = {
    "modularity-thirds": [networkx_modularity(1), igraph_modularity(1)],
    "modularity-resolution": [networkx_modularity(1.7), igraph_modularity(1.7)],
    "leiden": [Reference("leidenalg", leidenalg_best, 5e-3, at_least=True)],
    "louvain": [Reference("igraph", igraph_louvain, 5e-3, at_least=True)],
    "partition-comparison": [Reference("scikit-learn", comparison)],
}
