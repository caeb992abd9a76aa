"""Cases and results to test with."""

from conformance import cases, columns, run


def case(name="T1", rules="A1", exclusions=(), file="/x/tests/conformance/read/idioms.cpp"):
    entry = {
        "id": name,
        "rules": rules,
        "requirement": f"What {name} requires",
        "file": file,
        "exclusions": [{"column": column, "reason": reason} for column, reason in exclusions],
    }
    return cases.from_json([entry])[0]


def step(action="recv()", expected="3", got="3", complaint="", differences=()):
    return {
        "action": action,
        "expected": expected,
        "got": got,
        "complaint": complaint,
        "differences": list(differences),
    }


def result(of, column="shim:windows", passed=True, steps=None, trouble=""):
    steps = [step()] if steps is None else steps
    return run.Result(of, columns.by_name(column), passed, 0.5, steps, trouble)
