"""The tokens of a Swift file that are no rules, and are left alone."""

from collections.abc import Iterator

from expressions import Source
from swift_tokens import OPENING

_CHECKS = {"precondition", "preconditionFailure", "assert", "assertionFailure", "fatalError"}
_MOST_LITERALS = 20  # a list of more is a table, not a rule


def silent_tokens(source: Source) -> set[int]:
    """Tokens that are left alone: attributes, patterns, checks of the program itself, tables."""
    tokens, pairs = source.tokens, source.pairs
    silent: set[int] = set()
    literals: dict[int, int] = {}
    for index, token in enumerate(tokens):
        if token.kind in ("number", "string"):
            parent = source.parents[index]
            literals[parent] = literals.get(parent, 0) + 1
        group = index + 1 if index + 1 in pairs and tokens[index + 1].text == "(" else None
        if token.kind != "name":
            continue
        if token.text.startswith(("@", "#")) or token.text in _CHECKS:
            if group and not token.spaced_after:
                silent.update(range(index, pairs[group] + 1))
            elif token.text in ("#if", "#elseif"):
                silent.update(_line(source, index))
        elif token.text == "import":
            silent.update(_line(source, index))
        elif token.text == "case" and not (index and tokens[index - 1].text == "."):
            silent.update(_pattern(source, index))
        elif token.text == "where" and not _is_value_where(source, index):
            at = index
            while at < len(tokens) and tokens[at].text != "{":
                silent.add(at)
                at += 1
    for index, token in enumerate(tokens):
        parent = source.parents[index]
        around = source.parents[parent] if parent >= 0 else -1
        # A list of many literals, or of many lists of them.
        if any(list_ >= 0 and tokens[list_].text != "{" and literals.get(list_, 0) > _MOST_LITERALS
               for list_ in (parent, around)):
            silent.add(index)
    return silent


def _line(source: Source, index: int) -> Iterator[int]:
    line = source.tokens[index].line
    while index < len(source.tokens) and source.tokens[index].line == line:
        yield index
        index += 1


def _pattern(source: Source, index: int) -> Iterator[int]:
    """The tokens of a pattern, or of the cases that an enum declares."""
    at = index
    while at < len(source.tokens):
        token = source.tokens[at]
        yield at
        if at > index and token.kind == "mark" and token.text in ":)]}" and at not in source.pairs:
            return
        if token.text in ("=", "where", "in") and source.is_conditional(at):
            return
        if at in source.pairs and token.text in OPENING:
            yield from range(at, source.pairs[at] + 1)
            at = source.pairs[at]
        if token.text in (":", "where") or source.ends_statement(at):
            return
        at += 1


def _is_value_where(source: Source, index: int) -> bool:
    """Whether a `where` asks about values, in a loop or a pattern, not about types."""
    at = index
    while at > 0:
        at -= 1
        token = source.tokens[at]
        if at in source.pairs and token.text not in OPENING:
            at = source.pairs[at]
        elif token.text in ("for", "case", "catch"):
            return True
        elif token.text in ("func", "extension", "struct", "enum", "class", "protocol", "init", "actor",
                            "subscript", "typealias", "associatedtype", "{", ";"):
            return False
    return False
