"""Graphs of every shape, and the classics, as edge lists for both sides of the comparison."""

import csv
import datetime
import json
import pathlib
import random
from dataclasses import dataclass


@dataclass
class Network:
    """A one-mode graph; parallel edges are already one."""

    name: str
    n: int
    edges: list  # (source, target, weight), in the order of our Network.edges
    directed: bool
    weighted: bool
    given: list  # as they are told: in any order, several of a pair, undirected ones from either end

    def text(self):
        direction = "directed" if self.directed else "undirected"
        kind = "weighted" if self.weighted else "plain"
        lines = [f"network {self.name} {direction} {kind} {self.n}"]
        for u, v, w in self.given:
            lines.append(f"{u} {v} {w!r}" if self.weighted else f"{u} {v}")
        return "\n".join(lines)


@dataclass
class Incidence:
    """A two-mode graph."""

    name: str
    rows: int
    columns: int
    ties: list  # (row, column), ascending

    def text(self):
        lines = [f"incidence {self.name} {self.rows} {self.columns}"]
        lines += [f"{r} {c}" for r, c in self.ties]
        return "\n".join(lines)


@dataclass
class History:
    """A dated two-mode graph: who belonged to what and who led it, from one day to another."""

    name: str
    countries: int
    coalitions: int
    before: int  # days as ordinals
    after: int
    spells: list  # (country, coalition, "member" or "lead", first day, last day)

    def text(self):
        day = datetime.date.fromordinal
        lines = [
            f"history {self.name} {self.countries} {self.coalitions}"
            f" {day(self.before)} {day(self.after)}"
        ]
        lines += [f"{u} {c} {kind} {day(s)} {day(e)}" for u, c, kind, s, e in self.spells]
        return "\n".join(lines)


def network(name, n, edges, directed=False, weighted=False):
    """Merges parallel edges: weights are added, or left out."""
    merged = {}
    for u, v, *w in edges:
        key = (u, v) if directed or u <= v else (v, u)
        merged[key] = merged.get(key, 0.0) + (w[0] if w else 1.0)
    rows = [(u, v, w if weighted else 1.0) for (u, v), w in sorted(merged.items())]
    given = [(u, v, w[0] if w else 1.0) for u, v, *w in edges]
    return Network(name, n, rows, directed, weighted, given)


def shapes(dice, draws):
    """(name, n, pairs) of every shape that has broken a program before."""
    yield "empty", 0, []
    yield "single", 1, []
    yield "single-loop", 1, [(0, 0)]
    yield "two-apart", 2, []
    yield "two", 2, [(0, 1)]
    yield "no-edges", 6, []
    yield "all-loops", 4, [(i, i) for i in range(4)]
    yield "pair-and-rest", 7, [(2, 5)]
    for n in (3, 5, 8, 13):
        yield f"path-{n}", n, [(i, i + 1) for i in range(n - 1)]
        yield f"cycle-{n}", n, [(i, (i + 1) % n) for i in range(n)]
        yield f"star-{n}", n, [(0, i) for i in range(1, n)]
        yield f"complete-{n}", n, [(i, j) for i in range(n) for j in range(i)]
        yield f"in-star-{n}", n, [(i, n - 1) for i in range(n - 1)]
        k = n // 2
        yield f"bipartite-{n}", n, [(i, j) for i in range(k) for j in range(k, n)]
        yield f"two-cliques-{n}", 2 * n, [
            (i + o, j + o) for o in (0, n) for i in range(n) for j in range(i)
        ]
        yield f"barbell-{n}", 2 * n, [
            (i + o, j + o) for o in (0, n) for i in range(n) for j in range(i)
        ] + [(0, n)]
        yield f"tree-{n}", n, [(i, (i - 1) // 2) for i in range(1, n)]
        yield f"grid-{n}", 3 * n, [
            e
            for i in range(n)
            for j in range(3)
            for e in ([(3 * i + j, 3 * i + j + 1)] if j < 2 else [])
            + ([(3 * i + j, 3 * i + j + 3)] if i < n - 1 else [])
        ]
    for k in range(draws):
        n = dice.randint(2, 30)
        p = dice.choice([0.03, 0.1, 0.2, 0.5, 0.9])
        pairs = [(i, j) for i in range(n) for j in range(n) if i != j and dice.random() < p]
        yield f"random-{k}", n, pairs
        yield f"random-loops-{k}", n, pairs + [(i, i) for i in range(n) if dice.random() < 0.3]
        ends = [0]
        pairs = []
        for v in range(1, n):
            for u in {dice.choice(ends) for _ in range(min(v, 2))}:
                pairs.append((v, u))
                ends += [u, v]
        yield f"preferential-{k}", n, pairs
        yield f"parallel-{k}", n, [(dice.randrange(n), dice.randrange(n)) for _ in range(3 * n)]
        half = dice.randint(1, n)
        pairs = [(i, j) for i in range(half) for j in range(half, n) if dice.random() < 0.3]
        yield f"two-mode-{k}", n, pairs
        yield f"acyclic-{k}", n, [
            (i, j) for i in range(n) for j in range(i + 1, n) if dice.random() < 2 / n
        ]
    n = 200
    yield "large-sparse", n, [(dice.randrange(n), dice.randrange(n)) for _ in range(450)]
    yield "large-path", 120, [(i, i + 1) for i in range(119)]
    yield "large-star", 400, [(399, i) for i in range(399)]


def random_networks(seed, count):
    """At least so many random ones, besides the fixed shapes."""
    for name, n, pairs in shapes(random.Random(seed), max(1, count // 15)):
        dice = random.Random(f"{seed}-{name}")
        for directed in (False, True):
            way = "directed" if directed else "undirected"
            yield network(f"{name}-{way}", n, pairs, directed)
            if not pairs:
                continue
            # Quarters add up exactly, so that equal lengths are equal in every implementation.
            weights = [dice.randint(1, 12) / 4 for _ in pairs]
            edges = [(u, v, w) for (u, v), w in zip(pairs, weights)]
            if dice.random() < 0.5 and directed:
                edges = [(v, u, w) if dice.random() < 0.5 else (u, v, w) for u, v, w in edges]
            yield network(f"{name}-{way}-weighted", n, edges, directed, True)
            zeros = [(u, v, 0.0 if dice.random() < 0.2 else w) for u, v, w in edges]
            yield network(f"{name}-{way}-zeros", n, zeros, directed, True)


def random_incidences(seed, count):
    dice = random.Random(seed)
    yield Incidence("nothing", 0, 0, [])
    yield Incidence("no-columns", 3, 0, [])
    yield Incidence("no-rows", 0, 3, [])
    yield Incidence("no-ties", 3, 4, [])
    yield Incidence("one-tie", 1, 1, [(0, 0)])
    yield Incidence("one-row", 1, 5, [(0, c) for c in range(5)])
    yield Incidence("one-column", 5, 1, [(r, 0) for r in range(5)])
    yield Incidence("full", 4, 6, [(r, c) for r in range(4) for c in range(6)])
    yield Incidence("two-pairs", 2, 2, [(0, 0), (1, 1)])
    yield Incidence("nested", 6, 6, [(r, c) for r in range(6) for c in range(6 - r)])
    yield Incidence("chessboard", 6, 6, [(r, c) for r in range(6) for c in range(6) if (r + c) % 2])
    for k in range(count):
        rows, columns = dice.randint(1, 16), dice.randint(1, 16)
        p = dice.choice([0.05, 0.15, 0.3, 0.6, 0.95])
        weights = [dice.random() + 0.1 for _ in range(rows)]
        ties = [
            (r, c)
            for r in range(rows)
            for c in range(columns)
            if dice.random() < min(1, p * (weights[r] * 2 if k % 2 else 1))
        ]
        yield Incidence(f"random-{k}", rows, columns, ties)
    # So small that all networks with their degrees can be gone through.
    for k in range(count):
        rows, columns = dice.randint(2, 5), dice.randint(2, 5)
        p = dice.choice([0.3, 0.5, 0.7])
        ties = [(r, c) for r in range(rows) for c in range(columns) if dice.random() < p]
        yield Incidence(f"small-{k}", rows, columns, ties)


def random_histories(seed, count):
    dice = random.Random(seed)
    start = datetime.date(2000, 1, 1).toordinal()
    yield History("history-nothing", 0, 0, start, start + 365, [])
    yield History("history-no-spells", 3, 2, start, start + 365, [])
    for k in range(count):
        countries, coalitions = dice.randint(1, 30), dice.randint(1, 12)
        spells = []
        for _ in range(dice.choice([1, 10, 60])):
            first = start + dice.randrange(7000)
            # Some end on the day on which others begin.
            if spells and dice.random() < 0.2:
                first = dice.choice(spells)[4] + dice.randint(0, 1)
            spells.append((
                dice.randrange(countries), dice.randrange(coalitions),
                dice.choice(["member", "lead"]), first, first + dice.randrange(3000),
            ))
        before = start + dice.randrange(4000)
        after = before + dice.randrange(4000)
        yield History(f"history-{k}", countries, coalitions, before, after, spells)


def classics(folder):
    """The networks of a folder with an index.json, if it is there."""
    folder = pathlib.Path(folder)
    if not (folder / "index.json").exists():
        return
    index = json.loads((folder / "index.json").read_text())
    for name, facts in sorted(index.items()):
        if not (folder / name / "nodes.csv").exists():
            continue
        nodes = list(csv.DictReader((folder / name / "nodes.csv").open(encoding="utf-8")))
        rows = list(csv.DictReader((folder / name / "edges.csv").open(encoding="utf-8")))
        # Some have numbers for identifiers in one file and names in the other.
        for key in nodes[0]:
            number = {node[key]: i for i, node in enumerate(nodes)}
            if all(e["source"] in number and e["target"] in number for e in rows):
                break
        else:
            print(f"reference: {name} is left out: its edges name nodes that are not there")
            continue
        if len(nodes) > 1500:
            continue
        pairs = [(number[e["source"]], number[e["target"]]) for e in rows]
        if facts["two_mode"]:
            kind = [node["type"].lower() for node in nodes]
            first = [i for i, k in enumerate(kind) if k == "false"]
            second = [i for i, k in enumerate(kind) if k == "true"]
            place = {i: k for part in (first, second) for k, i in enumerate(part)}
            ties = sorted(
                {(place[u], place[v]) if kind[u] == "false" else (place[v], place[u]) for u, v in pairs}
            )
            yield Incidence(name, len(first), len(second), ties)
            continue
        yield network(name, len(nodes), pairs, facts["directed"])
        weights = [e.get("weight", "") for e in rows]
        try:
            weights = [float(w) for w in weights]
        except ValueError:
            continue
        if min(weights, default=-1) >= 0:
            edges = [(u, v, w) for (u, v), w in zip(pairs, weights)]
            yield network(f"{name}-weighted", len(nodes), edges, facts["directed"], True)


def _affiliation(name, file, member, group, keep=lambda row: True):
    """Members and groups of a table, numbered in their order."""
    with file.open(encoding="utf-8") as lines:
        pairs = {(row[member], row[group]) for row in csv.DictReader(lines) if keep(row)}
    rows = {m: i for i, m in enumerate(sorted({m for m, _ in pairs}))}
    columns = {g: i for i, g in enumerate(sorted({g for _, g in pairs}))}
    ties = sorted((rows[m], columns[g]) for m, g in pairs)
    return Incidence(name, len(rows), len(columns), ties)


def real_files(folder):
    """Other networks of ../shared/data, where they are."""
    folder = pathlib.Path(folder)
    for name, file, member, group, keep in [
        ("country-groups", "country-groups/group_membership_years.csv", "iso3", "group",
         lambda row: True),
        ("factbook-observers", "factbook/org_memberships.csv", "gec", "organisation",
         lambda row: row["status"] != "member"),
        ("committee-chairs", "officials/us_committee_members.csv", "bioguide", "committee_id",
         lambda row: row["rank"] in ("1", "2", "3")),
        ("coalition-rosters", "coalition-rosters/rosters.csv", "name_as_printed", "operation",
         lambda row: True),
    ]:
        if (folder / file).exists():
            yield _affiliation(name, folder / file, member, group, keep)
    for place in sorted((folder / "pajek").glob("*/nodes.csv")):
        nodes = list(csv.DictReader(place.open(encoding="utf-8")))
        edges = place.parent / "edges.csv"
        if len(nodes) > 500 or not edges.exists():
            continue
        number = {node["id"]: i for i, node in enumerate(nodes)}
        rows = list(csv.DictReader(edges.open(encoding="utf-8")))
        pairs = [(number[e["source"]], number[e["target"]]) for e in rows]
        yield network(f"pajek-{place.parent.name}", len(nodes), pairs, rows[0]["kind"] == "a")
