"""What networkx and igraph say of how a one-mode graph hangs together, under the rules of `centrality`."""

import math

import igraph
import networkx as nx
import numpy as np

from conversions import in_order, matrix, networkx, of_igraph, to_igraph, to_nx, undirected
from reference import Reference


def labels(graph, parts):
    """Parts numbered by their smallest member."""
    label = {}
    for number, part in enumerate(sorted(parts, key=min)):
        label.update(dict.fromkeys(part, number))
    return in_order(graph, label)


def strong_components(graph, g):
    return labels(
        graph,
        nx.strongly_connected_components(g) if g.is_directed() else nx.connected_components(g),
    )


def igraph_components(mode):
    return lambda g: labels_of_membership(g.connected_components(mode=mode).membership)


def labels_of_membership(membership):
    order = {}
    return [order.setdefault(m, len(order)) for m in membership]


def edge_order(g):
    """The edges of our `undirected`, self-loops included."""
    return sorted({(min(e), max(e)) for e in g.edges()})


def biconnected_components(graph, g):
    label = {}
    for number, part in enumerate(nx.biconnected_component_edges(undirected(g))):
        for u, v in part:
            label[min(u, v), max(u, v)] = number
    values = [label.get(e, -1) for e in edge_order(g)]
    order = {-1: -1}
    return [order.setdefault(v, len(order) - 1) for v in values]


def bridges(graph, g):
    found = {(min(e), max(e)) for e in nx.bridges(undirected(g))} if graph.n else set()
    return [i for i, e in enumerate(edge_order(g)) if e in found]


def igraph_bridges(g):
    h = g.copy()
    h.to_undirected()
    pairs = {tuple(sorted(h.es[e].tuple)) for e in h.bridges()}
    return [i for i, e in enumerate(sorted({tuple(sorted(e.tuple)) for e in h.es})) if e in pairs]


# Cohesion ---------------------------------------------------------------------------------------


def igraph_simple(g):
    h = g.copy()
    h.to_undirected()
    return h.simplify()


def without_loops(g):
    h = g.copy()
    h.remove_edges_from(list(nx.selfloop_edges(h)))
    return h


def density(graph, g):
    return [nx.density(without_loops(g))]


def reciprocity(graph, g):
    h = without_loops(g)
    if h.number_of_edges() == 0:
        return [math.nan]
    return [nx.overall_reciprocity(h) if h.is_directed() else 1.0]


def igraph_reciprocity(g):
    # An undirected network is always returned there, also without ties.
    if not g.is_directed():
        return None
    return [g.reciprocity(ignore_loops=True)] if g.vcount() else [math.nan]


def igraph_dyads(g):
    h = g.copy().simplify()
    if not g.is_directed():
        h = h.as_directed()
    return list(h.dyad_census()) if h.vcount() > 1 else [0, 0, 0]


def triads(graph, g):
    h = without_loops(g).to_directed()
    names = ("003 012 102 021D 021U 021C 111D 111U 030T 030C 201 120D 120U 120C 210 300").split()
    census = nx.triadic_census(h) if graph.n > 2 else dict.fromkeys(names, 0)
    return [census[name] for name in names]


def igraph_triads(g):
    if g.vcount() < 3:
        return [0] * 16
    h = g.copy().simplify()
    census = (h if h.is_directed() else h.as_directed()).triad_census()
    names = ("003 012 102 021D 021U 021C 111D 111U 030T 030C 201 120D 120U 120C 210 300").split()
    return [getattr(census, "t" + name) for name in names]


def weighted_undirected(graph, counting=False):
    """Directions forgotten, weights of both added, self-loops left out. Without weights every tie
    has one, or where they are counted one from each side."""
    h = nx.Graph()
    h.add_nodes_from(range(graph.n))
    for u, v, w in graph.edges:
        if u != v:
            before = h[u][v]["weight"] if h.has_edge(u, v) else 0.0
            h.add_edge(u, v, weight=before + (w if graph.weighted else 1.0))
    if not graph.weighted and not counting:
        nx.set_edge_attributes(h, 1.0, "weight")
    return h


def barrat(graph):
    h = weighted_undirected(graph)
    if any(h.degree(v, weight="weight") == 0 < h.degree(v) for v in h):
        return None
    g = igraph.Graph(n=graph.n, edges=list(h.edges()))
    g.es["weight"] = [h[u][v]["weight"] for u, v in h.edges()]
    return g.transitivity_local_undirected(mode="zero", weights="weight") if g.ecount() else [0] * graph.n


def onnela(graph):
    h = weighted_undirected(graph)
    if not any(w for *_, w in h.edges(data="weight")):
        return [0.0] * graph.n
    return in_order(graph, nx.clustering(h, weight="weight"))


def assortativity(graph, g):
    h = without_loops(g)
    if h.number_of_edges() == 0:
        return [math.nan]
    pairs = [(h.out_degree(u), h.in_degree(v)) if h.is_directed() else (h.degree(u), h.degree(v))
             for u, v in h.edges()]
    if not h.is_directed():
        pairs += [(b, a) for a, b in pairs]
    if len({a for a, _ in pairs}) == 1 or len({b for _, b in pairs}) == 1:
        # Rounding decides what the references say where no degree differs.
        return [math.nan]
    return [nx.degree_pearson_correlation_coefficient(h, x="out", y="in")
            if h.is_directed() else nx.degree_pearson_correlation_coefficient(h)]


def igraph_assortativity(graph):
    if math.isnan(assortativity(graph, to_nx(graph))[0]):
        return [math.nan]
    return [to_igraph(graph).simplify().assortativity_degree(directed=graph.directed)]


def constraint(graph, g):
    if graph.n == 0:
        return []
    h = without_loops(g)
    return in_order(graph, nx.constraint(h, weight="weight"))


def igraph_constraint(g):
    """Only undirected ones: igraph then agrees with the formula on every graph."""
    if g.is_directed() or g.vcount() == 0:
        return None
    h = g.copy()
    h.simplify(combine_edges="sum")
    return h.constraint(weights="weight" if h.ecount() else None)


def effective_size(graph, g):
    if graph.n > 40 or len(graph.edges) > 300:
        # It goes through all neighbours of all pairs of neighbours, in Python.
        return None
    # Asked for given nodes it follows the formula. Asked for all at once, networkx 3.6.1 multiplies
    # matrices and gives other values for networks with weights; without the directions of to_directed
    # it leaves the weights out; and in directed networks it says nothing of nodes that name nobody.
    h = weighted_undirected(graph, counting=True)
    h.remove_edges_from([(u, v) for u, v, w in h.edges(data="weight") if w == 0])
    values = nx.effective_size(h.to_directed(), nodes=list(h), weight="weight")
    return [0.0 if math.isnan(values[v]) else values[v] for v in range(graph.n)]


def brokerage(graph):
    """By the definition, over all triples."""
    a = matrix(graph, True) > 0
    np.fill_diagonal(a, False)
    n = graph.n
    if n > 60:
        return None
    counts = np.zeros((n, 5))
    for j in range(n):
        for i in np.flatnonzero(a[:, j]):
            for k in np.flatnonzero(a[j]):
                if i == k or a[i, k]:
                    continue
                gi, gj, gk = i % 3, j % 3, k % 3
                if gi == gj == gk:
                    role = 0
                elif gi == gk:
                    role = 1
                elif gj == gk:
                    role = 2
                elif gi == gj:
                    role = 3
                else:
                    role = 4
                counts[j, role] += 1
    return list(counts.flatten())


def path_lengths(kind):
    def ask(graph, g):
        if kind == "plain":
            lengths = dict(nx.all_pairs_shortest_path_length(g))
        else:
            lengths = dict(nx.all_pairs_dijkstra_path_length(g))
        rows = [[d for t, d in lengths[s].items() if t != s] for s in range(graph.n)]
        every = [d for row in rows for d in row]
        values = [len(every), np.mean(every) if every else math.nan, max(every, default=0)]
        if kind != "plain":
            return values
        radius = min((max(row) for row in rows if row), default=0)
        pairs = graph.n * (graph.n - 1)
        return values + [radius, sum(1 / d for d in every) / pairs if pairs else 0]

    return networkx(ask, kind)


references = {
    "components": [
        networkx(
            lambda graph, g: labels(
                graph,
                nx.weakly_connected_components(g) if g.is_directed() else nx.connected_components(g),
            )
        ),
        of_igraph(igraph_components("weak")),
    ],
    "strong-components": [networkx(strong_components), of_igraph(igraph_components("strong"))],
    "biconnected-components": [networkx(biconnected_components)],
    "articulation-points": [
        networkx(lambda graph, g: sorted(nx.articulation_points(undirected(g)))),
        of_igraph(lambda g: sorted(igraph_simple(g).articulation_points())),
    ],
    "bridges": [networkx(bridges), of_igraph(igraph_bridges)],
    "core-number": [
        networkx(lambda graph, g: in_order(graph, nx.core_number(undirected(g)))),
        of_igraph(lambda g: igraph_simple(g).coreness()),
    ],
    "density": [networkx(density)],
    "reciprocity": [networkx(reciprocity), of_igraph(igraph_reciprocity)],
    "dyad-census": [of_igraph(igraph_dyads)],
    "triad-census": [networkx(triads), of_igraph(igraph_triads)],
    "triangles": [networkx(lambda graph, g: in_order(graph, nx.triangles(undirected(g))))],
    "clustering": [
        networkx(lambda graph, g: in_order(graph, nx.clustering(undirected(g)))),
        of_igraph(lambda g: igraph_simple(g).transitivity_local_undirected(mode="zero")),
    ],
    "clustering-average": [
        networkx(lambda graph, g: [nx.average_clustering(undirected(g)) if graph.n else 0.0])
    ],
    "clustering-barrat": [Reference("igraph", barrat)],
    "clustering-onnela": [Reference("networkx", onnela)],
    "transitivity": [networkx(lambda graph, g: [nx.transitivity(undirected(g))])],
    "assortativity": [networkx(assortativity), Reference("igraph", igraph_assortativity)],
    "constraint": [networkx(constraint, "lengths"), of_igraph(igraph_constraint, "lengths")],
    "effective-size": [networkx(effective_size, "lengths")],
    "brokerage": [Reference("numpy", brokerage)],
    "path-lengths": [path_lengths("plain")],
    "path-lengths-weight": [path_lengths("lengths")],
}
