#!/usr/bin/env python3
"""Components picked at random, for each of which a need may be written (docs/accuracy.md, "Needs in users' words").

    python3 bench/search/pick.py CORPORA [--seed 10] [--count 200]

Public top-level classes and functions of at least ten lines, of Python, Go, TypeScript, JavaScript and Java, in the
repositories below CORPORA (folders named owner+name), in a random order that the seed fixes; without tests, generated code
and copies of other people's. Languages other than Python are read by the habit that top-level declarations start and end
at the margin. A need is written for each in turn, at most six of a repository, until there are sixty.
"""
import argparse
import ast
import random
import re
import subprocess
from pathlib import Path

REPOSITORIES = [
    'Netflix+metaflow', 'feast-dev+feast', 'huggingface+accelerate', 'huggingface+diffusers', 'huggingface+optimum',
    'huggingface+peft', 'huggingface+text-generation-inference', 'huggingface+trl', 'kedro-org+kedro',
    'kubeflow+pipelines', 'rasbt+mlxtend', 'scikit-learn-contrib+imbalanced-learn', 'sktime+sktime',
]
LEFT_OUT = re.compile(
    r'(^|/)(tests?|testing|test_\w*|_?vendor\w*|third_party|node_modules|mocks?|__mocks__|\w*_client|apis?|protos?|'
    r'generated|build_tools|conftest\.py|setup\.py)(/|$)|(^|/)test_|_test\.|\.test\.|\.spec\.|Test\.java$|_pb2|\.pb\.|dummy_\w*objects|/dist/|\.min\.js$'
)
DECLARED = {
    '.go': r'^(?:func (?:\([^)]*\) )?|type )([A-Z]\w*)',
    '.ts': r'^export (?:default )?(?:async )?(?:abstract )?(?:class|function|const) (\w+)',
    '.java': r'^public (?:final |abstract )*class (\w+)',
}
DECLARED |= dict.fromkeys(['.tsx', '.js', '.jsx'], DECLARED['.ts'])
AT_LEAST = 10


def of_python(text):
    for node in ast.parse(text).body:
        if isinstance(node, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            yield node.name, node.lineno, node.end_lineno


def of_braces(text, declared):
    lines = text.split('\n')
    for first, line in enumerate(lines):
        if named := re.match(declared, line):
            last = next((at for at in range(first + 1, len(lines)) if re.match(r'[})]', lines[at])), first)
            yield named[1], first + 1, last + 1


def components(folder):
    listed = subprocess.run(['git', 'ls-files'], cwd=folder, capture_output=True, text=True, check=True).stdout
    for name in sorted(listed.splitlines()):
        kind = Path(name).suffix
        if (kind != '.py' and kind not in DECLARED) or LEFT_OUT.search(name):
            continue
        text = (folder / name).read_text(encoding='utf-8', errors='replace')
        try:
            found = list(of_python(text) if kind == '.py' else of_braces(text, DECLARED[kind]))
        except SyntaxError:
            continue
        for unit, first, last in found:
            if not unit.startswith('_') and not unit.lower().startswith('test') and last - first + 1 >= AT_LEAST:
                yield f'{folder.name} {name}:{first}-{last} {unit}'


def main():
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument('corpora', type=Path)
    asked.add_argument('--seed', type=int, default=10)
    asked.add_argument('--count', type=int, default=200)
    options = asked.parse_args()
    every = [unit for name in REPOSITORIES for unit in components(options.corpora / name)]
    random.Random(options.seed).shuffle(every)
    print('\n'.join(every[: options.count]))


if __name__ == '__main__':
    main()
