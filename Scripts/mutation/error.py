"""An error that is put into a Swift file, and the ways to make one."""

from dataclasses import dataclass

from expressions import Source

NUMBER = "\0"  # stands for the number of an error until it has one
CONDITION = f"isFault({NUMBER})"


@dataclass(frozen=True)
class Error:
    """An error that can be switched on; without it the text means what it meant."""

    kind: str
    first_line: int
    last_line: int
    told: str  # what it changes, for people
    edits: tuple[tuple[int, int, str], ...]  # from, to, new text with `NUMBER` in it; no line more or less


def error_at(source: Source, kind: str, first: int, last: int, told: str,
           edits: list[tuple[int, int, str]]) -> Error:
    tokens = source.tokens
    end = tokens[last].line + tokens[last].text.count("\n")
    return Error(kind, tokens[first].line, end, told, tuple(edits))


def replaced(source: Source, kind: str, first: int, last: int, new: str, told: str) -> Error:
    """An error that puts another expression in the place of one."""
    start, end = source.tokens[first].start, source.tokens[last].end
    return error_at(source, kind, first, last, told,
                  [(start, end, f"({CONDITION} ? {new} : {source.text[start:end]})")])


def wrapped(source: Source, kind: str, first: int, last: int, before: str, after: str,
             told: str) -> Error:
    """An error that puts something before and behind an expression."""
    start, end = source.tokens[first].start, source.tokens[last].end
    return error_at(source, kind, first, last, told, [(start, start, before), (end, end, after)])


def short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 70 else line[:67] + "..."
