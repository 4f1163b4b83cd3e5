"""
What Python's ast says of constructors and `fit`, against what the reader of classes says.

    node bench/contract.mjs FOLDER… | python3 bench/contract.py

Of every class: variadic parameters, parameters that are not kept, statements of `__init__` that keep nothing, what `fit`
returns, and attributes that it assigns.
"""

import ast
import json
import sys


def keeps(stmt, names):
    if isinstance(stmt, ast.Assign) and len(stmt.targets) == 1:
        target, value = stmt.targets[0], stmt.value
    elif isinstance(stmt, ast.AnnAssign) and stmt.value is not None:
        target, value = stmt.target, stmt.value
    else:
        return None
    if not (isinstance(target, ast.Attribute) and isinstance(target.value, ast.Name) and target.value.id == "self"):
        return None
    return target.attr if isinstance(value, ast.Name) and value.id == target.attr and target.attr in names else None


def is_init_call(stmt):
    return (
        isinstance(stmt, ast.Expr)
        and isinstance(stmt.value, ast.Call)
        and isinstance(stmt.value.func, ast.Attribute)
        and stmt.value.func.attr == "__init__"
    )


def init_facts(func):
    args = func.args
    names = [a.arg for a in args.posonlyargs + args.args][1:] + [a.arg for a in args.kwonlyargs]
    kept, logic, hands_on = set(), [], False
    for stmt in func.body:
        if isinstance(stmt, ast.Pass):
            continue
        if isinstance(stmt, ast.Expr) and isinstance(stmt.value, ast.Constant):
            continue
        if isinstance(stmt, ast.Return) and (
            stmt.value is None or (isinstance(stmt.value, ast.Constant) and stmt.value.value is None)
        ):
            continue
        if is_init_call(stmt):
            for part in stmt.value.args + stmt.value.keywords:
                kept |= {n.id for n in ast.walk(part) if isinstance(n, ast.Name)}
            kept |= {k.arg for k in stmt.value.keywords if k.arg}
            hands_on |= any(k.arg is None for k in stmt.value.keywords)
            continue
        name = keeps(stmt, names)
        if name is None:
            logic.append(stmt.lineno)
        else:
            kept.add(name)
    variadic = [v for v in (args.vararg, args.kwarg) if v]
    return {
        "variadic": len(variadic),
        "unstored": sorted(set(names) - kept),
        "logic": logic,
        "handsOn": hands_on,
    }


def returns_of(func):
    found = []

    def walk(node):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)):
                continue
            if isinstance(child, ast.Return):
                found.append(child)
            walk(child)

    walk(func)
    return found


def fit_facts(func):
    kinds = set()
    for r in returns_of(func):
        if isinstance(r.value, ast.Name) and r.value.id == "self":
            kinds.add("self")
        elif isinstance(r.value, ast.Call):
            kinds.add("unknown")
        else:
            kinds.add("other")
    if kinds:
        return next(k for k in ("other", "unknown", "self") if k in kinds)
    stub = all(isinstance(s, ast.Pass) or (isinstance(s, ast.Expr) and isinstance(s.value, ast.Constant)) for s in func.body)
    raises = any(isinstance(n, ast.Raise) for n in ast.walk(func))
    return "unknown" if stub or raises else "nothing"


def classes_of(tree):
    def walk(node, prefix):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.ClassDef):
                yield prefix + child.name, child
                yield from walk(child, prefix + child.name + ".")
            elif isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef)):
                yield from walk(child, prefix + child.name + ".")
            else:
                yield from walk(child, prefix)

    yield from walk(tree, "")


def methods_of(cls):
    """Also those under a condition; of several the last."""
    found = {}

    def walk(nodes):
        for n in nodes:
            if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef)):
                found[n.name] = n
            elif isinstance(n, (ast.If, ast.Try, ast.With)):
                walk(n.body)
                walk(getattr(n, "orelse", []))

    walk(cls.body)
    return found


def main():
    same = different = missing = 0
    for line in sys.stdin:
        said = json.loads(line)
        try:
            tree = ast.parse(open(said["path"], "rb").read())
        except SyntaxError:
            continue
        mine = {(c["name"], c["line"]): c for c in said["classes"]}
        for name, cls in classes_of(tree):
            got = mine.get((name, cls.lineno))
            if got is None:
                missing += 1
                print(f"missing {said['path']}:{cls.lineno} {name}", file=sys.stderr)
                continue
            methods = methods_of(cls)
            pairs = []
            if "__init__" in methods and got["init"]:
                init = got["init"]
                want = init_facts(methods["__init__"])
                pairs.append((want, {
                    "variadic": len(init["variadic"]),
                    "unstored": sorted(init["unstored"]),
                    "logic": [s["line"] for s in init["logic"]],
                    "handsOn": init["handsOn"],
                }))
            elif ("__init__" in methods) != (got["init"] is not None):
                pairs.append(("__init__" in methods, got["init"]))
            if "fit" in methods:
                pairs.append((fit_facts(methods["fit"]), got["fit"] and got["fit"]["returns"]))
            for want, have in pairs:
                # The reader keeps fifty places of one constructor.
                if isinstance(want, dict):
                    want["logic"] = want["logic"][:50]
                if want == have:
                    same += 1
                else:
                    different += 1
                    print(f"{said['path']}:{cls.lineno} {name}: {have}, ast says {want}", file=sys.stderr)
    print(f"{same} same, {different} different ({same / max(1, same + different):.4f}), {missing} classes missing")


main()
