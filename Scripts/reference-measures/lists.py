"""What networkx, igraph and numpy say of the measures of nodes in our list, each on rows and on columns.

On the two-mode network they are asked as such. On a projection they are asked about the network of rows
that share columns, weighted by the number shared, and about that of columns.
"""

import networkx as nx
import numpy as np

import affiliation
import centrality
import cohesion
import graphs
from conversions import in_order, to_nx as to_one_mode
from reference import Reference
from two_mode import dual_eigenvector, matrix, references as two_mode, to_nx

# The least number that two nodes must share, for the measures that use it; our driver's too.
LEAST = 2
# Larger projections are dense.
MOST_NODES = 300


def projections(graph):
    """The network of rows and that of columns."""
    a = matrix(graph)
    for mode, shared in (("rows", a @ a.T), ("columns", a.T @ a)):
        count = len(shared)
        edges = [
            (u, v, float(shared[u, v])) for u in range(count) for v in range(u) if shared[u, v]
        ]
        yield graphs.network(f"{graph.name}:{mode}", count, edges, weighted=True)


def on_projections(reference):
    """A reference for one-mode graphs, asked about both projections."""

    def answer(graph):
        if max(graph.rows, graph.columns) > MOST_NODES:
            return f"more than {MOST_NODES} nodes"
        values = []
        for projection in projections(graph):
            found = reference.ask(projection)
            if found is None or isinstance(found, str):
                return found
            values += list(found)
        return values

    return [Reference(reference.package, answer, reference.tolerance)]


def of_both(ask, tolerance=1e-9):
    """A function of the two-mode network as one of networkx."""

    def answer(graph):
        g = to_nx(graph)
        if not len(g):
            return []
        values = ask(g)
        return [values[v] for v in range(len(g))]

    return [Reference("networkx", answer, tolerance)]


def harmonic(g):
    return {v: value / max(len(g) - 1, 1) for v, value in nx.harmonic_centrality(g).items()}


def katz(a):
    """With 0.85 of the largest attenuation at which it is finite."""
    if not len(a):
        return []
    largest = max(abs(np.linalg.eigvalsh(a)))
    alpha = 0.85 / largest if largest > 1e-9 else 0
    x = np.linalg.solve(np.eye(len(a)) - alpha * a, np.ones(len(a)))
    return x / np.linalg.norm(x)


def two_mode_katz(graph):
    a = matrix(graph)
    return katz(np.block([[np.zeros((graph.rows,) * 2), a], [a.T, np.zeros((graph.columns,) * 2)]]))


def brokerage(graph):
    """All roles of a node together."""
    found = cohesion.brokerage(graph)
    return None if found is None else np.array(found).reshape(-1, 5).sum(axis=1)


def sharing(ask):
    """Among the nodes with at least so many ties; two are tied if they share as many."""

    def answer(graph):
        values = []
        for projection in projections(graph):
            degrees = matrix(graph).sum(axis=1 if projection.name.endswith("rows") else 0)
            g = nx.Graph()
            g.add_nodes_from(v for v in range(projection.n) if degrees[v] >= LEAST)
            g.add_edges_from((u, v) for u, v, w in projection.edges if w >= LEAST)
            found = ask(g) if len(g) else {}
            values += [found.get(v, 0.0) for v in range(projection.n)]
        return values

    return Reference("networkx", answer)


def one_mode(name, place=0):
    known = centrality.references.get(name) or cohesion.references[name]
    return on_projections(known[place])


references = {
    "two-mode:degree": two_mode["two-mode-degree"],
    "two-mode:closeness": two_mode["two-mode-closeness"],
    "two-mode:betweenness": two_mode["two-mode-betweenness"],
    "two-mode:eigenvector": [Reference("numpy", dual_eigenvector, 1e-6)],
    "two-mode:birank": two_mode["birank"],
    "two-mode:redundancy": affiliation.references["redundancy"],
    "two-mode:harmonic": of_both(harmonic),
    "two-mode:pagerank": of_both(lambda g: nx.pagerank(g, tol=1e-13 / len(g), max_iter=10000), 1e-6),
    "two-mode:katz": [Reference("numpy", two_mode_katz, 1e-6)],
    "two-mode:subgraph": of_both(lambda g: nx.subgraph_centrality(g, normalized=True)),
    "two-mode:core": of_both(nx.core_number),
    "projection:degree": one_mode("degree-centrality"),
    "projection:strength": one_mode("strength"),
    "projection:closeness": one_mode("closeness-out"),
    "projection:harmonic": on_projections(
        Reference("networkx", lambda graph: in_order(graph, harmonic(to_one_mode(graph))))
    ),
    "projection:betweenness": one_mode("betweenness-normalized"),
    "projection:eigenvector": one_mode("eigenvector", 1),
    "projection:pagerank": one_mode("pagerank"),
    "projection:katz": on_projections(
        Reference("numpy", lambda graph: katz(centrality.matrix(graph)), 1e-6)
    ),
    "projection:subgraph": one_mode("subgraph-normalized"),
    "projection:s-betweenness": [sharing(nx.betweenness_centrality)],
    "projection:s-closeness": [sharing(nx.closeness_centrality)],
    "projection:s-harmonic": [sharing(harmonic)],
    "projection:clustering": one_mode("clustering"),
    "projection:clustering-barrat": one_mode("clustering-barrat"),
    "projection:clustering-onnela": one_mode("clustering-onnela"),
    "projection:constraint": one_mode("constraint"),
    "projection:effective-size": one_mode("effective-size"),
    "projection:brokerage": on_projections(Reference("numpy", brokerage)),
    "projection:core": one_mode("core-number"),
}
