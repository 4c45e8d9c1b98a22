"""What networkx, vegan and leidenalg say of the structure of two-mode graphs."""

import igraph
import leidenalg
import networkx as nx
from networkx.algorithms import bipartite

import r
from communities import LUCK, starts, thirds
from reference import Reference, Search, of_r
from two_mode import matrix, to_nx


def nodf(graph):
    # vegan runs its loops backwards where there is a single row or column.
    if graph.rows < 2 or graph.columns < 2:
        return "a single row or column"
    return r.numbers("nodf", matrix(graph).flatten(), (graph.rows, graph.columns))


def latapy(mode):
    def answer(graph):
        # networkx counts no node that shares nothing as 0, as we do.
        g = to_nx(graph)
        if not len(g):
            return []
        values = bipartite.latapy_clustering(g, mode=mode)
        return [values[i] for i in range(graph.rows + graph.columns)]

    return Reference("networkx", answer)


def redundancy(graph):
    """networkx refuses nodes with fewer than two neighbours; ours is 0 there."""
    if graph.rows > 300:
        return "more than 300 rows: a hub's pairs take it minutes"
    g = to_nx(graph)
    several = [v for v in g if g.degree(v) > 1]
    values = bipartite.node_redundancy(g, several) if several else {}
    return [values.get(i, 0.0) for i in range(graph.rows + graph.columns)]


def directed(graph):
    """With ties from rows to columns, directed modularity is Barber's."""
    g = nx.DiGraph()
    g.add_nodes_from(range(graph.rows + graph.columns))
    g.add_edges_from((row, graph.rows + column) for row, column in graph.ties)
    return g


def barber(graph, labels):
    groups = {}
    for node, label in enumerate(labels):
        groups.setdefault(label, set()).add(node)
    return nx.community.modularity(directed(graph), groups.values())


def barber_thirds(graph):
    return [barber(graph, thirds(graph.rows + graph.columns))] if graph.ties else [0.0]


def judged(graph, labels):
    return [barber(graph, [int(label) for label in labels])] if graph.ties else [0.0]


def barber_best(graph):
    """The best of twenty searches, of leidenalg's layers for bipartite graphs."""
    if not graph.ties:
        return [0.0]
    g = igraph.Graph(
        n=graph.rows + graph.columns, edges=[(row, graph.rows + column) for row, column in graph.ties]
    )
    g.vs["type"] = [0] * graph.rows + [1] * graph.columns
    best = -1.0
    for seed in range(starts):
        layers = leidenalg.CPMVertexPartition.Bipartite(
            g, resolution_parameter_01=1 / len(graph.ties), degree_as_node_size=True, types="type"
        )
        search = leidenalg.Optimiser()
        search.set_rng_seed(seed)
        search.optimise_partition_multiplex(
            list(layers), layer_weights=[1, -1, -1], n_iterations=-1
        )
        best = max(best, barber(graph, layers[0].membership))
    return [best]


def robins_alexander(graph):
    g = to_nx(graph)
    return [bipartite.robins_alexander_clustering(g) if len(g) else 0.0]


references = {
    "nodf": [of_r("vegan", nodf)],
    "incidence-density": [
        Reference(
            "networkx",
            lambda graph: [bipartite.density(to_nx(graph), range(graph.rows))]
            if graph.rows and graph.columns
            else [0.0],
        )
    ],
    "robins-alexander": [Reference("networkx", robins_alexander)],
    "latapy-dot": [latapy("dot")],
    "latapy-min": [latapy("min")],
    "latapy-max": [latapy("max")],
    "redundancy": [Reference("networkx", redundancy)],
    "barber-thirds": [Reference("networkx", barber_thirds)],
    "barber-best": [Search("leidenalg", barber_best, judge=judged)],
    "barber-leiden": [Search("leidenalg", barber_best, judge=judged, **LUCK)],
    # It stops early on many networks.
    "barber-propagation": [Search("leidenalg", barber_best, 0.1, judge=judged, least=1.0)],
}
