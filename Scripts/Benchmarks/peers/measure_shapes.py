"""Graphs of many shapes for the comparison with networkx, as its objects and as text for our driver."""

import random


def shapes(n, dice):
    """Shape, nodes, pairs, and the rows if it has two modes."""
    yield "star", n, [(0, i) for i in range(1, n)], None
    yield "path", n, [(i, i + 1) for i in range(n - 1)], None
    yield "cycle", n, [(i, (i + 1) % n) for i in range(n)], None
    k = min(n, 150)
    yield "complete", k, [(i, j) for i in range(k) for j in range(i)], None
    yield "sparse", n, [
        (u, v) for u, v in ((dice.randrange(n), dice.randrange(n)) for _ in range(3 * n)) if u != v
    ], None
    yield "dense", k, [(i, j) for i in range(k) for j in range(i) if dice.random() < 0.4], None
    ends, pairs = [0], []
    for v in range(1, n):
        for u in {dice.choice(ends) for _ in range(3)}:
            pairs.append((u, v))
            ends += [u, v]
    yield "scale-free", n, pairs, None
    side = int(n**0.5)
    yield "grid", side * side, [
        pair
        for i in range(side)
        for j in range(side)
        for pair in ([(side * i + j, side * i + j + 1)] if j < side - 1 else [])
        + ([(side * i + j, side * i + j + side)] if i < side - 1 else [])
    ], None
    yield "many-parts", n, [
        (i, i + d) for i in range(0, n - 4, 5) for d in (1, 2, 3)
    ] + [(i + 1, i + 2) for i in range(0, n - 4, 5)], None
    rows = n // 3
    yield "bipartite", n, [
        (r, dice.randrange(rows, n)) for r in range(rows) for _ in range(6)
    ], rows
    rows = k // 3
    yield "bipartite-dense", k, [
        (r, c) for r in range(rows) for c in range(rows, k) if dice.random() < 0.3
    ], rows


def network(nx, kind, n, pairs):
    """A graph of networkx: plain, weighted, directed or two-mode."""
    dice = random.Random(1)
    g = nx.DiGraph() if kind == "directed" else nx.Graph()
    g.add_nodes_from(range(n))
    for u, v in pairs:
        # Half of the ties of a directed graph are turned around, and a tenth returned.
        if kind == "directed" and dice.random() < 0.5:
            u, v = v, u
        g.add_edge(u, v, weight=dice.randint(1, 12) / 4 if kind == "weighted" else 1)
        if kind == "directed" and dice.random() < 0.1:
            g.add_edge(v, u, weight=1)
    return g


def text(kind, g, rows):
    """The same graph for MeasureDriver."""
    if kind == "two-mode":
        lines = [f"incidence g {rows} {len(g) - rows}"]
        lines += [f"{min(e)} {max(e) - rows}" for e in g.edges]
    else:
        way = "directed" if kind == "directed" else "undirected"
        lines = [f"network g {way} {'weighted' if kind == 'weighted' else 'plain'} {len(g)}"]
        for u, v, w in g.edges(data="weight"):
            lines.append(f"{u} {v} {w!r}" if kind == "weighted" else f"{u} {v}")
    return "\n".join(lines) + "\n"
