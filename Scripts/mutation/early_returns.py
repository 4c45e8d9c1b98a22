"""Functions that return at once."""

from collections.abc import Iterator

from error import CONDITION, Error, error_at
from expressions import Source
from swift_tokens import OPENING


def early_returns(source: Source, silent: set[int]) -> Iterator[Error]:
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
        yield error_at(source, "early return", opening, opening,
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
