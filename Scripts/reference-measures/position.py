"""Who is alike, who is in the middle, who belongs together: answers of which more than one can be right are
judged by what references say of ours."""

import itertools
import math
import warnings

import bct
import cpnet
import igraph
import networkx as nx
import numpy as np
import sklearn.metrics
from networkx.algorithms.community import label_propagation

import r
from cohesion import weighted_undirected
from conversions import matrix, to_nx
from reference import Reference, by_hand, of_r
from sets import first_seen
from two_mode import matrix as incidence_matrix

# Twins and brokerage ----------------------------------------------------------------------------


def twins(graph):
    """R compares weights too, and takes the tie of the two for itself where it goes both ways."""
    if graph.n > 150:
        return "more than 150 nodes"
    if graph.n < 2:
        return [0.0] * graph.n
    if any(w == 0 for *_, w in graph.edges):
        return "ties of weight 0: no ties to a matrix"
    a = matrix(graph).copy()
    np.fill_diagonal(a, 0)
    return first_seen(r.numbers("twins", a.flatten(), a.shape))


def brokerage(graph):
    if graph.n > 150:
        return "more than 150 nodes"
    if graph.n == 0:
        return []
    a = matrix(graph, True).copy()
    np.fill_diagonal(a, 0)
    return r.numbers("brokerage", a.flatten(), a.shape)


# Core and periphery -----------------------------------------------------------------------------


def ideal_pattern(is_core, kind):
    """Ties in the ideal, NaN where a pair is not looked at."""
    a, b = np.meshgrid(is_core, is_core, indexing="ij")
    if kind == "tied":
        return (a | b).astype(float)
    if kind == "alone":
        return (a & b).astype(float)
    return np.where(a == b, (a & b).astype(float), np.nan)


def correlation(values, ideal, looked_at):
    """numpy's, or None where one of the two does not vary."""
    chosen = looked_at & ~np.isnan(ideal)
    x, y = values[chosen], ideal[chosen]
    if len(x) < 2 or np.ptp(x) == 0 or np.ptp(y) == 0:
        return None
    return float(np.corrcoef(x, y)[0, 1])


def fit(graph, is_core, kind):
    if hasattr(graph, "rows"):
        a = incidence_matrix(graph)
        rows, columns = is_core[: graph.rows], is_core[graph.rows :]
        ideal = np.outer(rows, columns).astype(float)
        return correlation(a, ideal, np.ones_like(a, dtype=bool)) if a.size else None
    a = matrix(graph)
    return correlation(a, ideal_pattern(is_core, kind), ~np.eye(graph.n, dtype=bool))


def core_fit(kind):
    """Of the core that we found, the correlation."""

    def judge(graph, ours):
        is_core = np.array(ours[1:]) > 0
        found = fit(graph, is_core, kind) if is_core.any() else None
        return abs((found or 0.0) - ours[0])

    return Reference("numpy", judge=judge)


def core_exhaustive(kind):
    """The best of all cores."""

    def judge(graph, ours):
        n = graph.rows + graph.columns if hasattr(graph, "rows") else graph.n
        if n > 9:
            return "more than 9 nodes"
        best = 0.0
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            for bits in range(1, 2**n):
                is_core = np.array([bits >> i & 1 for i in range(n)], dtype=bool)
                best = max(best, fit(graph, is_core, kind) or 0.0)
        return abs(best - ours[0])

    return by_hand(judge=judge)


def core_cpnet(graph, ours):
    """cpnet searches the same ideal without weights and directions. What its core is worth on the graph as it
    is must not be more than ours."""
    g = nx.Graph(to_nx(graph).to_undirected())
    g.remove_edges_from(list(nx.selfloop_edges(g)))
    if graph.n < 3 or not g.number_of_edges():
        return "fewer than three nodes or no ties"
    if graph.n > 130:
        return "more than 130 nodes"
    np.random.seed(1)
    search = cpnet.BE(num_runs=5)
    search.detect(g)
    found = search.get_coreness()
    theirs = fit(graph, np.array([found[v] > 0 for v in range(graph.n)]), "tied") or 0.0
    return max(0.0, theirs - ours[0])


# Groups -----------------------------------------------------------------------------------------


def symmetric(graph):
    """As our `undirected`: weights of both directions added; without weights, 1 a tie."""
    h = weighted_undirected(graph)
    h.remove_edges_from([(u, v) for u, v, w in h.edges(data="weight") if w == 0])
    return h


def labels_settled(graph, ours):
    """networkx asks of labels whether each node has one that most of its neighbours have."""
    if graph.weighted:
        return "weighted"
    labels = {v: int(label) for v, label in enumerate(ours[1:])}
    done = label_propagation._labeling_complete(labels, symmetric(graph))
    alone = all(
        list(labels.values()).count(labels[v]) == 1 for v in labels if not symmetric(graph)[v]
    )
    return 0.0 if done and alone and ours[0] == 1 else math.inf


def labels_stay(graph, ours):
    """Started from our labels, igraph changes none."""
    h = symmetric(graph)
    if not h.number_of_edges():
        return 0.0 if ours[1:] == list(range(graph.n)) else math.inf
    g = igraph.Graph(n=graph.n, edges=list(h.edges()))
    g.es["weight"] = [w for *_, w in h.edges(data="weight")]
    labels = [int(label) for label in ours[1:]]
    found = g.community_label_propagation(weights="weight", initial=labels).membership
    return 0.0 if first_seen(found) == first_seen(labels) else math.inf


SEARCHES = 10


def parts(graph, ours):
    """Of a consensus: modularity, unanimous, rounds, stability, labels, labels of every search."""
    n = graph.n
    head, rest = ours[:3], ours[3:]
    rows = np.array(rest[n:], dtype=int).reshape(1 + SEARCHES, n)
    return head, rest[:n], rows[0], rows[1:]


def stability(graph, ours):
    """Hennig's: scikit-learn's Jaccard index of a node's two groups, over the searches."""
    if graph.n > 130:
        return "more than 130 nodes"
    _, found, labels, searches = parts(graph, ours)
    worst = 0.0
    for v in range(graph.n):
        own = labels == labels[v]
        scores = [sklearn.metrics.jaccard_score(own, other == other[v]) for other in searches]
        worst = max(worst, abs(np.mean(scores) - found[v]))
    return worst


def groups_of(labels):
    groups = {}
    for v, label in enumerate(labels):
        groups.setdefault(int(label), set()).add(v)
    return list(groups.values())


def consensus(graph, ours):
    """bctpy's consensus of the same searches: on average ours must be as much like these as bctpy's is."""
    if graph.n > 60 or graph.n < 3:
        return "fewer than three or more than 60 nodes"
    if not sum(w for *_, w in graph.edges):
        return "no ties"
    head, _, labels, searches = parts(graph, ours)
    g = to_nx(graph, "weighted")

    def modularity(found):
        return nx.community.modularity(g, groups_of(found))

    if abs(modularity(labels) - head[0]) > 1e-9:
        return math.inf
    # What all searches agree on is what was agreed.
    if all((np.array(first_seen(s)) == labels).all() for s in searches):
        return 0.0
    scores = [
        sklearn.metrics.normalized_mutual_info_score(a, b)
        for a, b in itertools.combinations(searches, 2)
    ]
    if np.mean(scores) < 0.5:
        return "searches that agree on little"
    agreement = bct.agreement(searches.T + 1) / SEARCHES
    tied = symmetric(graph)
    if any(len(tied[v]) and max(agreement[v, u] for u in tied[v]) < 0.5 for v in tied):
        return "nodes that bctpy leaves alone, and the paper does not"
    theirs = np.array(bct.consensus_und(agreement, 0.5, reps=SEARCHES, seed=1)).flatten()
    if len(theirs) != graph.n:
        return "bctpy gives no partition"

    def likeness(found):
        return np.mean([sklearn.metrics.normalized_mutual_info_score(found, s) for s in searches])

    return max(0.0, likeness(theirs) - likeness(labels))


references = {
    "brokerage": [of_r("sna", brokerage)],
    "twins": [of_r("blockmodeling", twins)],
    "core-periphery-tied": [
        core_fit("tied"),
        Reference("cpnet", judge=core_cpnet),
        core_exhaustive("tied"),
    ],
    "core-periphery-alone": [core_fit("alone"), core_exhaustive("alone")],
    "core-periphery-ignored": [core_fit("ignored"), core_exhaustive("ignored")],
    "core-periphery-two-mode": [core_fit("two-mode"), core_exhaustive("two-mode")],
    "label-propagation": [
        Reference("networkx", judge=labels_settled),
        Reference("igraph", judge=labels_stay),
    ],
    "consensus": [
        Reference("scikit-learn", judge=stability),
        # By luck: ties between groups are broken by seeds.
        Reference("bctpy", judge=consensus, tolerance=0.2),
    ],
}
