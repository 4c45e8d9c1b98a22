"""Where an operand begins and ends, found by tokens and the precedence of operators."""

from dataclasses import dataclass, field

from swift_tokens import OPENING, Token, partners, tokens_of

TERNARY, OR, AND, COMPARISON, NIL, RANGE, ADDITION, MULTIPLICATION, SHIFT = range(1, 10)
_PRECEDENCE = {
    "||": OR, "&&": AND, "<": COMPARISON, "<=": COMPARISON, ">": COMPARISON, ">=": COMPARISON,
    "==": COMPARISON, "!=": COMPARISON, "===": COMPARISON, "!==": COMPARISON, "~=": COMPARISON,
    "??": NIL, "..<": RANGE, "...": RANGE, "+": ADDITION, "-": ADDITION, "&+": ADDITION,
    "&-": ADDITION, "|": ADDITION, "^": ADDITION, "*": MULTIPLICATION, "/": MULTIPLICATION,
    "%": MULTIPLICATION, "&": MULTIPLICATION, "&*": MULTIPLICATION, "<<": SHIFT, ">>": SHIFT,
    "&<<": SHIFT, "&>>": SHIFT,
}
_BEFORE_OPERAND = {"return", "if", "guard", "while", "where", "in", "case", "else", "try", "await",
                   "unsafe", "throw", "switch", "for", "do", "repeat", "let", "var", "yield"}
_AFTER_OPERAND = {"else", "where", "in"}
_CONDITIONAL = {"if", "guard", "while", "for", "switch"}


def precedence(token: Token) -> int | None:
    """How strongly an infix operator binds; None for what is no infix operator."""
    if token.kind != "operator" or not token.is_infix:
        return None
    if token.text == "?":
        return TERNARY if token.spaced_before else None
    if token.text in ("=", "->") or (token.text.endswith("=") and token.text not in _PRECEDENCE):
        return 0
    if token.text in (".", "!", "&"):
        return None if not token.spaced_before else _PRECEDENCE.get(token.text)
    return _PRECEDENCE.get(token.text, COMPARISON)


@dataclass
class Source:
    """A Swift file with what is needed to take expressions out of it."""

    text: str
    tokens: list[Token] = field(init=False)
    pairs: dict[int, int] = field(init=False)
    parents: list[int] = field(init=False)  # the bracket around each token, -1 for none

    def __post_init__(self) -> None:
        self.tokens = tokens_of(self.text)
        self.pairs = partners(self.tokens)
        self.parents = []
        around = [-1]
        for index, token in enumerate(self.tokens):
            if token.kind == "mark" and index in self.pairs and token.text not in OPENING:
                around.pop()
            self.parents.append(around[-1])
            if token.kind == "mark" and index in self.pairs and token.text in OPENING:
                around.append(index)

    def slice(self, first: int, last: int) -> str:
        """The text from one token to another."""
        return self.text[self.tokens[first].start:self.tokens[last].end]

    def one_line(self, first: int, last: int) -> str | None:
        """The same in one line, or None if that is not the same."""
        text = self.slice(first, last)
        if "\n" not in text:
            return text
        if any(mark in text for mark in ("//", '"""', "{", "/*")):
            return None
        return " ".join(text.split())

    def left(self, index: int, binding: int) -> int:
        """The first token of what stands left of an operator."""
        at = index
        while at > 0:
            before = at - 1
            token = self.tokens[before]
            if before == self.parents[index] or self.ends_statement(before):
                break
            if before in self.pairs and token.text not in OPENING:
                at = self.pairs[before]
                continue
            if token.kind == "mark" and token.text in ",:;":
                break
            if token.kind == "name" and token.text in _BEFORE_OPERAND and not self._is_member(before):
                break
            if token.text in ("?", "!") and self.tokens[before - 1].text == "try":
                break
            other = precedence(token)
            if other is not None and (other < binding or binding == COMPARISON == other):
                break
            at = before
        return at

    def right(self, index: int, binding: int) -> int:
        """The last token of what stands right of an operator."""
        conditional = self.tokens[index].text in _CONDITIONAL or self.is_conditional(index)
        at = index
        while at + 1 < len(self.tokens):
            after = at + 1
            token = self.tokens[after]
            if self.ends_statement(at) and at > index:
                break
            if token.kind == "mark":
                if token.text in ")]},:;" or (token.text == "{" and conditional):
                    break
                at = self.pairs.get(after, after)
                continue
            if token.kind == "name" and token.text in _AFTER_OPERAND and not self._is_member(after):
                break
            other = precedence(token)
            if other is not None and other <= binding and at > index:
                break
            at = after
        return at

    def ends_statement(self, index: int) -> bool:
        """Whether a line, and with it a statement, ends behind a token."""
        if index + 1 >= len(self.tokens):
            return True
        token, after = self.tokens[index], self.tokens[index + 1]
        if after.line <= token.line + token.text.count("\n"):
            return False
        parent = self.parents[index]
        if parent >= 0 and self.tokens[parent].text != "{":
            return False
        if index in self.pairs and token.text in OPENING:
            return True
        goes_on = after.text == "." or precedence(after) is not None or after.text == ":"
        waits = precedence(token) is not None or token.text in (",", ":", ".")
        return not (goes_on or waits)

    def is_conditional(self, index: int) -> bool:
        """Whether a token stands between `if`, `guard`, `while`, `for` or `switch` and its body."""
        at = index
        while at > 0:
            at -= 1
            token = self.tokens[at]
            if at == self.parents[index] or self.ends_statement(at) or token.text == ";":
                return False
            if at in self.pairs and token.text not in OPENING:
                at = self.pairs[at]
            elif token.kind == "name" and token.text in _CONDITIONAL and not self._is_member(at):
                return True
        return False

    def starts_of_statements(self, opening: int) -> list[int]:
        """The first tokens of the statements between braces."""
        found: list[int] = []
        at = opening + 1
        fresh = True
        while at < self.pairs[opening]:
            if fresh:
                found.append(at)
            end = self.pairs[at] if at in self.pairs else at
            fresh = self.ends_statement(end) or self.tokens[end].text == ";"
            at = end + 1
        return found

    def _is_member(self, index: int) -> bool:
        return index > 0 and self.tokens[index - 1].text == "."
