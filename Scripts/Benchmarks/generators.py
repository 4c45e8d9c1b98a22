"""Writes one workload; run by the Python of the benchmarks, as it needs numpy.

    generators.py graph NODES EDGES SEED FILE
    generators.py affiliation ROWS COLUMNS TIES ROW-EXPONENT COLUMN-EXPONENT SEED FILE
    generators.py planted NODES GROUPS INSIDE OUTSIDE SEED FILE
    generators.py classic karate|les-miserables|southern-women FILE
    generators.py one-mode EDGES ROWS FILE
    generators.py with-ties EDGES FILE
    generators.py membership-table EDGES FILE
    generators.py first-rows TABLE ROWS FILE
    generators.py votes DATA FILE

Graphs are those of Chung and Lu: the ends of an edge are drawn in proportion to i^-0.6, and loops and
repetitions are drawn again until there are as many edges as asked for. Edge lists have two columns,
separated by a tab, and the same seed writes the same bytes.
"""

import gzip
import sys
from pathlib import Path

import numpy as np

#: ISO 3166-1 alpha-3 codes, as rows of a table need countries that every reader knows.
COUNTRIES = """
AFG ALB DZA AND AGO ATG ARG ARM AUS AUT AZE BHS BHR BGD BRB BLR BEL BLZ BEN BTN BOL BIH BWA BRA BRN BGR
BFA BDI CPV KHM CMR CAN CAF TCD CHL CHN COL COM COG COD CRI CIV HRV CUB CYP CZE DNK DJI DMA DOM ECU EGY
SLV GNQ ERI EST SWZ ETH FJI FIN FRA GAB GMB GEO DEU GHA GRC GRD GTM GIN GNB GUY HTI HND HUN ISL IND IDN
IRN IRQ IRL ISR ITA JAM JPN JOR KAZ KEN KIR PRK KOR KWT KGZ LAO LVA LBN LSO LBR LBY LIE LTU LUX MDG MWI
MYS MDV MLI MLT MHL MRT MUS MEX FSM MDA MCO MNG MNE MAR MOZ MMR NAM NRU NPL NLD NZL NIC NER NGA MKD NOR
OMN PAK PLW PAN PNG PRY PER PHL POL PRT QAT ROU RUS RWA KNA LCA VCT WSM SMR STP SAU SEN SRB SYC SLE SGP
SVK SVN SLB SOM ZAF SSD ESP LKA SDN SUR SWE CHE SYR TJK TZA THA TLS TGO TON TTO TUN TUR TKM TUV UGA UKR
ARE GBR USA URY UZB VUT VEN VNM YEM ZMB ZWE VAT PSE TWN COK NIU HKG MAC GRL BMU
""".split()

#: Countries of the votes whose code has no meaning now, as names, and those that go on under another code.
FORMER = {"CS": "Czechoslovakia", "DD": "German Democratic Republic", "YD": "Yemen People's Republic",
          "YU": "Yugoslavia", "Federal_Republic_of_Germany": "DE", "Yemen_Arab_Republic": "YE"}


def chances(count: int, exponent: float) -> np.ndarray:
    """The cumulative chances of 0, 1, 2 ..., in proportion to (i + 1)^-exponent."""
    weights = np.arange(1, count + 1, dtype=np.float64) ** -exponent
    return np.cumsum(weights) / weights.sum()


def distinct(count: int, draw) -> np.ndarray:
    """The first so many different keys that `draw` gives, in the order in which it gives them."""
    keys = np.empty(0, dtype=np.int64)
    while len(keys) < count:
        keys = np.concatenate([keys, draw(max(1000, (count - len(keys)) * 5 // 4))])
        _, places = np.unique(keys, return_index=True)
        keys = keys[np.sort(places)]
    return keys[:count]


def graph(nodes: int, edges: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """A simple graph."""
    dice, ends = np.random.Generator(np.random.PCG64(seed)), chances(nodes, 0.6)

    def draw(count: int) -> np.ndarray:
        one = np.searchsorted(ends, dice.random(count)).clip(max=nodes - 1)
        other = np.searchsorted(ends, dice.random(count)).clip(max=nodes - 1)
        low, high = np.minimum(one, other), np.maximum(one, other)
        return (low * nodes + high)[low != high]

    keys = distinct(edges, draw)
    return keys // nodes, keys % nodes


def affiliation(rows: int, columns: int, ties: int, row_exponent: float, column_exponent: float,
                seed: int) -> tuple[np.ndarray, np.ndarray]:
    """A two-mode graph: rows, and columns from 0."""
    dice = np.random.Generator(np.random.PCG64(seed))
    row_ends, column_ends = chances(rows, row_exponent), chances(columns, column_exponent)

    def draw(count: int) -> np.ndarray:
        row = np.searchsorted(row_ends, dice.random(count)).clip(max=rows - 1)
        column = np.searchsorted(column_ends, dice.random(count)).clip(max=columns - 1)
        return row * columns + column

    keys = distinct(ties, draw)
    return keys // columns, keys % columns


def planted(nodes: int, groups: int, inside: float, outside: float,
            seed: int) -> tuple[np.ndarray, np.ndarray]:
    """A graph with groups: so many ties of a node lead into its own group and out of it on average."""
    dice, size = np.random.Generator(np.random.PCG64(seed)), nodes // groups

    def within(count: int) -> np.ndarray:
        group = dice.integers(groups, size=count) * size
        return ordered(group + dice.integers(size, size=count), group + dice.integers(size, size=count))

    def across(count: int) -> np.ndarray:
        return ordered(dice.integers(nodes, size=count), dice.integers(nodes, size=count))

    def ordered(one: np.ndarray, other: np.ndarray) -> np.ndarray:
        low, high = np.minimum(one, other), np.maximum(one, other)
        return (low * nodes + high)[low != high]

    keys = np.concatenate([distinct(round(nodes * inside / 2), within),
                           distinct(round(nodes * outside / 2), across)])
    keys = np.unique(keys)
    return keys // nodes, keys % nodes


def classic(name: str) -> tuple[np.ndarray, np.ndarray]:
    """A small network that comes with networkx, without weights."""
    import networkx as nx
    made = {"karate": nx.karate_club_graph, "les-miserables": nx.les_miserables_graph,
            "southern-women": nx.davis_southern_women_graph}[name]()
    edges = np.array([sorted(edge) for edge in nx.convert_node_labels_to_integers(made).edges])
    return edges[:, 0], edges[:, 1]


def read_edges(path: str) -> np.ndarray:
    with open(path, "rb") as file:
        return np.fromstring(file.read(), dtype=np.int64, sep=" ").reshape(-1, 2)


def one_mode(path: str, rows: int) -> tuple[np.ndarray, np.ndarray]:
    """A two-mode graph whose columns are numbered after its rows."""
    ends = read_edges(path)
    return ends[:, 0], ends[:, 1] + rows


def with_ties(path: str) -> tuple[np.ndarray, np.ndarray]:
    """A graph without the nodes that have no ties, numbered anew in the same order."""
    ends = read_edges(path)
    _, numbers = np.unique(ends, return_inverse=True)
    numbers = numbers.reshape(-1, 2)
    return numbers[:, 0], numbers[:, 1]


def first_rows(source: str, rows: int, path: str) -> None:
    """The header of a table and its first rows."""
    with open(source) as table, open(path, "w") as file:
        for number, line in enumerate(table):
            if number > rows:
                break
            file.write(line)


def write_edges(path: str, ends: tuple[np.ndarray, np.ndarray]) -> None:
    with open(path, "w") as file:
        for start in range(0, len(ends[0]), 1_000_000):
            pairs = zip(ends[0][start:start + 1_000_000].tolist(), ends[1][start:start + 1_000_000].tolist())
            file.write("".join([f"{one}\t{other}\n" for one, other in pairs]))


def write_table(source: str, path: str) -> None:
    """A table of memberships with the rows of an affiliation."""
    with open(source) as edges, open(path, "w") as file:
        file.write("country,coalition\n")
        for line in edges:
            row, column = line.split()
            file.write(f"{COUNTRIES[int(row)]},c{column}\n")


def write_votes(data: str, path: str) -> None:
    """The yes votes in the General Assembly of the United Nations, 1946 to 2019."""
    with gzip.open(Path(data) / "large-graphs" / "bip_un_votes_yes.txt.gz", "rt") as votes, \
            open(path, "w") as file:
        file.write("country,coalition\n")
        for line in votes:
            country, roll_call = line.split()
            file.write(f"{FORMER.get(country, country)},r{roll_call}\n")


def main(kind: str, *words: str) -> None:
    path, given = words[-1], words[:-1]

    def numbers(texts) -> list:
        return [float(text) if "." in text else int(text) for text in texts]

    match kind:
        case "graph": write_edges(path, graph(*numbers(given)))
        case "affiliation": write_edges(path, affiliation(*numbers(given)))
        case "planted": write_edges(path, planted(*numbers(given)))
        case "classic": write_edges(path, classic(given[0]))
        case "one-mode": write_edges(path, one_mode(given[0], int(given[1])))
        case "with-ties": write_edges(path, with_ties(given[0]))
        case "membership-table": write_table(given[0], path)
        case "first-rows": first_rows(given[0], int(given[1]), path)
        case "votes": write_votes(given[0], path)
        case _: sys.exit(f"generators.py: unknown kind '{kind}'")


if __name__ == "__main__":
    main(*sys.argv[1:])
