"""What portion, scipy, networkx and R say of dated networks."""

import datetime
import math

import networkx as nx
import portion
import scipy.spatial.distance
import scipy.stats

import numpy as np

import sets
from reference import Reference, of_r


def day(ordinal):
    return datetime.date.fromordinal(ordinal).isoformat()


def holding(graph, date, kinds):
    """(coalition, country) of spells that the day lies in."""
    return {
        (coalition, country)
        for country, coalition, kind, start, end in graph.spells
        if kind in kinds and date in portion.closed(start, end)
    }


def leads(graph):
    """How many coalitions each leader leads, leaders in order."""
    counts = {}
    for _, country in holding(graph, graph.after, ["lead"]):
        counts[country] = counts.get(country, 0) + 1
    return [float(counts[country]) for country in sorted(counts)]


def vacancies(graph):
    """Of the coalitions that have begun: a coalition without a spell always has."""
    led = {coalition for coalition, _ in holding(graph, graph.after, ["lead"])}
    begun = {}
    for _, coalition, _, start, _ in graph.spells:
        begun[coalition] = min(start, begun.get(coalition, start))
    return [
        c for c in range(graph.coalitions) if c not in led and begun.get(c, 0) <= graph.after
    ]


def co_leads(graph):
    """networkx projects leaders onto each other."""
    held = holding(graph, graph.after, ["lead"])
    number = {c: i for i, c in enumerate(sorted({country for _, country in held}))}
    g = nx.Graph([(("coalition", c), number[country]) for c, country in held])
    if not number:
        return []
    p = nx.bipartite.weighted_projected_graph(g, list(number.values()))
    edges = sorted((min(u, v), max(u, v), w) for u, v, w in p.edges(data="weight"))
    return [x for edge in edges for x in edge]


def spells(graph):
    """Leads of one country and coalition that have a day in common drawn together, by portion."""
    held = {}
    for country, coalition, kind, start, end in graph.spells:
        if kind == "lead":
            key = (coalition, country)
            held[key] = held.get(key, portion.empty()) | portion.closed(start, end)
    return sorted(
        (coalition, part.lower, country, part.upper)
        for (coalition, country), whole in held.items()
        for part in whole
        if part.lower <= graph.after
    )


def tenures(graph):
    values = []
    for coalition, start, country, end in spells(graph):
        days = min(end, graph.after) - start + 1
        values += [coalition, country, days, days]
    return values


def successions(graph):
    """Who ended last of those who began before and were over when another began."""
    values = []
    every = spells(graph)
    for coalition, start, country, _ in every:
        before = [
            (e, s, c)
            for k, s, c, e in every
            if k == coalition and c != country and e <= start and s < start
        ]
        if before:
            last = max(e for e, _, _ in before)
            first = [c for e, _, c in before if e == last][0]
            values += [coalition, first, coalition, country]
    return values


def tables(graph):
    kinds = ["lead", "member"]
    for date in (graph.before, graph.after):
        a = np.zeros((graph.countries, graph.coalitions), dtype=bool)
        for coalition, country in holding(graph, date, kinds):
            a[country, coalition] = True
        yield a


def turnover(graph):
    a, b = tables(graph)
    rate = scipy.spatial.distance.jaccard(a.flatten(), b.flatten()) if (a | b).any() else 0.0
    return [(b & ~a).sum(), (a & ~b).sum(), (a & b).sum(), rate]


def stability(graph):
    """Of all countries, with ties or without."""
    a, b = (table.sum(axis=1) for table in tables(graph))
    if len(a) < 2:
        return [math.nan]
    return [scipy.stats.kendalltau(a, b).statistic]


def gini(graph):
    counts = leads(graph)
    return sets.gini(counts + [0.0] * (graph.countries - len(counts)))


references = {
    "lead-counts": [Reference("portion", leads)],
    "vacancies": [Reference("portion", vacancies)],
    "co-leads": [Reference("networkx", co_leads)],
    "lead-herfindahl": [of_r("vegan", lambda graph: sets.herfindahl(leads(graph)))],
    "lead-gini": [Reference("scipy", gini)],
    "tenures": [Reference("portion", tenures)],
    "successions": [Reference("portion", successions)],
    "turnover": [Reference("scipy", turnover)],
    "rank-stability": [Reference("scipy", stability)],
}
