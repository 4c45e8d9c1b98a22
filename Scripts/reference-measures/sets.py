"""What mlxtend, UpSetPlot, numpy and R say of sets: who is inside whom, what they share, how uneven."""

import itertools
import math

import numpy as np
import pandas
import scipy.spatial.distance
import upsetplot
from mlxtend.frequent_patterns import association_rules, fpgrowth

import r
from reference import Reference, by_hand, cached, of_r
from two_mode import matrix

MOST = 40


@cached
def tables(graph):
    """A table of sets (columns) by members (rows) for either mode."""
    a = matrix(graph) > 0
    return [pandas.DataFrame(a.T), pandas.DataFrame(a)]


@cached
def rules(graph, number):
    """mlxtend's rules {one} -> {another}, as a dictionary of pairs; empty where there is nothing to mine."""
    table = tables(graph)[number]
    if not table.size or not table.to_numpy().any():
        return {}
    found = fpgrowth(table, min_support=0.5 / len(table), max_len=2)
    if (found["itemsets"].map(len) > 1).sum() == 0:
        return {}
    listed = association_rules(found, metric="confidence", min_threshold=0)
    return {
        (next(iter(x)), next(iter(y))): (confidence, lift)
        for x, y, confidence, lift in zip(
            listed["antecedents"], listed["consequents"], listed["confidence"], listed["lift"]
        )
    }


def containment(graph):
    """Rules that always hold."""
    if max(graph.rows, graph.columns) > MOST:
        return f"larger than {MOST}"
    values = []
    for number in (0, 1):
        always = {pair for pair, (confidence, _) in rules(graph, number).items() if confidence == 1}
        values.append(-1)
        for x, y in sorted(always):
            if (y, x) not in always:
                values += [x, y, 0]
            elif x < y:
                values += [x, y, 1]
    return values


def lift(graph):
    """Observed over expected is the lift of a rule; by first node, then by second."""
    if graph.rows > 300:
        return []
    if max(graph.rows, graph.columns) > MOST:
        return f"larger than {MOST}"
    values = []
    for number in (0, 1):
        found = rules(graph, number)
        values += [found[pair][1] for pair in sorted(found) if pair[0] < pair[1]]
    return values


def read_lists(values):
    """(sets, members) of what the driver lists as −1, sets, −2, members."""
    found = []
    for value in values:
        if value == -1:
            found.append(([], []))
            part = 0
        elif value == -2:
            part = 1
        else:
            found[-1][part].append(int(value))
    return [(tuple(sets), tuple(members)) for sets, members in found]


def upset(graph, ours):
    """The bars of UpSetPlot, with their members; in order of size."""
    if max(graph.rows, graph.columns) > 16:
        return "larger than 16"
    expected = []
    for table in tables(graph):
        if table.any().sum() < 2:
            return "fewer than two sets with members: UpSetPlot fails"
        names = [f"s{c}" for c in table.columns]
        data = table.set_axis(names, axis=1)
        bars = upsetplot.query(upsetplot.from_indicators(names, data=data.assign(m=range(len(data)))))
        groups = {}
        for key, member in zip(bars.data.index, bars.data["m"]):
            keys = key if isinstance(key, tuple) else (key,)
            sets = tuple(
                sorted(int(n[1:]) for n, is_in in zip(bars.data.index.names, keys) if is_in)
            )
            groups.setdefault(sets, []).append(member)
        sizes = sorted(bars.subset_sizes[bars.subset_sizes > 0].tolist())
        if sizes != sorted(len(members) for members in groups.values()):
            return math.inf
        expected.append({sets: tuple(sorted(members)) for sets, members in groups.items()})
    flat = [item for part in expected for item in part.items()]
    listed = read_lists(ours)
    if sorted(flat) != sorted(listed):
        return math.inf
    # Larger bars first, within each mode.
    start = 0
    for part in expected:
        sizes = [len(members) for _, members in listed[start : start + len(part)]]
        if sizes != sorted(sizes, reverse=True):
            return math.inf
        start += len(part)
    return 0.0


def frequent(graph, ours):
    """mlxtend's itemsets of up to three with their support; the members are those in all of the sets."""
    if max(graph.rows, graph.columns) > MOST:
        return f"larger than {MOST}"
    expected = []
    for table in tables(graph):
        a = table.to_numpy()
        if not a.size or not a.any():
            continue
        found = fpgrowth(table, min_support=0.5 / len(table), max_len=3)
        part = []
        for support, items in zip(found["support"], found["itemsets"]):
            sets = tuple(sorted(int(i) for i in items))
            members = tuple(int(m) for m in np.flatnonzero(a[:, sets].all(axis=1)))
            if round(support * len(table)) != len(members):
                return math.inf
            part.append((sets, members))
        expected += sorted(part, key=lambda entry: (len(entry[0]), entry[0]))
    return 0.0 if expected == read_lists(ours) else math.inf


def first_seen(labels):
    order = {}
    return [order.setdefault(int(label), len(order)) for label in labels]


def equal_rows(graph):
    values = []
    for a in (matrix(graph), matrix(graph).T):
        if not len(a):
            continue
        if not a.shape[1]:
            values += [0] * len(a)
            continue
        values += first_seen(np.unique(a, axis=0, return_inverse=True)[1].flatten())
    return values


def opsahl(graph):
    """All paths of four ties, one by one."""
    if max(graph.rows, graph.columns) > MOST:
        return []
    if len(graph.ties) > 60:
        return "paths too many to go through"
    values = []
    for a in (matrix(graph) > 0, matrix(graph).T > 0):
        ties = [set(np.flatnonzero(row)) for row in a]
        local = []
        every = shut = 0
        for middle, own in enumerate(ties):
            paths = closed = 0
            for first, last in itertools.combinations(range(len(ties)), 2):
                if middle in (first, last):
                    continue
                for p in own & ties[first]:
                    for q in own & ties[last]:
                        if p != q:
                            paths += 1
                            closed += bool((ties[first] & ties[last]) - {p, q})
            local.append(closed / paths if paths else 0.0)
            every += paths
            shut += closed
        values += [shut / every if every else 0.0] + local
    return values


def shares(graph):
    return [float(d) for d in matrix(graph).sum(axis=1)]


def herfindahl(degrees):
    """Simpson's index of diversity is one less Herfindahl's."""
    return [1 - r.numbers("simpson", degrees)[0]] if sum(degrees) else [0.0]


def gini(values):
    """By the definition: the mean difference over twice the mean."""
    if not sum(values):
        return [0.0]
    differences = scipy.spatial.distance.pdist(np.array(values)[:, None], "cityblock")
    return [2 * differences.sum() / len(values) ** 2 / (2 * np.mean(values))]


references = {
    "containment": [Reference("mlxtend", containment)],
    "exclusive-intersections": [Reference("UpSetPlot", judge=upset)],
    "inclusive-intersections": [Reference("mlxtend", judge=frequent)],
    "twins-two-mode": [Reference("numpy", equal_rows)],
    "opsahl": [by_hand(opsahl)],
    "herfindahl": [of_r("vegan", lambda graph: herfindahl(shares(graph)))],
    "gini": [Reference("scipy", lambda graph: gini(shares(graph)))],
}
