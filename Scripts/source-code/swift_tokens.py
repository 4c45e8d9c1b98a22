"""Swift text as tokens: as much of the language as is needed to find one's way in it.

Comments are left out and a string, with whatever is interpolated, is one token. A regular expression
between slashes is recognised where a value is expected.
"""

import re
from dataclasses import dataclass

OPENING = {"(": ")", "[": "]", "{": "}"}
CLOSING = {")": "(", "]": "[", "}": "{"}
_OPERATOR = re.compile(r"[-+*/%<>=!&|^~?.]+")
_NAME = re.compile(r"`[^`\n]+`|[@#$]?[A-Za-z_\u0080-\uffff][A-Za-z0-9_\u0080-\uffff]*|\$[0-9]+|[@#$]")
_NUMBER = re.compile(r"0[xob][0-9A-Fa-f_]+|[0-9][0-9_]*(?:\.[0-9][0-9_]*)?(?:[eE][-+]?[0-9_]+)?")


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of Swift text."""

    kind: str  # name, number, string, pattern, operator or mark
    text: str
    start: int
    end: int
    line: int  # of its first character, from 1
    spaced_before: bool  # white space, a comment or the start of the text
    spaced_after: bool

    @property
    def is_infix(self) -> bool:
        """Whether it is an operator with the same white space on both sides."""
        return self.kind == "operator" and self.spaced_before == self.spaced_after


def tokens_of(text: str) -> list[Token]:
    """The tokens of a file."""
    found: list[tuple[str, int, int]] = []
    at = 0
    while at < len(text):
        character = text[at]
        if character.isspace():
            at += 1
            continue
        if text.startswith("//", at):
            at = _line_end(text, at)
            continue
        if text.startswith("/*", at):
            at = _comment_end(text, at)
            continue
        kind, end = _token(text, at, found)
        found.append((kind, at, end))
        at = end
    tokens = []
    line, counted = 1, 0
    for kind, start, end in found:
        line += text.count("\n", counted, start)
        counted = start
        before = text[start - 1] if start else "\n"
        after = text[end] if end < len(text) else "\n"
        tokens.append(Token(
            kind, text[start:end], start, end, line,
            before.isspace() or before in "([{,;:" or text.endswith("*/", 0, start),
            after.isspace() or after in ")]},;:" or text.startswith(("//", "/*"), end)))
    return tokens


def partners(tokens: list[Token]) -> dict[int, int]:
    """The indices of brackets that belong together, both ways."""
    open_ones: list[int] = []
    pairs: dict[int, int] = {}
    for index, token in enumerate(tokens):
        if token.kind != "mark":
            continue
        if token.text in OPENING:
            open_ones.append(index)
        elif token.text in CLOSING and open_ones:
            other = open_ones.pop()
            pairs[other], pairs[index] = index, other
    return pairs


def _token(text: str, at: int, before: list[tuple[str, int, int]]) -> tuple[str, int]:
    character = text[at]
    if string := re.match(r'(#*)("""|")', text[at:at + 12]):
        return "string", _string_end(text, at + string.end(), string[1], string[2])
    if pattern := re.match(r"#+/", text[at:at + 8]):
        return "pattern", text.index("/" + "#" * (pattern.end() - 1), at + pattern.end()) + pattern.end()
    if match := _NUMBER.match(text, at):
        return "number", match.end()
    if match := _NAME.match(text, at):
        return "name", match.end()
    if character == "/" and _value_expected(text, before):
        closing = re.compile(r"/(?![ \t])(?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\n\\])+/").match(text, at)
        if closing:
            return "pattern", closing.end()
    if match := _OPERATOR.match(text, at):
        return "operator", _operator_end(text, at, match.end())
    return "mark", at + 1


def _operator_end(text: str, at: int, end: int) -> int:
    # A comment ends an operator; a dot belongs to one only after a dot; `?.`, `!.` and `>?` are several.
    for index in range(at + 1, end):
        if text.startswith(("//", "/*"), index):
            return index
        if text[index] == "." and text[index - 1] != "." and text[at] != ".":
            return index
    run = text[at:end]
    if run[0] == ".":
        dots = len(run) - len(run.lstrip("."))
        return at + dots if dots == 1 else end
    if re.fullmatch(r"[?!>]{2,}|&?<+|>+[?!]+", run) and run not in ("??", "!!", ">>", "<<"):
        return at + 1
    return end


def _value_expected(text: str, before: list[tuple[str, int, int]]) -> bool:
    if not before:
        return False
    kind, start, end = before[-1]
    last = text[start:end]
    return last in ("(", "[", ",", ":", "{") or last in ("=", "return", "==", "!=", "in")


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _comment_end(text: str, at: int) -> int:
    depth, at = 1, at + 2
    while depth and at < len(text):
        if text.startswith("/*", at):
            depth, at = depth + 1, at + 2
        elif text.startswith("*/", at):
            depth, at = depth - 1, at + 2
        else:
            at += 1
    return at


def _string_end(text: str, at: int, hashes: str, quotes: str) -> int:
    closing, escape = quotes + hashes, "\\" + hashes
    while at < len(text):
        if text.startswith(escape, at):
            at += len(escape)
            if at < len(text) and text[at] == "(":
                at = _interpolation_end(text, at)
            else:
                at += 1
        elif text.startswith(closing, at):
            return at + len(closing)
        else:
            at += 1
    return at


def _interpolation_end(text: str, at: int) -> int:
    depth = 0
    while at < len(text):
        if string := re.match(r'(#*)("""|")', text[at:at + 12]):
            at = _string_end(text, at + string.end(), string[1], string[2])
            continue
        depth += {"(": 1, ")": -1}.get(text[at], 0)
        at += 1
        if depth == 0:
            return at
    return at
