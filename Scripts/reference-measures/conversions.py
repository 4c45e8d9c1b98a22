"""Our one-mode graphs as those of networkx, igraph, NetworKit and numpy, and their answers as values."""

import igraph
import networkit
import networkx as nx
import numpy as np

from reference import Reference, cached


def without_zeros(graph):
    return [(u, v, w) for u, v, w in graph.edges if w > 0]


@cached
def to_nx(graph, kind="plain"):
    """plain: no weights; weighted; lengths: no edge of weight zero, which has no length;
    inverse: one over the weight."""
    g = nx.DiGraph() if graph.directed else nx.Graph()
    g.add_nodes_from(range(graph.n))
    edges = graph.edges if kind in ("plain", "weighted") else without_zeros(graph)
    for u, v, w in edges:
        g.add_edge(u, v, weight={"plain": 1.0, "inverse": 1 / w if w else 0}.get(kind, w))
    return g


@cached
def to_igraph(graph, kind="plain"):
    edges = graph.edges if kind == "plain" else without_zeros(graph)
    g = igraph.Graph(n=graph.n, edges=[(u, v) for u, v, _ in edges], directed=graph.directed)
    if kind != "plain":
        g.es["weight"] = [1 / w if kind == "inverse" else w for _, _, w in edges]
    return g


@cached
def to_networkit(graph):
    g = networkit.Graph(graph.n, weighted=False, directed=graph.directed)
    for u, v, _ in graph.edges:
        if u != v:
            g.addEdge(u, v)
    return g


@cached
def matrix(graph, plain=False):
    a = np.zeros((graph.n, graph.n))
    for u, v, w in graph.edges:
        a[u, v] = 1 if plain else w
        if not graph.directed:
            a[v, u] = a[u, v]
    return a


def in_order(graph, answer):
    """The values of a dictionary keyed by node."""
    return [answer[node] for node in range(graph.n)]


def networkx(ask, kind="plain", tolerance=1e-9):
    return Reference("networkx", lambda graph: ask(graph, to_nx(graph, kind)), tolerance)


def of_nodes(ask, kind="plain", tolerance=1e-9):
    return networkx(lambda graph, g: in_order(graph, ask(g)), kind, tolerance)


def of_igraph(ask, kind="plain", tolerance=1e-9):
    return Reference("igraph", lambda graph: ask(to_igraph(graph, kind)), tolerance)


def of_networkit(ask, undirected_only=False):
    def answer(graph):
        if graph.n < 3 or (undirected_only and graph.directed):
            return "fewer than three nodes, or directed"
        return ask(to_networkit(graph))

    return Reference("networkit", answer)


def reverse(g):
    return g.reverse() if g.is_directed() else g


# Closeness and harmonic -------------------------------------------------------------------------


def undirected(g):
    """Without directions, weights, and self-loops."""
    h = nx.Graph(g.to_undirected())
    h.remove_edges_from(list(nx.selfloop_edges(h)))
    return h
