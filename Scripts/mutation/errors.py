"""The small errors that can be put into a Swift file."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from expressions import ADDITION, AND, COMPARISON, OR, TERNARY, Source, precedence
from swift_tokens import OPENING

NUMBER = "\0"  # stands for the number of an error until it has one
CONDITION = f"isFault({NUMBER})"
_FLIPPED = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "!=", "!=": "=="}
_BOUNDARY = {"<": "<=", "<=": "<", ">": ">=", ">=": ">"}
_CHECKS = {"precondition", "preconditionFailure", "assert", "assertionFailure", "fatalError"}
_MOST_LITERALS = 20  # a list of more is a table, not a rule


@dataclass(frozen=True)
class Error:
    """An error that can be switched on; without it the text means what it meant."""

    kind: str
    first_line: int
    last_line: int
    told: str  # what it changes, for people
    edits: tuple[tuple[int, int, str], ...]  # from, to, new text with `NUMBER` in it; no line more or less


def errors_in(text: str) -> dict[str, list[Error]]:
    """All errors that can be put into a file, by kind, each in the order of the file."""
    source = Source(text)
    silent = _silent(source)
    found: dict[str, list[Error]] = {}
    for kind, finder in _FINDERS.items():
        errors = [error for error in finder(source, silent) if error is not None]
        if errors:
            found[kind] = errors
    return found


def _silent(source: Source) -> set[int]:
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


def _error(source: Source, kind: str, first: int, last: int, told: str,
           edits: list[tuple[int, int, str]]) -> Error:
    tokens = source.tokens
    end = tokens[last].line + tokens[last].text.count("\n")
    return Error(kind, tokens[first].line, end, told, tuple(edits))


def _replaced(source: Source, kind: str, first: int, last: int, new: str, told: str) -> Error:
    """An error that puts another expression in the place of one."""
    start, end = source.tokens[first].start, source.tokens[last].end
    return _error(source, kind, first, last, told,
                  [(start, end, f"({CONDITION} ? {new} : {source.text[start:end]})")])


def _wrapped(source: Source, kind: str, first: int, last: int, before: str, after: str,
             told: str) -> Error:
    """An error that puts something before and behind an expression."""
    start, end = source.tokens[first].start, source.tokens[last].end
    return _error(source, kind, first, last, told, [(start, start, before), (end, end, after)])


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
            yield _replaced(source, kind, first, last, f"{left} {other} {right}",
                            f"{token.text} to {other} in {_short(source.slice(first, last))}")


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
            yield _error(source, "plus/minus", first, last, f"{token.text} to {other} in {_short(text)}",
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
                yield _wrapped(source, "condition", index + 1, last, f"({neutral} (", "))",
                               f"dropped: {token.text} {_short(source.slice(index + 1, last))}")
        elif token.kind == "name" and token.text in ("if", "guard"):
            yield from _elements(source, index)
        elif token.text == "where":
            last = source.right(index, 0)
            if last > index:
                yield _wrapped(source, "condition", index + 1, last, f"({CONDITION} || (", "))",
                               f"dropped: where {_short(source.slice(index + 1, last))}")
        elif token.text == "filter" and tokens[index - 1].text == "." and index + 1 in source.pairs:
            opening = index + 1
            if tokens[opening].text != "{" or len(source.starts_of_statements(opening)) != 1:
                continue
            inside = range(opening + 1, source.pairs[opening])
            first = next((at + 1 for at in inside if tokens[at].text == "in"
                          and source.parents[at] == opening), opening + 1)
            if first < source.pairs[opening] and tokens[first].text not in ("if", "switch", "return"):
                last = source.pairs[opening] - 1
                yield _wrapped(source, "condition", first, last, f"({CONDITION} || (", "))",
                               f"filter skipped: {_short(source.slice(first, last))}")


def _elements(source: Source, index: int) -> Iterator[Error]:
    """Each of the conditions that stand between commas behind `if` or `guard`."""
    at = index
    while True:
        first, last = at + 1, source.right(at, 0)
        if last <= at:
            return
        starts = source.tokens[first].text
        if starts not in ("let", "var", "case", "try", "await", "unsafe") and not starts.startswith("#"):
            yield _wrapped(source, "condition", first, last, f"({CONDITION} || (", "))",
                           f"dropped: {source.tokens[index].text} {_short(source.slice(first, last))}")
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
        yield _replaced(source, "negation", index, last, source.slice(index + 1, last),
                        f"! dropped in {_short(source.slice(index, last))}")


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
            yield _replaced(source, "constant", index, index, str(other),
                            f"{token.text} to {other} in {_short(_around(source, index))}")


def _texts(source: Source, silent: set[int]) -> Iterator[Error]:
    for index, token in enumerate(source.tokens):
        if index in silent or token.kind != "string" or token.text in ('""', '""""""'):
            continue
        yield _replaced(source, "text", index, index, '""', f"{_short(token.text)} emptied")


def _ternaries(source: Source, silent: set[int]) -> Iterator[Error]:
    for index, token in enumerate(source.tokens):
        if index in silent or token.text != "?" or precedence(token) != TERNARY:
            continue
        first = source.left(index, TERNARY)
        if first < index and first not in silent:
            yield _wrapped(source, "ternary", first, index - 1, f"({CONDITION} != (", "))",
                           f"answers swapped: {_short(source.slice(first, index))} … : …")


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
            yield _replaced(source, "min/max", first, last, head[:-3] + other + tail,
                            f"{token.text} to {other} in {_short(source.slice(first, last))}")


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


def _early_returns(source: Source, silent: set[int]) -> Iterator[Error]:
    """A function returns at once: nothing, nil, an empty list or an empty text."""
    tokens = source.tokens
    for index, token in enumerate(tokens):
        if index in silent or token.kind != "name" or token.text not in ("func", "init", "var"):
            continue
        if index and tokens[index - 1].text == ".":
            continue
        signature = _signature(source, index)
        if signature is None:
            continue
        opening, result = signature
        answer = _answer(result)
        statements = source.starts_of_statements(opening)
        if answer is None or not statements:
            continue
        body = range(opening + 1, source.pairs[opening])
        returns = any(tokens[at].text == "return" for at in body)
        lone = len(statements) == 1 and tokens[statements[0]].text not in (
            "return", "for", "while", "if", "switch", "guard", "do", "let", "var", "defer", "throw")
        if not (returns or lone or not result or token.text == "init") or (
                token.text == "var" and tokens[opening + 1].text in ("get", "set", "didSet", "willSet")):
            continue
        end = tokens[opening].end
        keyword = " return" if lone and result and not returns and token.text != "init" else ""
        name = tokens[index].text if token.text == "init" else tokens[index + 1].text
        yield _error(source, "early return", opening, opening,
                     f"{name} answers {answer or 'nothing'} at once",
                     [(end, end, f" if {CONDITION} {{ return{answer and ' ' + answer} }};{keyword}")])


def _signature(source: Source, index: int) -> tuple[int, list[str]] | None:
    """The brace that opens a body, and the tokens of what it returns."""
    tokens = source.tokens
    result: list[str] = []
    in_result = False
    if tokens[index].text == "init":
        if tokens[index + 1].text != "?":
            return None
        result, at = ["?"], index + 2
    else:
        at = index + 2
    while at < len(tokens) and tokens[at].text != "{":
        text = tokens[at].text
        if text in ("=", "}", ";") or (text == "where" and not in_result and not result):
            return None
        if text == "where":
            in_result = False
        if tokens[index].text == "var" and source.ends_statement(at):
            return None
        if tokens[at].kind == "name" and text in ("func", "var", "let", "init", "case", "struct"):
            return None
        if in_result:
            result.append(text)
        if text == "->" or (tokens[index].text == "var" and text == ":"):
            in_result = True
        if not in_result and at in source.pairs and text in OPENING:
            at = source.pairs[at]
        at += 1
    if at >= len(tokens) or at not in source.pairs:
        return None
    if tokens[index].text == "var" and not result:
        return None
    return at, result


def _answer(result: list[str]) -> str | None:
    if not result:
        return ""
    if result[-1] == "?":
        return "nil"
    if result[0] == "[" and result[-1] == "]":
        return "[:]" if ":" in result else "[]"
    return {"String": '""', "Bool": "false"}.get("".join(result))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 70 else line[:67] + "..."


def _around(source: Source, index: int) -> str:
    line = source.tokens[index].line
    return source.text.splitlines()[line - 1].strip()


_FINDERS: dict[str, Callable[[Source, set[int]], Iterator[Error]]] = {
    "and/or": _logic, "boundary": _boundaries, "comparison": _comparisons, "condition": _conditions,
    "constant": _constants, "early return": _early_returns, "min/max": _extremes,
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
