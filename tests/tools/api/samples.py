"""Small declarations, as clang would have read them."""

from api_table.headers import Declared, Headers


def declared(name, type="int (void)", symbol="", header="compat/include/sample.h"):
    return Declared(name, type, symbol if symbol is None else symbol or name, header)


def functions(**types):
    return {name: declared(name, type) for name, type in types.items()}


def headers(*functions_there, macros=(), synonyms=None):
    return Headers({one.name: one for one in functions_there}, set(macros), synonyms or {})
