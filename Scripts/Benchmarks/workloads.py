"""The graphs and tables that are measured, made at first use and kept.

Those with a seed are the same on every machine. Those that begin with `--data` are real, of a folder with
large-graphs/bip_un_votes_yes.txt.gz.
"""

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from environment import FOLDER, PYTHON, fail

KEPT = FOLDER / "workloads"
GENERATORS = Path(__file__).resolve().parent / "generators.py"


@dataclass(frozen=True)
class Workload:
    """A file and what it is."""

    name: str
    file: Path
    sizes: tuple[int, ...] = ()  # nodes, or rows and columns

    @property
    def words(self) -> list:
        """The arguments by which a worker reads it."""
        return ["network" if len(self.sizes) == 1 else "incidence", self.file, *self.sizes]


#: Nodes, edges and the seed of graphs by Chung and Lu.
GRAPHS = {
    "ties-5k": (5_000, 30_000, 1),
    "ties-50k": (50_000, 300_000, 2),
    "ties-1m": (1_000_000, 8_000_000, 3),
} | {f"growth-{nodes}": (nodes, 6 * nodes, 4) for nodes in (1250, 2500, 5000, 10_000, 20_000, 40_000)}

#: Rows, columns, ties, the exponents of both and the seed of random affiliations.
AFFILIATIONS = {
    "treaties": (200, 60_000, 1_500_000, 0.5, 0.4, 5),
    "registry": (500_000, 20_000, 2_000_000, 0.4, 0.6, 6),
    # Most of the 8,000 belong to one or two of the 200, and so many have the same neighbours.
    "twins": (200, 8_000, 14_000, 0.5, 0.2, 7),
    "votes": (199, 6_200, 693_664, 0.3, 0.05, 8),
    "table-10m": (200, 500_000, 10_000_000, 0.5, 0.4, 9),
}

#: Groups that were put in: nodes, groups, ties of a node within its group and out of it, seed.
PLANTED = {"planted": (2_000, 20, 8.0, 5.0, 10)}

CLASSICS = {"karate": 34, "les-miserables": 77, "southern-women": 32}

TABLE_10M_ROWS = (1_250_000, 2_500_000, 5_000_000, 10_000_000)


def graph(name: str) -> Workload:
    """A graph with one kind of node."""
    if name in GRAPHS:
        words, nodes = ["graph", *GRAPHS[name]], GRAPHS[name][0]
    elif name in PLANTED:
        words, nodes = ["planted", *PLANTED[name]], PLANTED[name][0]
    else:
        words, nodes = ["classic", name], CLASSICS[name]
    return Workload(name, made(f"{name}.txt", words), (nodes,))


def affiliation(name: str) -> Workload:
    """A graph with rows and columns."""
    numbers = AFFILIATIONS[name]
    return Workload(name, made(f"{name}.txt", ["affiliation", *numbers]), numbers[:2])


def as_one_mode(name: str) -> Workload:
    """The same graph for programs that know one kind of node: columns are numbered after the rows."""
    rows, columns = AFFILIATIONS[name][:2]
    source = affiliation(name).file
    return Workload(f"{name}-nodes", made(f"{name}-nodes.txt", ["one-mode", source, rows]),
                    (rows + columns,))


def million_edge_list() -> Workload:
    """ties-1m without the nodes that have no ties, since an edge list cannot name them."""
    source = graph("ties-1m").file
    return Workload("ties-1m-file", made("ties-1m-file.txt", ["with-ties", source]))


def votes_table(data: Path | None) -> Workload:
    """693,664 rows: countries that voted yes, and roll calls; real ones if there are."""
    if data and (data / "large-graphs" / "bip_un_votes_yes.txt.gz").exists():
        return Workload("un-votes", made("un-votes.csv", ["votes", data]))
    source = affiliation("votes").file
    return Workload("un-votes-like", made("un-votes-like.csv", ["membership-table", source]))


def growing_tables() -> dict[int, Workload]:
    """The first 1.25, 2.5, 5 and 10 million rows of one table."""
    source = affiliation("table-10m").file
    whole = made("table-10m.csv", ["membership-table", source])
    tables = {rows: Workload(f"table-{rows}", made(f"table-{rows}.csv", ["first-rows", whole, rows]))
              for rows in TABLE_10M_ROWS[:-1]}
    return tables | {TABLE_10M_ROWS[-1]: Workload("table-10m", whole)}


def made(name: str, words: list) -> Path:
    """A file that is there, or is written now; one that was interrupted is written again."""
    file, part = KEPT / name, KEPT / f"{name}.part"
    note, recipe = KEPT / f"{name}.made-by", " ".join(str(word) for word in words)
    if file.exists() and note.exists() and note.read_text() == recipe:
        return file
    KEPT.mkdir(parents=True, exist_ok=True)
    print(f"bench: writing {name}", file=sys.stderr)
    done = subprocess.run([PYTHON, GENERATORS, *map(str, words), part], stdin=subprocess.DEVNULL)
    if done.returncode != 0:
        part.unlink(missing_ok=True)
        fail(f"the workload {name} could not be made; the reason is above.")
    part.replace(file)
    note.write_text(recipe)
    return file
