"""Random networks that keep all degrees: how likely overlaps are, against vegan's sampler and against all
networks that there are."""

import itertools
import math

import numpy as np
import scipy.stats

import r
from reference import Reference, cached, of_r
from two_mode import matrix

TRIALS = 20000
VEGAN_SAMPLES = 5000


def pairs(graph):
    a = matrix(graph).astype(int)
    shared = a @ a.T
    return [
        (u, v, shared[u, v])
        for u, v in itertools.combinations(range(graph.rows), 2)
        if shared[u, v] > 0
    ]


@cached
def all_networks(graph):
    """Every network with the degrees of a small one, as rows of bits; None where there are too many."""
    if graph.rows > 6 or graph.rows * graph.columns > 30:
        return None
    a = matrix(graph).astype(int)
    choices = [
        [np.array([c in chosen for c in range(graph.columns)], dtype=int)
         for chosen in itertools.combinations(range(graph.columns), degree)]
        for degree in a.sum(axis=1)
    ]
    found = []

    def extend(row, left, rows):
        if len(found) > 3000:
            return
        if row == graph.rows:
            found.append(rows)
            return
        # What the rows to come could still add to a column.
        for choice in choices[row]:
            rest = left - choice
            if (rest >= 0).all() and (rest < graph.rows - row).all():
                extend(row + 1, rest, rows + [choice])

    extend(0, a.sum(axis=0), [])
    if len(found) > 3000:
        return None
    return np.array(found).reshape(len(found), graph.rows, graph.columns)


def deviations(ours, theirs, samples):
    """The largest difference of shares, in standard errors of the two samples."""
    worst = 0.0
    for a, b in zip(ours, theirs):
        both = (a * TRIALS + b * samples) / (TRIALS + samples) if math.isfinite(samples) else b
        error = math.sqrt(both * (1 - both) * (1 / TRIALS + 1 / samples))
        if error < 1e-9:
            worst = max(worst, 0.0 if abs(a - b) < 1e-3 else math.inf)
        else:
            worst = max(worst, abs(a - b) / error)
    return worst


def shares_of(ours):
    """Of (1 + e) / (1 + t) the share e / t."""
    return [(p * (TRIALS + 1) - 1) / TRIALS for p in ours]


def enumerated(graph, ours):
    networks = all_networks(graph)
    if networks is None:
        return "too many networks to go through"
    places = pairs(graph)
    if len(places) != len(ours):
        return math.inf
    shared = networks @ networks.transpose(0, 2, 1)
    exact = [float((shared[:, u, v] >= s).mean()) for u, v, s in places]
    return deviations(shares_of(ours), exact, math.inf)


def curveball(graph, ours):
    if max(graph.rows, graph.columns) > 16:
        return "larger than 16"
    if min(graph.rows, graph.columns) < 2 or not graph.ties:
        return "a single row or column, or no ties: vegan refuses"
    places = pairs(graph)
    if len(places) != len(ours):
        return math.inf
    counts = r.numbers("curveball", matrix(graph).flatten(), (graph.rows, graph.columns))
    place = {pair: i for i, pair in enumerate(itertools.combinations(range(graph.rows), 2))}
    theirs = [counts[place[u, v]] / VEGAN_SAMPLES for u, v, _ in places]
    return deviations(shares_of(ours), theirs, VEGAN_SAMPLES)


def uniformity(graph, ours):
    """How unlikely the counts of the networks met are if all are equally likely: −lg p of χ²."""
    networks = all_networks(graph)
    if networks is None:
        return "too many networks to go through"
    if not graph.rows or not graph.columns:
        return "no rows or columns"
    weights = 2.0 ** np.arange(graph.columns)
    codes = {}
    for network in networks:
        code = 0
        for row in network @ weights:
            code = code * 2**graph.columns + int(row)
        codes[code] = 0
    for code, count in zip(ours[::2], ours[1::2]):
        if int(code) not in codes:
            return math.inf
        codes[int(code)] = count
    if len(codes) == 1:
        return 0.0
    return -math.log10(max(1e-300, scipy.stats.chisquare(list(codes.values())).pvalue))


references = {
    "fdsm": [
        of_r("vegan", judge=curveball, tolerance=6, unit="errors"),
        Reference("enumeration", judge=enumerated, tolerance=6, version="of all", unit="errors"),
    ],
    "fastball": [
        Reference("scipy", judge=uniformity, tolerance=6, unit="-lg p"),
    ],
}
