"""
Which classes of a repository are estimators, models or data sets, by CPython's own parser: the oracle for the detectors
that follow base classes.

    python3 bench/classes.py FAMILY FACTS.jsonl FOLDER [OTHER_FOLDER…]

FACTS.jsonl comes from `node bench/detect.mjs [--others] …`. Shares no code with the product. FAMILY is
one of those at the end of this file. An estimator is a class that derives, through names as Python would bind them, from a root: sklearn.base.BaseEstimator or a mixin there, an estimator
that scikit-learn exports, BaseEstimator of scikit-base; or that has fit, get_params and set_params of its own or inherited
from classes of the repository. Classes are counted by file and line; those in functions count too.
"""

import ast
import json
import pathlib
import subprocess
import sys
import warnings

warnings.simplefilter("ignore")

MIXINS = {
    "BaseEstimator", "ClassifierMixin", "RegressorMixin", "ClusterMixin", "BiclusterMixin", "TransformerMixin",
    "OneToOneFeatureMixin", "ClassNamePrefixFeaturesOutMixin", "OutlierMixin", "DensityMixin", "MetaEstimatorMixin",
}
# Modules of scikit-learn whose public classes are estimators, and the public classes there that are none.
ESTIMATOR_MODULES = {
    "calibration", "cluster", "compose", "covariance", "cross_decomposition", "decomposition", "discriminant_analysis",
    "dummy", "ensemble", "feature_extraction", "feature_selection", "frozen", "gaussian_process", "impute", "isotonic",
    "kernel_approximation", "kernel_ridge", "linear_model", "manifold", "mixture", "multiclass", "multioutput",
    "naive_bayes", "neighbors", "neural_network", "pipeline", "preprocessing", "random_projection", "semi_supervised",
    "svm", "tree",
}
NOT_ESTIMATORS = {"BallTree", "KDTree", "DistanceMetric", "make_column_selector"}


def is_root(name):
    parts = name.split(".")
    if parts[:2] == ["skbase", "base"]:
        return parts[-1] in ("BaseEstimator", "BaseMetaEstimator")
    if parts[0] != "sklearn" or len(parts) < 3:
        return False
    if parts[1] == "base":
        return parts[-1] in MIXINS
    if parts[-1] in MIXINS or parts[-1] == "SelectorMixin":
        return True
    if parts[1] == "model_selection":
        return parts[-1].endswith("SearchCV")
    if parts[1:3] == ["gaussian_process", "kernels"]:
        return False
    return parts[1] in ESTIMATOR_MODULES and parts[-1][:1].isupper() and parts[-1] not in NOT_ESTIMATORS


class Module:
    def __init__(self, path, package, tree):
        self.path = path
        self.package = package  # dotted name of the package that relative imports start from
        self.names = {}  # name -> list of ("class", node) | ("import", dotted) | ("alias", dotted)
        self.stars = []
        self.classes = []  # (node, scope) in any depth
        self.visit(tree, "")

    def bind(self, name, what):
        self.names.setdefault(name, []).append(what)

    def visit(self, node, scope):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.ClassDef):
                name = f"{scope}{child.name}"
                self.classes.append((child, scope))
                self.bind(name, ("class", child, scope))
                self.visit(child, f"{name}.")
                continue
            if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef)):
                self.visit(child, f"{scope}{child.name}.")
                continue
            if isinstance(child, ast.Import):
                for a in child.names:
                    if a.asname:
                        self.bind(a.asname, ("import", a.name))
                    else:
                        self.bind(a.name.split(".")[0], ("import", a.name.split(".")[0]))
            elif isinstance(child, ast.ImportFrom):
                base = child.module or ""
                if child.level:
                    parts = self.package.split(".") if self.package else []
                    parts = parts[: len(parts) - child.level + 1]
                    base = ".".join(parts + ([child.module] if child.module else []))
                for a in child.names:
                    if a.name == "*":
                        self.stars.append(base)
                    else:
                        self.bind(a.asname or a.name, ("import", f"{base}.{a.name}"))
            elif isinstance(child, ast.Assign) and not scope:
                target = dotted(child.value)
                for t in child.targets:
                    if isinstance(t, ast.Name) and target:
                        self.bind(t.id, ("alias", target))
            self.visit(child, scope)


def dotted(node):
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        base = dotted(node.value)
        return f"{base}.{node.attr}" if base else None
    if isinstance(node, ast.Subscript):
        return dotted(node.value)
    return None


class Tree:
    def __init__(self, folders):
        self.modules = {}  # dotted -> Module
        self.by_path = {}
        for folder in folders:
            root = pathlib.Path(folder)
            listed = subprocess.run(["git", "-C", folder, "ls-files", "-z", "*.py"], capture_output=True, check=True).stdout
            for name in listed.decode().split("\0"):
                path = root / name
                if not name or not path.is_file():
                    continue
                try:
                    tree = ast.parse(path.read_bytes())
                except (SyntaxError, ValueError, RecursionError):
                    continue
                top = path.parent
                while (top / "__init__.py").is_file() and top != root:
                    top = top.parent
                if top == path.parent.parent and not (path.parent / "__init__.py").is_file():
                    top = path.parent
                parts = list(path.relative_to(top).with_suffix("").parts)
                is_package = parts[-1] == "__init__"
                if is_package:
                    parts.pop()
                package = ".".join(parts if is_package else parts[:-1])
                module = Module(str(path), package, tree)
                module.folder, module.name, module.dotted = folder, name, ".".join(parts)
                self.modules.setdefault(".".join(parts), module)
                self.by_path[folder, name] = module

    def meanings(self, module, name, scope="", seen=frozenset(), own=None):
        """Classes (module, node, scope) and foreign dotted names that a name may mean."""
        key = (module.path, name, scope)
        if key in seen or len(seen) > 60:
            return
        seen = seen | {key}
        first, _, rest = name.partition(".")
        while True:
            bound = module.names.get(f"{scope}{name}")
            classes = [b for b in bound or [] if b[0] == "class" and b[1] is not own]
            if classes:
                for _, node, where in classes:
                    yield (module, node, where)
                return
            if not scope:
                break
            scope = scope.rstrip(".").rpartition(".")[0]
            scope = f"{scope}." if scope else ""
        bound = [b for b in module.names.get(first, []) if b[0] != "class"]
        for b in bound:
            target = b[1] + (f".{rest}" if rest else "")
            if b[0] == "import":
                yield from self.absolute(target, seen)
            elif target != name:
                yield from self.meanings(module, target, "", seen)
        if bound:
            return
        for star in module.stars:
            yield from self.absolute(f"{star}.{name}", seen)

    def absolute(self, path, seen):
        parts = path.split(".")
        for n in range(len(parts), 0, -1):
            module = self.modules.get(".".join(parts[:n]))
            if module is None:
                continue
            rest = ".".join(parts[n:])
            if rest:
                found = list(self.meanings(module, rest, "", seen))
                yield from found or [path]
            return
        yield path

    def line(self, module, node, scope):
        """The class and its ancestors: classes of ours, and foreign names."""
        found, names, todo = [], set(), [(module, node, scope)]
        while todo:
            place = todo.pop()
            if any(place[1] is f[1] for f in found):
                continue
            found.append(place)
            for base in place[1].bases:
                bases = [dotted(base)] if not isinstance(base, ast.Call) else [dotted(a) for a in base.args]
                for b in bases:
                    if not b:
                        continue
                    for meaning in self.meanings(place[0], b, place[2], own=place[1]):
                        if isinstance(meaning, str):
                            names.add(meaning)
                        else:
                            todo.append(meaning)
        return found, names

    def belongs(self, module, node, scope, is_root, by_contract):
        found, names = self.line(module, node, scope)
        # In its own repository a library's base class is one of ours.
        own = {f"{m.dotted}.{s}{c.name}" for m, c, s in found if c is not node}
        if any(is_root(n) for n in names | own):
            return True
        if not by_contract:
            return False
        methods = {f.name for _, c, _ in found for f in ast.walk(c) if isinstance(f, ast.FunctionDef) and f in c.body}
        return {"fit", "get_params", "set_params"} <= methods


def main():
    family, facts_file, folder, *others = sys.argv[1:]
    detectors, root, by_contract = FAMILIES[family]
    tree = Tree([folder, *others])
    truth = {}
    for (where, name), module in tree.by_path.items():
        if where != folder:
            continue
        for node, scope in module.classes:
            if tree.belongs(module, node, scope, root, by_contract):
                truth[name, node.lineno] = node.name
    repo = pathlib.Path(folder).name
    with open(facts_file) as lines:
        facts = [json.loads(line) for line in lines]
    said = {
        (f["file"], f["line"]): f["name"]
        for f in facts
        if f["repo"] == repo and f.get("detector") in detectors and f["file"].endswith(".py") and not f["role"].startswith("function")
    }
    both = truth.keys() & said.keys()
    result = {
        "family": family, "repository": repo, "oracle": len(truth), "detector": len(said), "both": len(both),
        "recall": round(len(both) / max(1, len(truth)), 4), "precision": round(len(both) / max(1, len(said)), 4),
    }
    print(json.dumps(result))
    for key in sorted(truth.keys() - said.keys()):
        print("  missed", *key, truth[key], file=sys.stderr)
    for key in sorted(said.keys() - truth.keys()):
        print("  not in the oracle", *key, said[key], file=sys.stderr)


def is_module(name):
    parts = name.split(".")
    if parts[:2] == ["torch", "nn"] and len(parts) > 2 and "functional" not in parts and "init" not in parts:
        return parts[-1][:1].isupper() and parts[-1] not in ("Parameter", "Buffer")
    if parts[0] == "transformers":
        return parts[-1].endswith(("PreTrainedModel", "Model")) or "For" in parts[-1] and parts[-1][:1].isupper()
    return parts[-1] in ("LightningModule", "PyTorchModelHubMixin", "ModelHubMixin") and parts[0] in (
        "lightning", "pytorch_lightning", "huggingface_hub") or name == "flax.linen.Module" or (
        parts[0] == "diffusers" and parts[-1] in ("ModelMixin", "FlaxModelMixin"))


def is_dataset(name):
    parts = name.split(".")
    return (
        parts[:3] == ["torch", "utils", "data"] and parts[-1] in (
            "Dataset", "IterableDataset", "TensorDataset", "ConcatDataset", "ChainDataset", "Subset", "DataLoader")
        or parts[0] == "datasets" and parts[-1] in ("GeneratorBasedBuilder", "ArrowBasedBuilder", "DatasetBuilder", "BuilderConfig")
        or parts[0] == "kedro" and parts[-1] in ("AbstractDataset", "AbstractVersionedDataset")
        or parts[0] in ("keras", "tensorflow") and parts[-1] in ("Sequence", "PyDataset")
    )


FAMILIES = {
    "estimators": ({"sklearn-estimator"}, is_root, True),
    "models": ({"pytorch-module", "lightning-module", "hugging-face-model"}, is_module, False),
    "datasets": ({"dataset-loader"}, is_dataset, False),
    "flows": ({"metaflow-flow"}, lambda n: n.startswith("metaflow.") and n.endswith(".FlowSpec"), False),
}

main()
