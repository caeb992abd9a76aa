"""What a name means in a test's source: a helper, or one of the functions to be checked."""

_READS_ERROR = {
    "GetLastError", "WSAGetLastError", "errno", "_errno", "_get_errno", "error_name",
}
_EXTENSION = "WSAID_"  # and the name of a function that is fetched by this id


def reads_error(code):
    return bool(code.names & _READS_ERROR)


class Scope:
    """`tiers`: the helpers of the source, those beside it, the harness's, each name -> definitions;
    the first that knows a name decides. `functions`: name -> Declared; `synonyms`: a macro -> the
    function that it stands for (_stat is _stat64i32)."""

    def __init__(self, tiers, functions, synonyms=None):
        self._tiers = tiers
        self._functions = functions
        self._synonyms = synonyms or {}
        self._extensions = {_EXTENSION + name.upper(): name for name in functions}

    def helpers(self, name):
        return next((tier[name] for tier in self._tiers if name in tier), ())

    def mentioned(self, code):
        """All helpers that this code can come to, by whatever way."""
        return self._closure(code, lambda part: part.names)

    def reached(self, code):
        """The helpers that this code calls or hands on to be called, and so on."""
        return self._closure(code, lambda part: _called(part) | _handed_on(part))

    def _closure(self, code, names_in):
        found, waiting = {}, [code]
        while waiting:
            for name in names_in(waiting.pop()):
                if name not in found:
                    found[name] = self.helpers(name)
                    waiting += [helper.body for helper in found[name]]
        return [helper for helpers in found.values() for helper in helpers]

    def _calls(self, code):
        """(function, call) for each call of one of the functions."""
        for call in code.calls:
            helpers = () if call.qualified else self.helpers(call.name)
            if not helpers and not call.method:
                meant = self._synonyms.get(call.name, call.name)
                for name in (meant, f"{meant}A"):
                    if name in self._functions:
                        yield name, call
                        break
            for helper in helpers:
                for mark in helper.body.names & self._extensions.keys():
                    yield self._extensions[mark], call

    def calling(self, code):
        return [name for name, _ in self._calls(code)]

    def using(self, code):
        """The functions whose result this code uses."""
        return [name for name, call in self._calls(code) if call.used]

    def asking(self, code):
        """The functions whose result, and so whose failure, this code gets: not those that are
        called for an argument of another one. A helper may hand on what it got."""
        calls = list(self._calls(code))
        for name, call in calls:
            inside = any(other.at < call.at <= other.end for _, other in calls)
            if call.used and not inside:
                yield name
        for name in _called(code):
            for helper in self.helpers(name):
                yield from (one for one, call in self._calls(helper.body) if call.returned)

    def failing(self, code):
        """The functions whose failure this code, or what it reaches, can tell."""
        yield from self.asking(code)
        for helper in self._closure(code, _called):
            if self._tells_errors(helper.body):
                yield from self.asking(helper.body)

    def _tells_errors(self, code):
        helpers = [helper for name in _called(code) for helper in self.helpers(name)]
        return reads_error(code) or any(reads_error(helper.body) for helper in helpers)

    def returns(self, name):
        return self._functions[name].returns


def _called(code):
    return {call.name for call in code.calls if not call.qualified and call.end > call.at}


def _handed_on(code):
    return {call.name for call in code.calls if not call.qualified and call.end == call.at}
