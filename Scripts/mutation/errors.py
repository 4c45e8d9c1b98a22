"""The small errors that can be put into a Swift file."""

import random
from collections.abc import Callable, Iterator

from early_returns import early_returns
from error import CONDITION, Error, error_at, replaced, short, wrapped
from expressions import ADDITION, AND, COMPARISON, OR, TERNARY, Source, precedence
from silence import silent_tokens
from swift_tokens import OPENING

_FLIPPED = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "!=", "!=": "=="}
_BOUNDARY = {"<": "<=", "<=": "<", ">": ">=", ">=": ">"}


def errors_in(text: str) -> dict[str, list[Error]]:
    """All errors that can be put into a file, by kind, each in the order of the file."""
    source = Source(text)
    silent = silent_tokens(source)
    found: dict[str, list[Error]] = {}
    for kind, finder in _FINDERS.items():
        errors = [error for error in finder(source, silent) if error is not None]
        if errors:
            found[kind] = errors
    return found


def _infix(source: Source, silent: set[int], kind: str, binding: int,
           others: dict[str, str]) -> Iterator[Error]:
    """An operator becomes another."""
    for index, token in enumerate(source.tokens):
        if index in silent or token.kind != "operator" or token.text not in others:
            continue
        if not (token.spaced_before and token.spaced_after) or source.tokens[index - 1].text == "func":
            continue
        first, last = source.left(index, binding), source.right(index, binding)
        if first == index or last == index or {first, last} & silent:
            continue
        if binding == ADDITION and any(source.tokens[at].kind == "string" or _is_list(source, at)
                                       for at in range(first, last + 1)):
            continue
        left, right = source.one_line(first, index - 1), source.one_line(index + 1, last)
        if left is not None and right is not None:
            other = others[token.text]
            yield replaced(source, kind, first, last, f"{left} {other} {right}",
                            f"{token.text} to {other} in {short(source.slice(first, last))}")


def _is_list(source: Source, index: int) -> bool:
    token = source.tokens[index]
    return token.text == "[" and token.spaced_before


def _comparisons(source: Source, silent: set[int]) -> Iterator[Error]:
    return _infix(source, silent, "comparison", COMPARISON, _FLIPPED)


def _boundaries(source: Source, silent: set[int]) -> Iterator[Error]:
    return _infix(source, silent, "boundary", COMPARISON, _BOUNDARY)


def _logic(source: Source, silent: set[int]) -> Iterator[Error]:
    yield from _infix(source, silent, "and/or", AND, {"&&": "||"})
    yield from _infix(source, silent, "and/or", OR, {"||": "&&"})


def _sums(source: Source, silent: set[int]) -> Iterator[Error]:
    yield from _infix(source, silent, "plus/minus", ADDITION, {"+": "-", "-": "+"})
    for index, token in enumerate(source.tokens):
        if index in silent or token.text not in ("+=", "-="):
            continue
        first, last = source.left(index, TERNARY), source.right(index, TERNARY)
        text = source.slice(first, last)
        starts = first == 0 or source.ends_statement(first - 1) or first - 1 == source.parents[index]
        if starts and "\n" not in text and source.tokens[index + 1].kind != "string":
            left, right = source.slice(first, index - 1), source.slice(index + 1, last)
            other = "-=" if token.text == "+=" else "+="
            yield error_at(source, "plus/minus", first, last, f"{token.text} to {other} in {short(text)}",
                         [(source.tokens[first].start, source.tokens[last].end,
                           f"if {CONDITION} {{ {left} {other} {right} }} else {{ {text} }}")])


def _conditions(source: Source, silent: set[int]) -> Iterator[Error]:
    """A condition is dropped: a part of `if` or `guard`, a side of && or ||, a `where`, a filter."""
    tokens = source.tokens
    for index, token in enumerate(tokens):
        if index in silent:
            continue
        if token.text in ("&&", "||"):
            binding = AND if token.text == "&&" else OR
            last = source.right(index, binding)
            if last > index:
                neutral = f"{CONDITION} ||" if token.text == "&&" else f"!{CONDITION} &&"
                yield wrapped(source, "condition", index + 1, last, f"({neutral} (", "))",
                               f"dropped: {token.text} {short(source.slice(index + 1, last))}")
        elif token.kind == "name" and token.text in ("if", "guard"):
            yield from _elements(source, index)
        elif token.text == "where":
            last = source.right(index, 0)
            if last > index:
                yield wrapped(source, "condition", index + 1, last, f"({CONDITION} || (", "))",
                               f"dropped: where {short(source.slice(index + 1, last))}")
        elif token.text == "filter" and tokens[index - 1].text == "." and index + 1 in source.pairs:
            opening = index + 1
            if tokens[opening].text != "{" or len(source.starts_of_statements(opening)) != 1:
                continue
            inside = range(opening + 1, source.pairs[opening])
            first = next((at + 1 for at in inside if tokens[at].text == "in"
                          and source.parents[at] == opening), opening + 1)
            if first < source.pairs[opening] and tokens[first].text not in ("if", "switch", "return"):
                last = source.pairs[opening] - 1
                yield wrapped(source, "condition", first, last, f"({CONDITION} || (", "))",
                               f"filter skipped: {short(source.slice(first, last))}")


def _elements(source: Source, index: int) -> Iterator[Error]:
    """Each of the conditions that stand between commas behind `if` or `guard`."""
    at = index
    while True:
        first, last = at + 1, source.right(at, 0)
        if last <= at:
            return
        starts = source.tokens[first].text
        if starts not in ("let", "var", "case", "try", "await", "unsafe") and not starts.startswith("#"):
            yield wrapped(source, "condition", first, last, f"({CONDITION} || (", "))",
                           f"dropped: {source.tokens[index].text} {short(source.slice(first, last))}")
        # Behind `let name` stands its value; the comma comes after that.
        after = last + 1
        while after < len(source.tokens) and source.tokens[after].text in ("=", ":"):
            after = source.right(after, 0) + 1
        if after >= len(source.tokens) or source.tokens[after].text != ",":
            return
        at = after


def _negations(source: Source, silent: set[int]) -> Iterator[Error]:
    for index, token in enumerate(source.tokens):
        if index in silent or token.text != "!" or not token.spaced_before or token.spaced_after:
            continue
        last = _postfix_end(source, index + 1)
        yield replaced(source, "negation", index, last, source.slice(index + 1, last),
                        f"! dropped in {short(source.slice(index, last))}")


def _postfix_end(source: Source, index: int) -> int:
    at = index
    while at + 1 < len(source.tokens):
        at = source.pairs.get(at, at) if source.tokens[at].text in OPENING else at
        if at + 1 >= len(source.tokens) or source.tokens[at].spaced_after:
            break
        after = source.tokens[at + 1]
        if after.start != source.tokens[at].end or after.text in (",", ":", ";", ")", "]", "}"):
            break
        at += 1
    return at


def _constants(source: Source, silent: set[int]) -> Iterator[Error]:
    for index, token in enumerate(source.tokens):
        if index in silent or token.kind != "number" or not token.text.replace("_", "").isdigit():
            continue
        if source.tokens[index - 1].text == ".":
            continue
        value = int(token.text.replace("_", ""))
        for other in ([value + 1, value - 1] if value > 1 else [value + 1]):
            yield replaced(source, "constant", index, index, str(other),
                            f"{token.text} to {other} in {short(_around(source, index))}")


def _texts(source: Source, silent: set[int]) -> Iterator[Error]:
    for index, token in enumerate(source.tokens):
        if index in silent or token.kind != "string" or token.text in ('""', '""""""'):
            continue
        yield replaced(source, "text", index, index, '""', f"{short(token.text)} emptied")


def _ternaries(source: Source, silent: set[int]) -> Iterator[Error]:
    for index, token in enumerate(source.tokens):
        if index in silent or token.text != "?" or precedence(token) != TERNARY:
            continue
        first = source.left(index, TERNARY)
        if first < index and first not in silent:
            yield wrapped(source, "ternary", first, index - 1, f"({CONDITION} != (", "))",
                           f"answers swapped: {short(source.slice(first, index))} … : …")


def _extremes(source: Source, silent: set[int]) -> Iterator[Error]:
    tokens = source.tokens
    for index, token in enumerate(tokens):
        if index in silent or token.text not in ("min", "max") or index + 1 not in source.pairs:
            continue
        opening = index + 1
        other = "max" if token.text == "min" else "min"
        if tokens[index - 1].text == "func" or tokens[opening].text != "(":
            continue
        last = source.pairs[opening]
        first = _postfix_start(source, index) if tokens[index - 1].text == "." else index
        head, tail = source.slice(first, index), source.one_line(opening, last)
        if tokens[first].text != "{" and "\n" not in head and tail is not None:
            yield replaced(source, "min/max", first, last, head[:-3] + other + tail,
                            f"{token.text} to {other} in {short(source.slice(first, last))}")


def _postfix_start(source: Source, index: int) -> int:
    at = index
    while at > 0 and source.tokens[at - 1].end == source.tokens[at].start:
        before = source.tokens[at - 1]
        if before.kind == "mark" and before.text not in ")]}":
            break
        if before.kind == "operator" and before.text not in (".", "?", "!"):
            break
        if before.text == "!" and before.spaced_before:
            break
        at = source.pairs[at - 1] if at - 1 in source.pairs else at - 1
    return at


def _around(source: Source, index: int) -> str:
    line = source.tokens[index].line
    return source.text.splitlines()[line - 1].strip()


_FINDERS: dict[str, Callable[[Source, set[int]], Iterator[Error]]] = {
    "and/or": _logic, "boundary": _boundaries, "comparison": _comparisons, "condition": _conditions,
    "constant": _constants, "early return": early_returns, "min/max": _extremes,
    "negation": _negations, "plus/minus": _sums, "ternary": _ternaries, "text": _texts,
}


def chosen(candidates: dict[str, list[tuple[str, Error]]], count: int,
           random_source: random.Random) -> list[tuple[str, Error]]:
    """Some of the errors of a module, given by kind with their files: a kind by lot, then one of it by
    lot, never two in one line."""
    left = {kind: list(errors) for kind, errors in sorted(candidates.items())}
    taken: set[tuple[str, int]] = set()
    found: list[tuple[str, Error]] = []
    while left and len(found) < count:
        kind = random_source.choice(sorted(left))
        errors = left[kind]
        file, error = errors.pop(random_source.randrange(len(errors)))
        if not errors:
            del left[kind]
        lines = {(file, line) for line in range(error.first_line, error.last_line + 1)}
        if not lines & taken:
            taken |= lines
            found.append((file, error))
    return found
