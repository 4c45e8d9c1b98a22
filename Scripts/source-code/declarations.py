"""What a Swift file declares publicly, counted by tokens."""

from dataclasses import dataclass

from swift_tokens import Token, partners, tokens_of

_TYPES = {"struct", "class", "enum", "actor", "protocol", "extension"}
_MEMBERS = {"func", "var", "let", "init", "subscript", "typealias", "associatedtype", "operator",
            "macro", "case", "precedencegroup"}
_ACCESS = {"public", "open", "package", "internal", "fileprivate", "private"}


@dataclass(frozen=True, slots=True)
class Count:
    """How many declarations others can name."""

    marked: int = 0  # say `public` or `open` themselves
    implied: int = 0  # are public without saying so

    def __add__(self, other: "Count") -> "Count":
        return Count(self.marked + other.marked, self.implied + other.implied)


def public_declarations(text: str) -> Count:
    """Counts the public declarations of a file.

    Public without saying so are the cases of a public enum (each name of a `case` line), the
    requirements of a public protocol, and the members of a `public extension` that are not marked
    otherwise. An extension, an import and `private(set)` are no declarations. `let a = 1, b = 2`
    counts once.
    """
    tokens = tokens_of(text)
    return _count(tokens, partners(tokens), 0, len(tokens), None)


def _count(tokens: list[Token], pairs: dict[int, int], start: int, end: int,
           public_scope: str | None) -> Count:
    """Counts in one scope; `public_scope` is what its public type is, if it hands that down."""
    total = Count()
    access: str | None = None
    index = start
    while index < end:
        token = tokens[index]
        word = token.text if token.kind == "name" else ""
        if word.startswith("@"):
            # An attribute with its arguments, which stand directly behind its name.
            index += 1
            while index < end and tokens[index].text == ".":
                index += 2
            if index < end and tokens[index].text == "(" and not tokens[index - 1].spaced_after:
                index = pairs.get(index, index) + 1
        elif word in _ACCESS:
            if index + 1 < end and tokens[index + 1].text == "(":
                index = pairs[index + 1] + 1  # private(set)
            else:
                access, index = word, index + 1
        elif word == "import":
            access, index = None, _line_after(tokens, index, end)
        elif word in _TYPES and not (word == "class" and tokens[index + 1].text in ("func", "var")):
            marked = access in ("public", "open")
            implied = access is None and public_scope in ("protocol", "extension")
            if word != "extension":
                total += Count(marked, implied)
            opening = next((at for at in range(index, end) if tokens[at].text == "{"), end)
            if opening < end:
                hands_down = (marked or implied) and word in ("protocol", "extension", "enum")
                total += _count(tokens, pairs, opening + 1, pairs[opening],
                                word if hands_down else None)
                index = pairs[opening]
            access, index = None, index + 1
        elif word == "case":
            names, index = _names_of_case(tokens, pairs, index, end)
            total += Count(0, names if public_scope == "enum" else 0)
            access = None
        elif word in _MEMBERS:
            implied = access is None and public_scope in ("protocol", "extension")
            total += Count(access in ("public", "open"), implied)
            access = None
            index = _declaration_after(tokens, pairs, index, end)
        else:
            index = (pairs.get(index, index) if token.text in ("{", "(", "[") else index) + 1
    return total


def _line_after(tokens: list[Token], index: int, end: int) -> int:
    line = tokens[index].line
    while index < end and tokens[index].line == line:
        index += 1
    return index


def _names_of_case(tokens: list[Token], pairs: dict[int, int], index: int, end: int) -> tuple[int, int]:
    names, index = 1, index + 2
    while index < end:
        if tokens[index].text == "(":
            index = pairs[index] + 1
        elif tokens[index].text == ",":
            names, index = names + 1, index + 2
        elif tokens[index].text == "=":
            index += 2
        elif tokens[index].text == "-" or tokens[index].kind in ("number", "string"):
            index += 1
        else:
            break
    return names, index


def _declaration_after(tokens: list[Token], pairs: dict[int, int], index: int, end: int) -> int:
    """The index behind a member: behind its body, or where the next declaration begins."""
    index += 1
    if index < end and tokens[index].text in ("class", "func", "var"):
        index += 1
    if index < end and tokens[index].kind in ("name", "operator"):
        index += 1  # its name, which may be a keyword
    starts = _TYPES | _MEMBERS | _ACCESS | {"static", "mutating", "nonisolated", "final", "override",
                                           "indirect", "lazy", "weak", "convenience", "required",
                                           "nonmutating", "prefix", "infix", "postfix", "consuming",
                                           "borrowing", "unsafe"}
    while index < end:
        token = tokens[index]
        if token.text in ("(", "[", "{"):
            index = pairs[index]
        elif token.text.startswith("@") and index > 0 and tokens[index - 1].line < token.line:
            return index
        elif (token.kind == "name" and token.text in starts and tokens[index - 1].line < token.line
              and tokens[index - 1].text not in (".", "=", ",", ":", "->")):
            return index
        index += 1
    return index
