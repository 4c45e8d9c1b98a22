"""What networkx and scipy say of two-mode graphs; values of rows come before those of columns."""

import networkx as nx
import numpy as np
from networkx.algorithms import bipartite

from reference import Reference, cached


@cached
def to_nx(graph):
    g = nx.Graph()
    g.add_nodes_from(range(graph.rows + graph.columns))
    g.add_edges_from((r, graph.rows + c) for r, c in graph.ties)
    return g


def matrix(graph):
    a = np.zeros((graph.rows, graph.columns))
    for r, c in graph.ties:
        a[r, c] = 1
    return a


def networkx(ask, tolerance=1e-9):
    """Not where a mode is empty: networkx divides by its size."""

    def answer(graph):
        if not graph.rows or not graph.columns:
            return None
        values = ask(graph, to_nx(graph), range(graph.rows))
        return None if values is None else [values[i] for i in range(graph.rows + graph.columns)]

    return Reference("networkx", answer, tolerance)


def betweenness(graph, g, rows):
    if min(graph.rows, graph.columns) < 2:
        # The most that a node of a mode could have is 0 there, and networkx divides by it.
        if max(graph.rows, graph.columns) < 2:
            return {i: 0.0 for i in g}
        return None
    return bipartite.betweenness_centrality(g, rows)


def birank(graph, g, rows):
    # Of graphs that are not connected too, as both begin with equal scores of the columns.
    return bipartite.birank(
        g, range(graph.rows, graph.rows + graph.columns), tol=1e-13, max_iter=20000
    ) if graph.ties else None


def birank_prior(graph, g, rows):
    if not graph.ties and graph.rows == 1 and graph.columns == 1:
        # Neither ties nor priors: networkx divides 0 by 0.
        return None
    top = {graph.rows + c: c % 3 for c in range(graph.columns)}
    bottom = {r: r % 4 for r in range(graph.rows)}
    return bipartite.birank(
        g,
        range(graph.rows, graph.rows + graph.columns),
        top_personalization=top,
        bottom_personalization=bottom,
        tol=1e-13,
        max_iter=20000,
    )


def dual_eigenvector(graph):
    if not graph.ties:
        return [0.0] * (graph.rows + graph.columns)
    u, s, vt = np.linalg.svd(matrix(graph))
    if len(s) > 1 and s[0] - s[1] < 1e-6 * s[0]:
        return None
    return list(np.abs(u[:, 0])) + list(np.abs(vt[0]))


references = {
    "two-mode-degree": [networkx(lambda graph, g, rows: bipartite.degree_centrality(g, rows))],
    "two-mode-closeness": [networkx(lambda graph, g, rows: bipartite.closeness_centrality(g, rows))],
    "two-mode-betweenness": [networkx(betweenness)],
    "birank": [networkx(birank, 1e-6)],
    "birank-prior": [networkx(birank_prior, 1e-6)],
}
