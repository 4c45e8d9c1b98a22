"""What networkx, igraph, NetworKit and scipy say of one-mode graphs.

Where an implementation counts otherwise than our documentation says, the graph is changed before it
is asked, or the answer afterwards, and a comment says why.
"""

import math

import igraph
import networkit
import networkx as nx
import numpy as np

from reference import Reference, cached, difference


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


def labels(graph, parts):
    """Parts numbered by their smallest member."""
    label = {}
    for number, part in enumerate(sorted(parts, key=min)):
        label.update(dict.fromkeys(part, number))
    return in_order(graph, label)


def undirected(g):
    """Without directions, weights, and self-loops."""
    h = nx.Graph(g.to_undirected())
    h.remove_edges_from(list(nx.selfloop_edges(h)))
    return h


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
