"""Random graph folders that follow the JSON Schemas, with odd dates, texts and identifiers."""

import json
import random
from pathlib import Path
from typing import Any

Value = Any  # what JSON can hold

# Which identifiers a field may name: the file that lists them.
_REFERS_TO = {
    "party": "parties", "parties": "parties", "apart-from": "parties", "acts-for": "parties",
    "official": "officials", "officials": "officials", "coalition": "coalitions",
    "meeting": "meetings", "source": "sources",
}
_STATES = ["FRA", "DEU", "USA", "UKR", "GBR", "POL", "ITA", "XKX", "CHE", "ISL", "NOR", "TUR",
           "cow:260", "cow:345", "cow:365", "cow:817"]
TEXTS = [
    "plain", "Ünïcödé", "e\u0301 combining", "中文的名字", "שלום עולם", "\u202eright to left\u202c",
    "it's \"quoted\" 'twice'", "a: b # c", "- item", "{flow: [x]}", "*anchor &alias !tag", "| > %@`",
    "<b>bold</b> & &amp; <!-- c -->", "]]>", "null", "~", "no", "1e3", "0x1F", "2024-01-18", "=1+1",
    " space around ", "line\u2028separator", "two\nlines", "tab\there", "\\N \\G \\E",
    "\\% back\\slash", "a,b;c|d", "👩‍👩‍👧 family", "🇺🇦", "x" * 300, "ﷺ", "ǅ ß ı İ", "\u200b", "\u00a0",
    "é" * 40, "..", "/", "NaN", "$(true) `id`", "%s %n %d", "javascript:alert(1)", "\ufe0f",
]
_DATES = ["2024", "2024-01", "2024-01-18", "2024~", "2023?", "2022%", "202X", "20XX", "2024-XX",
          "2024-01-XX", "2024-XX-XX", "2024-21", "2023-24", "0001", "0000", "-0044-03-15", "1816",
          "1900-02-28", "2000-02-29", "9999-12-31", "1945-05-08", "1991-12-26", "Y12024"]


# How often a field is there that need not be; others a third of the time.
_LIKELY = {
    "id": 1.0, "name": 1.0, "title": 1.0, "party": 1.0, "coalition": 1.0, "source": 0.99, "members": 0.8,
    "size": 0.8, "date": 0.8, "value": 0.8, "rejected": 0.08, "languages": 0.08,
}


class GraphMaker:
    """Makes graph folders by lot, after the schemas of a repository."""

    def __init__(self, schemas: Path, lot: random.Random) -> None:
        self.lot = lot
        self.schemas = {file.name.removesuffix(".schema.json"): json.loads(file.read_text())
                        for file in sorted(schemas.glob("*.schema.json"))
                        if not file.name.startswith("answer.")}
        self.ids: dict[str, list[str]] = {}
        self.bodies = 0

    def folder(self) -> dict[str, Value]:
        """The files of a graph, by path."""
        lot = self.lot
        self.ids = {"coalitions": self._names("c", lot.choice([1, 2, 3, 4, 6])), "bodies": []}
        for kind, schema in self.schemas.items():
            if schema.get("type") == "array":
                # A file may be missing; what it would list is then not named either.
                there = kind in ("parties", "sources") or lot.random() < 0.85
                self.ids[kind] = self._names(kind[0], lot.randint(1, 5)) if there else []
        self.ids["parties"] = lot.sample(_STATES, lot.randint(1, 9)) + self._names("p", lot.randint(0, 2))
        if lot.random() < 0.2 and self.ids["coalitions"]:
            # A coalition may be a party too.
            self.ids["parties"].append(self.ids["coalitions"][0])
        files: dict[str, Value] = {}
        for kind, schema in self.schemas.items():
            if kind == "coalition":
                for name in self.ids["coalitions"]:
                    files[f"coalitions/{name}.yaml"] = self._object(schema, schema, kind, name)
            elif schema.get("type") == "array":
                if self.ids[kind]:
                    files[f"{kind}.yaml"] = [self._object(schema["items"], schema, kind, name)
                                             for name in self.ids[kind]]
            else:
                files[f"{kind}.yaml"] = self._object(schema, schema, kind, "")
        return files

    def date(self) -> str:
        """A date as it may be known."""
        if self.lot.random() < 0.5:
            return self.lot.choice(_DATES)
        year = self.lot.choice([self.lot.randint(1810, 2030), self.lot.randint(2019, 2026)])
        return self.lot.choice(["{0:04}", "{0:04}-{1:02}", "{0:04}-{1:02}-{2:02}"]).format(
            year, self.lot.randint(1, 12), self.lot.randint(1, 28))

    def text(self) -> str:
        """A text as somebody might write it."""
        return self.lot.choice(TEXTS) + self.lot.choice(["", "", f" {self.lot.randint(0, 99)}"])

    def _names(self, letter: str, count: int) -> list[str]:
        odd = ["0", "-", "a-", "--x", "null", "sources", "graph", "9999", "con", "z" * 60]
        return [f"{letter}{number}" if self.lot.random() < 0.8
                else f"{letter}{self.lot.choice(odd)}{number}" for number in range(count)]

    def _object(self, schema: Value, whole: Value, kind: str, name: str) -> dict[str, Value]:
        while "$ref" in schema:
            schema = whole["$defs"][schema["$ref"].removeprefix("#/$defs/")]
        properties: dict[str, Value] = schema.get("properties", {})
        required = set(schema.get("required", ()))
        if alternatives := schema.get("anyOf", schema.get("oneOf")):
            required |= set(self.lot.choice(alternatives).get("required", ()))
        made: dict[str, Value] = {}
        for key, part in properties.items():
            if key not in required and self.lot.random() >= _LIKELY.get(key, 0.35):
                continue
            value = self._field(key, part, whole, kind, name)
            if value is not None:
                made[key] = value
        if isinstance(others := schema.get("additionalProperties"), dict):
            made |= {f"{self.lot.choice(['a', 'b-c', '9'])}{number}": self._value(others, whole, kind, name)
                     for number in range(self.lot.randint(0, 3))}
        return self._sensible(made, kind, name, properties)

    def _sensible(self, made: dict[str, Value], kind: str, name: str,
                  properties: dict[str, Value]) -> dict[str, Value]:
        """Takes back what cannot be valid together."""
        if "official" in made and "party" in made:
            del made[self.lot.choice(["official", "party"])]
        if kind == "parties" and "kind" in properties:
            made["kind"] = "state" if name[:3].isupper() or name.startswith("cow:") else "organisation"
        for first, last in (("from", "to"), ("founded", "ended")):
            if isinstance(made.get(first), str) and isinstance(made.get(last), str):
                years = sorted(self.lot.sample(range(1815, 2027), 2))
                made[first], made[last] = (f"{year}{self.lot.choice(['', '-05', '-05-17', '~'])}"
                                           for year in years)
        if "attested" in made and ("from" in made or "to" in made):
            del made["attested"]
        if made.get("id") is not None and made.get("name") is None and "name" in properties:
            made["name"] = self.text()
        return made

    def _field(self, key: str, part: Value, whole: Value, kind: str, name: str) -> Value:
        lot = self.lot
        reference = part.get("$ref", "").removeprefix("#/$defs/")
        if key in ("id", "code") and name:
            if kind in ("coalition",) or name in self.ids.get(kind, ()) and "kind" not in key:
                return name
        if key == "id":
            self.bodies += 1
            return f"b{self.bodies}"
        if key == "format" and kind == "graph":
            return part.get("const", 2)
        if key == "name" and lot.random() < 0.6:
            return f"{lot.choice(['Group', 'Alliance', 'Name', 'Person'])} {name or lot.randint(0, 9)}"
        if key == "part-of":
            pool = self.ids["coalitions"]
            earlier = pool[:pool.index(name)] if name in pool else pool
            return lot.choice(earlier) if earlier and kind == "coalition" else None
        if key in _REFERS_TO or key in self.ids:
            pool = self.ids.get(_REFERS_TO.get(key, key), [])
            if key == "acts-for":
                pool = [name for name in pool if name[0] == "p"]
            if not pool:
                return None
            several = reference in ("ids", "countries", "parties") or "anyOf" in part or \
                part.get("type") == "array"
            return lot.sample(pool, min(len(pool), lot.choice([1, 1, 2, 3]))) if several \
                else lot.choice(pool)
        if key in ("at", "succeeds"):
            return None
        return self._value(part, whole, kind, name)

    def _value(self, part: Value, whole: Value, kind: str, name: str) -> Value:
        lot = self.lot
        if "$ref" in part:
            reference = part["$ref"].removeprefix("#/$defs/")
            if reference == "date":
                return self.date()
            if reference == "text":
                return self.text()
            return self._value(whole["$defs"][reference], whole, kind, name)
        if "enum" in part:
            return lot.choice(part["enum"])
        if "const" in part:
            return part["const"]
        for choice in ("anyOf", "oneOf"):
            if choice in part and "properties" not in part:
                return self._value(lot.choice(part[choice]), whole, kind, name)
        match part.get("type"):
            case "object":
                return self._object(part, whole, "", "")
            case "array":
                return [self._value(part["items"], whole, kind, name)
                        for _ in range(lot.choice([1, 1, 2, 3, 6]))] if "items" in part else []
            case "integer":
                return lot.choice([part.get("minimum", 0), 1, 2, 3, 7, 30,
                                   min(part.get("maximum", 99), 1_000_000)])
            case "boolean":
                return lot.random() < 0.5
        pattern = part.get("pattern", "")
        if pattern.startswith("^[hH]"):
            return f"https://example.org/{lot.randint(0, 99)}?a=b&c=<d>"
        if pattern == "^[a-z]{2,3}$":
            return lot.choice(["en", "fr", "uk"])
        return self.text() if not pattern else None


def write_folder(files: dict[str, Value], folder: Path) -> None:
    """Writes a graph: JSON is YAML too, with what YAML does not print escaped."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        text = json.dumps(content, ensure_ascii=False, indent=1)
        path.write_text("".join(
            character if character in "\n" or character.isprintable() or ord(character) > 0xFFFF
            else f"\\u{ord(character):04x}" for character in text) + "\n")
    (folder / "coalitions").mkdir(parents=True, exist_ok=True)
