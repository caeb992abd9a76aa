"""A source with all its mutants in it, each behind a switch: `winsock_shim_mutant == NUMBER`.

Statements are copied as a whole, so nothing needs to be known of types and precedence.
"""

from __future__ import annotations

from .mutant import Mutant
from .operators import replacements
from .tokens import BadSource, is_word, matching, text_of, tokens_of

PROLOGUE = 'extern "C" const int winsock_shim_mutant;\n'
TELLING = {"post", "add", "consider"}  # calls whose order is seen from outside


def joined(tokens: list[str]) -> str:
    return " ".join(tokens)


class Statement:
    """One statement: its tokens, and what it becomes."""

    def __init__(self, tokens: list[str], mutated: str, kind: str):
        self.tokens = tokens
        self.mutated = mutated
        self.kind = kind

    def may_swap(self, other: "Statement") -> bool:
        """Whether both post or choose something, so that it matters which comes first."""
        return all(statement.kind in ("if", "expression") and statement.tells()
                   and "return" not in statement.tokens for statement in (self, other))

    def tells(self) -> bool:
        return any(word in TELLING and sign == "("
                   for word, sign in zip(self.tokens, self.tokens[1:]))


class Rewriter:
    def __init__(self, source: str, text: str, first_number: int):
        self.source = source
        self.tokens = tokens_of(text)
        self.function = ""
        self.number = first_number
        self.mutants: list[Mutant] = []
        self.seen: set[str] = set()

    # The file: everything outside function bodies stays as it is.

    def rewritten(self) -> str:
        out, at, tokens = [PROLOGUE], 0, self.tokens
        while at < len(tokens):
            body = self.function_body(at)
            if body is None:
                out.append(tokens[at])
                at += 1
                continue
            out += tokens[at:body]
            end = matching(tokens, body)
            out.append(self.block(tokens[body + 1:end]))
            at = end + 1
        return joined(out)

    def function_body(self, at: int) -> int | None:
        """Where the body opens if the parameter list of a function opens at `at`."""
        tokens = self.tokens
        if tokens[at] != "(" or at == 0 or not is_word(tokens[at - 1]):
            return None
        close = matching(tokens, at)
        after = close + 1
        while after < len(tokens) and tokens[after] in ("const", "noexcept", "override"):
            after += 1
        if after >= len(tokens) or tokens[after] != "{":
            return None
        start = at - 1
        while start >= 2 and tokens[start - 1] == "::":
            start -= 2
        self.function = "".join(tokens[start:at])
        return after

    # Statements

    def block(self, tokens: list[str]) -> str:
        statements, at = [], 0
        while at < len(tokens):
            statement, at = self.statement(tokens, at)
            statements.append(statement)
        out, guard = [], ""
        for at, statement in enumerate(statements):
            text = statement.mutated
            if guard:  # the statement before may have been swapped with this one
                text = f"if (!({guard})) {{ {text} }}"
            guard = ""
            follower = statements[at + 1] if at + 1 < len(statements) else None
            if follower and statement.may_swap(follower):
                both = statement.tokens + follower.tokens
                number = self.add(both, follower.tokens + statement.tokens, "order")
                if number:
                    guard = f"winsock_shim_mutant == {number}"
                    text = (f"if ({guard}) {{ {joined(follower.tokens)} "
                            f"{joined(statement.tokens)} }} else {{ {text} }}")
            out.append(text)
        return "{ " + " ".join(out) + " }"

    def statement(self, tokens: list[str], at: int) -> tuple[Statement, int]:
        token = tokens[at]
        if token.startswith("\n"):
            return Statement([token], token, "directive"), at + 1
        if token == "{":
            end = matching(tokens, at)
            return Statement(tokens[at:end + 1], self.block(tokens[at + 1:end]), "block"), end + 1
        if token in ("if", "for", "while", "switch"):
            return self.compound(tokens, at)
        if token in ("case", "default"):
            end = tokens.index(":", at)
            return Statement(tokens[at:end + 1], joined(tokens[at:end + 1]), "label"), end + 1
        if token == "do":
            body, after = self.statement(tokens, at + 1)
            end = tokens.index(";", after) + 1
            return Statement(tokens[at:end], "do " + body.mutated + joined(tokens[after:end]),
                             "loop"), end
        end = at
        while tokens[end] != ";":
            end = (matching(tokens, end) if tokens[end] in "([{" else end) + 1
        return self.simple(tokens[at:end + 1]), end + 1

    def compound(self, tokens: list[str], at: int) -> tuple[Statement, int]:
        keyword, close = tokens[at], matching(tokens, at + 1)
        head = tokens[at + 2:close]
        if keyword == "if" and ";" not in head and head[0] not in ("const", "auto"):
            head_text = self.condition(head)
        else:
            head_text = joined(head)
        body, end = self.statement(tokens, close + 1)
        text = f"{keyword} ({head_text}) {{ {body.mutated} }}"
        if keyword == "if" and end < len(tokens) and tokens[end] == "else":
            other, end = self.statement(tokens, end + 1)
            text += f" else {{ {other.mutated} }}"
        kind = keyword if keyword == "if" else "loop"
        return Statement(tokens[at:end], text, kind), end

    def condition(self, tokens: list[str]) -> str:
        text = f"static_cast<bool>({joined(tokens)})"
        for changed in [["true"], ["false"]] + list(self.changes(tokens)):
            number = self.add(["if", "("] + tokens + [")"], ["if", "("] + changed + [")"])
            if number:
                text = (f"winsock_shim_mutant == {number} ? "
                        f"static_cast<bool>({joined(changed)}) : {text}")
        return text

    def simple(self, tokens: list[str]) -> Statement:
        """A declaration, an expression, return, break."""
        if tokens[0] in ("break", "continue") or tokens == [";"]:
            return Statement(tokens, joined(tokens), "jump")
        if tokens[0] == "return":
            text = joined(tokens)
            for changed in self.changes(tokens):
                number = self.add(tokens, changed)
                if number:
                    text = f"if (winsock_shim_mutant == {number}) {{ {joined(changed)} }} {text}"
            return Statement(tokens, text, "jump")
        if self.is_declaration(tokens):
            return Statement(tokens, self.declaration(tokens), "declaration")
        text = "{ " + joined(tokens) + " }"
        for changed in [[";"]] + list(self.changes(tokens)):
            number = self.add(tokens, changed)
            if number:
                text = f"if (winsock_shim_mutant == {number}) {{ {joined(changed)} }} else {text}"
        return Statement(tokens, text, "expression")

    @staticmethod
    def is_declaration(tokens: list[str]) -> bool:
        if tokens[0] in ("const", "auto", "static", "constexpr", "using"):
            return True
        at = 0
        while at + 1 < len(tokens) and (is_word(tokens[at]) or tokens[at] in ("::", "<", ">")):
            if (is_word(tokens[at]) or tokens[at] == ">") and is_word(tokens[at + 1]):
                return True
            at += 1
        return False

    def declaration(self, tokens: list[str]) -> str:
        if "=" not in tokens or tokens[0] in ("static", "constexpr", "using"):
            return joined(tokens)
        equals = tokens.index("=")
        start = tokens[:equals + 1]
        value = tokens[equals + 1:-1]
        if value[0] == "[":  # a lambda: its body
            body = value.index("{")
            return (joined(start + value[:body])
                    + self.block(value[body + 1:matching(value, body)]) + ";")
        if value[0] == "{" or "[" in value and "{" in value:
            return joined(tokens)
        text = f"({joined(value)})"
        for changed in self.changes(value):
            number = self.add(tokens, start + changed + [";"])
            if number:
                text = f"(winsock_shim_mutant == {number} ? ({joined(changed)}) : {text})"
        return joined(start) + " " + text + ";"

    # Changes

    @staticmethod
    def changes(tokens: list[str]):
        for start, end, other in replacements(tokens):
            yield tokens[:start] + other + tokens[end:]

    def add(self, before: list[str], after: list[str], kind: str = "operator") -> int:
        """The number of a new mutant; 0 if the same change was made already."""
        mutant = Mutant(self.number, self.source, self.function, text_of(before),
                        text_of(after), kind)
        if before == after or mutant.id in self.seen:
            return 0
        self.seen.add(mutant.id)
        self.mutants.append(mutant)
        self.number += 1
        return mutant.number


def rewrite(source: str, text: str, first_number: int) -> tuple[str, list[Mutant]]:
    rewriter = Rewriter(source, text, first_number)
    try:
        return rewriter.rewritten(), rewriter.mutants
    except (BadSource, IndexError, ValueError) as error:
        raise BadSource(f"{source}: {rewriter.function}: {error}") from error
