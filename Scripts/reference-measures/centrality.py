"""What networkx, igraph, NetworKit and scipy say of a node's or a tie's place in a one-mode graph.

Where an implementation counts otherwise than our documentation says, the graph is changed before it
is asked, or the answer afterwards, and a comment says why.
"""

import math

import networkit
import networkx as nx
import numpy as np

from conversions import (
    in_order,
    matrix,
    networkx,
    of_igraph,
    of_networkit,
    of_nodes,
    reverse,
    to_igraph,
    to_nx,
)
from reference import Reference, difference


def igraph_closeness(mode, kind="plain"):
    """igraph's is that of the component; nodes that reach nothing are not a number there."""

    def ask(g):
        weights = "weight" if kind != "plain" and g.ecount() else None
        values = g.closeness(mode=mode, weights=weights)
        return [0.0 if math.isnan(v) else v for v in values]

    return of_igraph(ask, kind)


def igraph_harmonic(mode):
    def ask(g):
        scale = max(g.vcount() - 1, 1)
        return [0.0 if math.isnan(v) else v * scale for v in g.harmonic_centrality(mode=mode)]

    return of_igraph(ask)


# Betweenness ------------------------------------------------------------------------------------


def from_sources(ask):
    """What our sample's sources depend on each node, scaled up as ours; and the error bound."""

    def judge(graph, ours):
        bound, count, sources = ours[0], int(ours[1]), [int(s) for s in ours[2 : 2 + int(ours[1])]]
        n, k = graph.n, min(graph.n, graph.n // 3 + 1)
        if count != k or len(set(sources)) != k:
            return math.inf
        values = ours[2 + k :]
        if n < 3:
            return difference(ours, [0.0, k] + sources + [0.0] * n)
        # With probability 0.95, after Hoeffding.
        expected = 0 if k == n else n / (n - 1) * math.sqrt(math.log(2 * n / 0.05) / (2 * k))
        scale = n / k / ((n - 1) * (n - 2))
        return difference(
            [bound] + values, [expected] + [v * scale for v in ask(graph, sources)]
        )

    return judge


def networkx_sources(graph, sources):
    g = to_nx(graph)
    values = nx.betweenness_centrality_subset(g, sources, list(g))
    # An undirected network's are halved there.
    return [values[v] * (1 if graph.directed else 2) for v in range(graph.n)]


def igraph_sources(graph, sources):
    g = to_igraph(graph)
    total = np.zeros(graph.n)
    for source in sources:
        total += np.array(g.betweenness(sources=[source], targets=list(range(graph.n))))
    return list(total * (1 if graph.directed else 2))


def edge_values(kind, **options):
    def ask(graph, g):
        if graph.n == 0:
            return []
        values = nx.edge_betweenness_centrality(g, **options)
        # Edges that were left out have 0.
        return [values.get((u, v), values.get((v, u), 0.0)) if g.has_edge(u, v) else 0.0
                for u, v, _ in graph.edges]

    return networkx(ask, kind)


def igraph_edge_betweenness(g):
    return g.edge_betweenness(directed=g.is_directed())


def igraph_betweenness(kind):
    def ask(g):
        return g.betweenness(weights="weight" if kind != "plain" and g.ecount() else None)

    return of_igraph(ask, kind)


def networkit_betweenness(g):
    values = networkit.centrality.Betweenness(g).run().scores()
    return [v if g.isDirected() else v / 2 for v in values]


# Spectral ---------------------------------------------------------------------------------------


def eigenvector(direction):
    """Only where the vector is unique: one eigenvalue of largest modulus and real part."""

    def ask(graph):
        a = matrix(graph)
        if graph.n == 0 or not a.any():
            return [0.0] * graph.n
        if not graph.directed:
            values, vectors = np.linalg.eigh(a)
            if graph.n > 1 and values[-1] - values[-2] < 1e-6 * values[-1]:
                return None
            return np.abs(vectors[:, -1])
        if nx.is_directed_acyclic_graph(nx.DiGraph(a)):
            return [0.0] * graph.n
        values, vectors = np.linalg.eig(a.T if direction == "in" else a)
        order = np.argsort(-values.real)
        # Ours says then that it has not converged.
        gap = values.real[order[0]] - values.real[order[1]] if graph.n > 1 else math.inf
        if gap < 5e-3 * values.real[order[0]]:
            return "two eigenvalues within half a percent"
        return np.abs(vectors[:, order[0]].real)

    return Reference("numpy", ask, 1e-6)


def networkx_eigenvector(graph, g):
    """On connected networks with an edge of positive weight; elsewhere we say something else."""
    if graph.n < 2 or not graph.edges or not nx.is_connected(g.to_undirected()):
        return None
    if graph.directed and not nx.is_strongly_connected(g):
        return None
    if any(w == 0 for *_, w in graph.edges):
        return None
    values = nx.eigenvector_centrality(g, max_iter=200000, tol=1e-14, weight="weight")
    return in_order(graph, values)


def igraph_eigenvector(g):
    """igraph's has 1 for the largest, and counts an undirected self-loop twice."""
    if g.vcount() < 2 or g.ecount() == 0 or not g.is_connected("strong") or any(g.is_loop()):
        return None
    values = np.array(g.eigenvector_centrality(weights="weight"))
    return values / np.linalg.norm(values)


def pagerank(graph, g, **options):
    if graph.n == 0:
        return []
    return in_order(graph, nx.pagerank(g, tol=1e-13 / graph.n, max_iter=10000, **options))


def pagerank_restart(graph, g):
    values = {node: node % 3 for node in range(graph.n)}
    return pagerank(graph, g, personalization=values if any(values.values()) else None)


def igraph_pagerank(g):
    # An undirected self-loop counts twice there.
    if g.vcount() == 0 or (not g.is_directed() and any(g.is_loop())):
        return None if g.vcount() else []
    return g.pagerank(weights="weight" if g.ecount() else None)


def katz(graph, direction, alpha, beta, normalized):
    if graph.n == 0:
        return []
    a = matrix(graph)
    a = a.T if direction == "in" else a
    if max(abs(np.linalg.eigvals(a))) * alpha > 0.99:
        return None
    x = np.linalg.solve(np.eye(graph.n) - alpha * a, beta * np.ones(graph.n))
    return x / np.linalg.norm(x) if normalized else x


def networkx_katz(graph, g):
    if graph.n == 0:
        return []
    # networkx loses the list of a single node on the way.
    if graph.n == 1 or katz(graph, "in", 0.01, 1, True) is None:
        return None
    return in_order(graph, nx.katz_centrality_numpy(g, alpha=0.01, weight="weight"))


def singular(side):
    """Only where the first singular vectors are unique."""

    def ask(graph):
        a = matrix(graph)
        if graph.n == 0 or not a.any():
            return [0.0] * graph.n
        u, s, vt = np.linalg.svd(a)
        if graph.n > 1 and s[0] - s[1] < 1e-6 * s[0]:
            return None
        vector = np.abs(u[:, 0] if side == "hubs" else vt[0])
        return vector / vector.sum()

    return Reference("numpy", ask, 1e-6)


def networkx_hits(side):
    def ask(graph, g):
        if singular(side).ask(graph) is None or graph.n < 3 or not matrix(graph).any():
            return None
        values = nx.hits(g, max_iter=10000, tol=1e-14)[0 if side == "hubs" else 1]
        return in_order(graph, values)

    return networkx(ask, "weighted", 1e-6)


def subgraph(normalized):
    def ask(graph, g):
        if graph.n == 0:
            return []
        return in_order(graph, nx.subgraph_centrality(g.to_undirected(), normalized=normalized))

    return networkx(ask, tolerance=1e-9)


def exponential(graph):
    from scipy.linalg import expm

    if graph.n == 0 or graph.n > 200:
        return None
    a = matrix(graph, True)
    a = np.maximum(a, a.T)
    return np.diag(expm(a))


# Parts ------------------------------------------------------------------------------------------


def degrees(which, weight=None):
    def ask(g):
        return dict(getattr(g, which)(weight=weight) if g.is_directed() else g.degree(weight=weight))

    return ask


references = {
    "degree": [of_nodes(degrees("degree")), of_igraph(lambda g: g.degree())],
    "degree-out": [of_nodes(degrees("out_degree")), of_igraph(lambda g: g.degree(mode="out"))],
    "degree-in": [of_nodes(degrees("in_degree")), of_igraph(lambda g: g.degree(mode="in"))],
    "degree-centrality": [
        networkx(
            lambda graph, g: in_order(graph, nx.degree_centrality(g)) if graph.n != 1 else [0.0]
        )
    ],
    "strength": [
        of_nodes(degrees("degree", "weight"), "weighted"),
        of_igraph(lambda g: g.strength(weights="weight"), "weighted"),
    ],
    "strength-out": [of_nodes(degrees("out_degree", "weight"), "weighted")],
    "strength-in": [of_nodes(degrees("in_degree", "weight"), "weighted")],
    "closeness-out": [of_nodes(lambda g: nx.closeness_centrality(reverse(g)))],
    "closeness-in": [of_nodes(nx.closeness_centrality)],
    "closeness-component": [
        of_nodes(lambda g: nx.closeness_centrality(reverse(g), wf_improved=False)),
        igraph_closeness("out"),
    ],
    "closeness-weight": [of_nodes(lambda g: nx.closeness_centrality(g, distance="weight"), "lengths")],
    "closeness-inverse-weight": [
        of_nodes(lambda g: nx.closeness_centrality(g, distance="weight"), "inverse")
    ],
    "harmonic-out": [of_nodes(lambda g: nx.harmonic_centrality(reverse(g))), igraph_harmonic("out")],
    "harmonic-in": [
        of_nodes(nx.harmonic_centrality),
        igraph_harmonic("in"),
        of_networkit(
            lambda g: networkit.centrality.HarmonicCloseness(g, False).run().scores(), True
        ),
    ],
    "harmonic-weight": [of_nodes(lambda g: nx.harmonic_centrality(g, distance="weight"), "lengths")],
    "betweenness": [
        of_nodes(lambda g: nx.betweenness_centrality(g, normalized=False)),
        igraph_betweenness("plain"),
        of_networkit(networkit_betweenness),
    ],
    "betweenness-normalized": [
        networkx(
            lambda graph, g: in_order(graph, nx.betweenness_centrality(g))
            if graph.n > 2
            else [0.0] * graph.n
        )
    ],
    "betweenness-weight": [
        of_nodes(lambda g: nx.betweenness_centrality(g, normalized=False, weight="weight"), "lengths"),
        igraph_betweenness("lengths"),
    ],
    "betweenness-inverse-weight": [igraph_betweenness("inverse")],
    "betweenness-sampled-all": [
        networkx(
            lambda graph, g: in_order(graph, nx.betweenness_centrality(g))
            if graph.n > 2
            else [0.0] * graph.n
        )
    ],
    "betweenness-sampled": [
        Reference("networkx", judge=from_sources(networkx_sources)),
        Reference("igraph", judge=from_sources(igraph_sources)),
    ],
    "edge-betweenness": [
        edge_values("plain", normalized=False),
        of_igraph(igraph_edge_betweenness),
    ],
    "edge-betweenness-normalized": [edge_values("plain")],
    "edge-betweenness-weight": [edge_values("lengths", normalized=False, weight="weight")],
    "eigenvector": [
        networkx(networkx_eigenvector, "weighted", 1e-6),
        eigenvector("in"),
        of_igraph(igraph_eigenvector, "weighted", 1e-6),
    ],
    "eigenvector-out": [eigenvector("out")],
    "pagerank": [
        networkx(pagerank, "weighted", 1e-6),
        of_igraph(igraph_pagerank, "weighted", 1e-6),
    ],
    "pagerank-plain": [networkx(lambda graph, g: pagerank(graph, g, alpha=0.5), tolerance=1e-6)],
    "pagerank-restart": [networkx(pagerank_restart, "weighted", 1e-6)],
    "katz": [
        networkx(networkx_katz, "weighted", 1e-6),
        Reference("numpy", lambda graph: katz(graph, "in", 0.01, 1, True), 1e-6),
    ],
    "katz-out-raw": [Reference("numpy", lambda graph: katz(graph, "out", 0.01, 2, False), 1e-6)],
    "hubs": [singular("hubs"), networkx_hits("hubs")],
    "authorities": [singular("authorities"), networkx_hits("authorities")],
    "subgraph": [subgraph(False), Reference("scipy", exponential)],
    "subgraph-normalized": [subgraph(True)],
}
