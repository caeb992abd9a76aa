"""What one surface consists of: constants, macros, structures, fields, types and functions."""

import dataclasses

# Arguments for macros with parameters: all bits of a word matter, and so does the sign.
_ARGUMENTS = (("0x12345678", "0x9abc", "0x41", "7"), ("0x80017fff", "0xfedc", "0xb3", "0x29"))

# Part of a function's type to clang, not to GCC.
_NO_RETURN = " __attribute__((noreturn))"


@dataclasses.dataclass(frozen=True)
class Item:
    """One thing to print: an integer expression in C and C++, a type in C++, or both. `constant` is
    a C constant of type int that compiles if the thing exists; `overload` is the type to fall back
    on where C++ overloads the function."""

    kind: str
    name: str
    constant: str
    value: str = ""
    type: str = ""
    overload: str = ""


def _constant(kind, expression):
    # Only a constant survives as the initialiser of an int: no address, no call, no type. Nor a
    # list, which clang would take for the operator between its last parts.
    single = f"abi_single({expression})" if kind == "macro" else expression
    return Item(kind, expression, f"(int)(unsigned long long)({single})",
                value=f"(long long)({expression})", type=f"__typeof__({expression})")


def items_of(plain_macros, function_macros, declarations):
    for name in [*plain_macros, *declarations.enumerators]:
        yield _constant("constant", name)
    for name, count in function_macros.items():
        if 0 < count <= len(_ARGUMENTS[0]):
            for arguments in _ARGUMENTS:
                yield _constant("macro", f"{name}({', '.join(arguments[:count])})")
    for record, fields in declarations.records.items():
        size = f"sizeof({record})"
        yield Item("record", record, size, value=size, type=record)
        for field in fields:
            offset = f"offsetof({record}, {field})"
            yield Item("field", f"{record}.{field}", offset, value=offset,
                       type=f"decltype((({record} *)0)->{field})")
    for name in declarations.typedefs:
        yield Item("type", name, f"sizeof({name} *)", type=name)
    for name, function in declarations.functions.items():
        plain_type = function.type.replace(_NO_RETURN, "")
        pointer = f"std::add_pointer<{plain_type}>::type"
        by_type = f"decltype(static_cast<{pointer}>({name}))"
        known = by_type if plain_type != function.type else f"decltype(&{name})"
        yield Item("function", name, f"sizeof(&{name})", type=known, overload=by_type)
