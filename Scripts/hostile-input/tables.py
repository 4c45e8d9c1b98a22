"""Random tables: one membership a row, or parties by coalitions."""

import random

from graphs import TEXTS

_HEADERS = ["country", "party", "state", "iso3", "ccode", "coalition", "organisation", "role", "from", "to",
            "start", "end", "year", "date", "attested", "source", "confidence", "censored", "note", "short",
            "kind", "scope", "other"]
_PARTIES = ["FRA", "DEU", "France", "Deutschland", "220", "US", "UKR", "Kosovo", "Atlantis", "NATO", "", "0"]
_ROLES = ["member", "lead", "observer", "associate", "non-member", "1", "0", "x", "", "foo"]
_DATES = ["2024", "2024-01", "18/01/2024", "1816", "9999", "-1", "", "2024-13", "NA", "202X", "2023-12-31"]


def table(lot: random.Random) -> tuple[str, bytes]:
    """A name and the bytes of a table."""
    separator = lot.choice([",", ",", ";", "\t", "|"])
    end = lot.choice(["\n", "\n", "\r\n"])
    rows = _matrix(lot) if lot.random() < 0.35 else _list(lot)
    text = end.join(separator.join(_cell(cell, separator, lot) for cell in row) for row in rows)
    text += lot.choice([end, "", end * 3])
    encoded = text.encode()
    if lot.random() < 0.1:
        encoded = b"\xef\xbb\xbf" + encoded
    if lot.random() < 0.05:
        encoded = text.encode("latin-1", "replace")
    name = lot.choice(["t.csv", "t.csv", "t.tsv", "t.txt", "odd name é.csv"])
    return name, encoded


def _list(lot: random.Random) -> list[list[str]]:
    columns = ["country", "coalition"] + lot.sample(_HEADERS, lot.randint(0, 5))
    lot.shuffle(columns)
    return [columns] + [[_value(column, lot) for column in columns] for _ in range(lot.randint(0, 25))]


def _matrix(lot: random.Random) -> list[list[str]]:
    coalitions = [lot.choice([f"C{number}", lot.choice(TEXTS)]) for number in range(lot.randint(1, 6))]
    rows = [["country", *coalitions]]
    for party in lot.sample(_PARTIES, lot.randint(1, 8)):
        rows.append([party] + [lot.choice(["0", "0", "1", "1", "", "x", "2", "yes"]) for _ in coalitions])
    return rows


def _value(column: str, lot: random.Random) -> str:
    if column in ("country", "party", "state", "iso3", "ccode"):
        return lot.choice(_PARTIES)
    if column in ("coalition", "organisation"):
        return lot.choice(["A", "B", "Sources", "A b", lot.choice(TEXTS)])
    if column == "role":
        return lot.choice(_ROLES)
    if column in ("from", "to", "start", "end", "year", "date", "attested"):
        return lot.choice(_DATES)
    return lot.choice(["", "1", "stated", lot.choice(TEXTS)])


def _cell(text: str, separator: str, lot: random.Random) -> str:
    if any(mark in text for mark in (separator, '"', "\n", "\r")) or lot.random() < 0.05:
        return '"' + text.replace('"', '""') + '"'
    return text
