"""What networkx, scipy, bicm, NEMtropy, mpmath and R say of overlaps and their significance."""

import contextlib
import io
import itertools
import math

import mpmath
import numpy as np
import scipy.spatial.distance
import scipy.stats
from networkx.algorithms import bipartite

import r
import sets
from reference import Reference, cached, of_r
from two_mode import matrix, to_nx

# Larger graphs have too many pairs; our driver leaves them out too.
MOST_ROWS = 300


def projected(project, key="weight"):
    """Pairs of rows that share anything, then pairs of columns; networkx's projections."""

    def answer(graph):
        if not graph.rows or not graph.columns or graph.rows > MOST_ROWS:
            return []  # networkx refuses to project all there is
        g = to_nx(graph)
        values = []
        for start, count in ((0, graph.rows), (graph.rows, graph.columns)):
            p = project(g, range(start, start + count))
            edges = sorted((min(u, v), max(u, v)) for u, v in p.edges)
            values += [p[u][v][key] for u, v in edges]
        return values

    return Reference("networkx", answer)


def of_pairs(function, package):
    """A function of two rows of the matrix, for pairs that share anything in either mode."""

    def answer(graph):
        if graph.rows > MOST_ROWS:
            return []
        values = []
        for a in (matrix(graph), matrix(graph).T):
            for u, v in itertools.combinations(range(len(a)), 2):
                if a[u] @ a[v] > 0:
                    values.append(function(a[u], a[v]))
        return values

    return Reference(package, answer)


def chances(graph):
    """For each pair of rows the number that they share, and its distribution by chance."""
    if graph.rows > MOST_ROWS:
        return
    a = matrix(graph)
    shared = a @ a.T
    for u, v in itertools.combinations(range(graph.rows), 2):
        yield shared[u, v], scipy.stats.hypergeom(
            graph.columns, int(shared[u, u]), int(shared[v, v])
        )


@cached
def tails(graph, alternative):
    """One p for each pair of rows; of those that share anything if more is looked for."""
    values = []
    for shared, chance in chances(graph):
        if alternative == "greater" and shared == 0:
            continue
        more, less = chance.sf(shared - 1), chance.cdf(shared)
        values.append(
            {"greater": more, "less": less, "two-sided": min(1, 2 * min(more, less))}[alternative]
        )
    # Sums of probabilities that are all there are may pass 1 in the last digit.
    return [min(1.0, float(value)) for value in values]


def adjusted_by_r(method):
    def answer(graph):
        values = tails(graph, "less")
        return r.numbers(method, values) if values else []

    return [of_r("R", answer)]


def false_discovery(graph):
    values = tails(graph, "less")
    return list(scipy.stats.false_discovery_control(values)) if values else []


def false_discovery_greater(graph):
    found = list(chances(graph))
    values = [min(1.0, float(chance.sf(shared - 1))) for shared, chance in found]
    if not values:
        return []
    adjusted = scipy.stats.false_discovery_control(values)
    return [p for p, (shared, _) in zip(adjusted, found) if shared > 0]


def hypergeometric_far(graph):
    """Exact integers."""
    if graph.rows * graph.columns > 400:
        return "exact numbers fill pages"
    n, k = 100 * graph.columns, 100 * graph.rows
    drawn, marked = min(n, k), n // 2
    ways = [math.comb(marked, i) * math.comb(n - marked, drawn - i) for i in range(drawn + 1)]
    above = list(itertools.accumulate(reversed(ways)))[::-1]
    all_ways = math.comb(n, drawn)
    values = []
    for i in range(0, drawn + 1, max(1, drawn // 7)):
        tail = float(mpmath.log10(mpmath.mpf(above[i]) / all_ways)) if above[i] else -400
        # Below that a number loses its digits.
        values.append(tail if tail > -300 else -400)
    return values


def column_shares(graph):
    return list(matrix(graph).sum(axis=0) / max(1, graph.rows))


def poisson_binomial(graph):
    if not graph.columns:
        return [1.0, 1.0]
    chance = scipy.stats.poisson_binom(np.array(column_shares(graph)))
    return [v for k in range(graph.columns + 1) for v in (chance.sf(k - 1), chance.cdf(k))]


def poisson_binomial_far(graph):
    """Fifty digits."""
    mpmath.mp.dps = 50
    f = [mpmath.mpf(1)]
    for share in column_shares(graph):
        p = mpmath.mpf(share / 1000)
        f = [a * (1 - p) + b * p for a, b in zip(f + [0], [0] + f)]
    above = list(itertools.accumulate(reversed(f)))[::-1]
    return [float(mpmath.log10(tail)) if tail > 1e-300 else -400 for tail in above]


@cached
def fitted(graph, package):
    """The probabilities of bicm or NEMtropy, where it meets the degrees."""
    a = matrix(graph).astype(int)
    if not a.size or not a.any():
        return "no ties: it refuses"
    module = __import__(package)
    try:
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            model = module.BipartiteGraph(biadjacency=a)
            model.solve_tool(**({"tol": 1e-10} if package == "bicm" else {}))
            p = np.array(model.get_bicm_matrix())
    except Exception:
        return "it fails on degrees that force ties"
    if p.shape != a.shape or not np.isfinite(p).all():
        return "its answer has no numbers"
    worst = max(abs(p.sum(axis=0) - a.sum(axis=0)).max(), abs(p.sum(axis=1) - a.sum(axis=1)).max())
    return p if worst < 1e-8 else "it misses the degrees"


def probabilities(package):
    def answer(graph):
        p = fitted(graph, package)
        return p if isinstance(p, str) else list(p.flatten())

    return Reference(package, answer, 1e-6)


def sdsm(graph):
    from bicm.poibin import PoiBin

    if graph.rows > MOST_ROWS:
        return []
    p = fitted(graph, "bicm")
    if isinstance(p, str):
        return p
    a = matrix(graph)
    values = []
    for u, v in itertools.combinations(range(graph.rows), 2):
        shared = int(a[u] @ a[v])
        if shared:
            values.append(min(1.0, float(PoiBin(p[u] * p[v]).pval(shared))))
    return values


def kendall(graph):
    degrees = [int(d) for d in matrix(graph).sum(axis=1)]
    if len(degrees) < 2:
        return [math.nan]
    return [scipy.stats.kendalltau(degrees, [i * 7 % 5 for i in range(len(degrees))]).statistic]


references = {
    "overlap-shared": [projected(bipartite.weighted_projected_graph)],
    "overlap-jaccard": [projected(bipartite.overlap_weighted_projected_graph)],
    "overlap-overlap": [
        projected(lambda g, nodes: bipartite.overlap_weighted_projected_graph(g, nodes, False))
    ],
    "overlap-cosine": [of_pairs(lambda u, v: 1 - scipy.spatial.distance.cosine(u, v), "scipy")],
    "overlap-newman": [projected(bipartite.collaboration_weighted_projected_graph)],
    "overlap-ratio": [
        of_pairs(lambda u, v: u @ v * len(u) / (u.sum() * v.sum()), "numpy"),
        Reference("mlxtend", sets.lift),
    ],
    "hypergeometric": [Reference("scipy", lambda graph: tails(graph, "greater"))],
    "hypergeometric-less": [Reference("scipy", lambda graph: tails(graph, "less"))],
    "hypergeometric-two-sided": [Reference("scipy", lambda graph: tails(graph, "two-sided"))],
    "hypergeometric-bonferroni": adjusted_by_r("bonferroni"),
    "hypergeometric-holm": adjusted_by_r("holm"),
    "hypergeometric-fdr": [Reference("scipy", false_discovery)] + adjusted_by_r("BH"),
    "hypergeometric-fdr-greater": [Reference("scipy", false_discovery_greater)],
    "hypergeometric-far": [Reference("mpmath", hypergeometric_far)],
    "poisson-binomial": [Reference("scipy", poisson_binomial)],
    "poisson-binomial-far": [Reference("mpmath", poisson_binomial_far)],
    "bicm": [probabilities("bicm"), probabilities("NEMtropy")],
    "sdsm": [Reference("bicm", sdsm, 1e-6)],
    "kendall-tau": [Reference("scipy", kendall)],
}
