"""What networkx, igraph, leidenalg and scikit-learn say of groups.

Searches are compared by the modularity that the reference finds in the groups. One call of our
best-modularity may not find less than the best of twenty calls of theirs, but for one part in 10^9. Of
Leiden's and Louvain's methods the best of twenty calls is taken on both sides, and the modularity of ours
may be smaller by luck: by 0.02.
"""

import random

import igraph
import leidenalg
import networkx as nx
import sklearn.metrics

from conversions import to_nx
from reference import Reference, Search, cached


# On both sides.
starts = 20
#: The best of twenty searches on one side may be less than that on the other.
LUCK = {"tolerance": 0.02, "least": 1.0}


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


def judged(graph, labels):
    """The modularity of given groups, by igraph."""
    if total(graph) == 0:
        return [0.0]
    groups = [int(label) for label in labels]
    return [to_igraph(graph).modularity(groups, weights="weight", directed=graph.directed)]


def leidenalg_best(graph):
    if total(graph) == 0:
        return [0.0]
    g = to_igraph(graph)
    return [
        max(
            judged(
                graph,
                leidenalg.find_partition(
                    g, leidenalg.ModularityVertexPartition, weights="weight", seed=seed, n_iterations=-1
                ).membership,
            )[0]
            for seed in range(starts)
        )
    ]


def igraph_louvain(graph):
    if total(graph) == 0 or graph.directed:
        return [0.0] if total(graph) == 0 else None
    g = to_igraph(graph)
    random.seed(1)  # igraph draws from it
    return [max(g.community_multilevel(weights="weight").modularity for _ in range(starts))]


def comparison(graph):
    a, b = thirds(graph.n), [i * 5 % 11 % 4 for i in range(graph.n)]
    return [
        sklearn.metrics.adjusted_rand_score(a, b),
        sklearn.metrics.normalized_mutual_info_score(a, b),
    ]


references = {
    "modularity-thirds": [networkx_modularity(1), igraph_modularity(1)],
    "modularity-resolution": [networkx_modularity(1.7), igraph_modularity(1.7)],
    "best-modularity": [Search("leidenalg", leidenalg_best, judge=judged)],
    "leiden": [Search("leidenalg", leidenalg_best, judge=judged, **LUCK)],
    "louvain": [Search("igraph", igraph_louvain, judge=judged, **LUCK)],
    "partition-comparison": [Reference("scikit-learn", comparison)],
}
