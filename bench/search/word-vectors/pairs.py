#!/usr/bin/env python3
"""Functions with what is said of them, for learn.mjs: one JSON a line with repo, file, qualname, code and query.

    python3 bench/search/word-vectors/pairs.py MIRRORS --out DIR

MIRRORS is a folder of repositories named owner+name (bare, or with their .git in `repo`), read with git at HEAD, or of
plain folders. `query` is the first sentence of a function's docstring, or nothing; `code` has neither docstrings nor comments. Left
out are tests, nested and dunder functions, what occurs twice in a repository, ALL repositories that search is judged on
(EVALUATED), and with `--without FILE` functions whose code or sentence stands in such a set (search_gen.py's and
cosqa.py's): nothing of them may be learnt.
"""
import argparse
import ast
import hashlib
import io
import json
import os
import re
import subprocess
import threading
import tokenize
from functools import partial
from multiprocessing import Pool

EVALUATED = {
    'Netflix+metaflow', 'feast-dev+feast', 'huggingface+accelerate', 'huggingface+diffusers', 'huggingface+optimum',
    'huggingface+peft', 'huggingface+text-generation-inference', 'huggingface+trl', 'kedro-org+kedro',
    'kubeflow+pipelines', 'rasbt+mlxtend', 'scikit-learn-contrib+imbalanced-learn', 'sktime+sktime',
    'alan-turing-institute+sktime', 'Jun-jie-Huang+CoCLR',
}
TEST = re.compile(r'(^|/)(tests?|testing|test_utils|testdata|test_data)(/|$)|(^|/)(test_[^/]*|[^/]*_test|conftest)\.py$')
SECTION = re.compile(r'\n\s*(?:Args?|Arguments|Parameters|Returns?|Raises|Examples?|Notes?|Yields|:param|:return|>>>|\.\. )')
SAYS_NOTHING = re.compile(
    r'(see |same as|deprecated|todo|fixme|internal|private|helper|wrapper|alias|overrid|inherit|implementation of|abstract|'
    r'placeholder|dummy|no-?op|initiali[sz]e (self|the class)|constructor|undocumented|docstring|tests? )', re.I)
LARGEST_FILE = 400_000
LONGEST_CODE = 20_000


def first_sentence(doc):
    paragraph = ' '.join(SECTION.split(re.split(r'\n\s*\n', doc.strip())[0])[0].split())
    sentence = re.match(r'(.+?[.!?])(\s|$)(?<!e\.g\.)(?<!i\.e\.)', paragraph)
    text = sentence.group(1) if sentence else paragraph
    text = re.sub(r':\w+:`~?([^`]+)`', r'\1', text).replace('`', '').replace('*', '')
    return text.strip().rstrip('.').strip()


def says_something(sentence):
    words = re.findall(r"[A-Za-z][A-Za-z'-]*", sentence)
    return 3 <= len(words) <= 40 and sentence.isascii() and not SAYS_NOTHING.match(sentence)


def bare_lines(source, tree):
    """Its lines without comments and docstrings."""
    lines = source.split('\n')
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            row, column = token.start
            lines[row - 1] = lines[row - 1][:column].rstrip()
    for node in ast.walk(tree):
        if isinstance(node, (ast.Module, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)) and node.body:
            first = node.body[0]
            if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str):
                for row in range(first.lineno, first.end_lineno + 1):
                    lines[row - 1] = ''
    return lines


def functions(tree):
    """Functions and methods of a module with their qualified names, none of those within functions."""
    def visit(node, prefix):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.ClassDef):
                yield from visit(child, f'{prefix}{child.name}.')
            elif isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef)):
                yield prefix + child.name, child
            else:
                yield from visit(child, prefix)
    return visit(tree, '')


def git_files(folder):
    listed = subprocess.run(['git', '-C', folder, 'ls-tree', '-r', '-l', 'HEAD'], capture_output=True).stdout
    wanted = []
    for line in listed.decode('utf8', 'replace').split('\n'):
        entry = re.match(r'^\d+ blob ([0-9a-f]+)\s+(\d+)\t(.*\.py)$', line)
        if entry and int(entry[2]) < LARGEST_FILE and not TEST.search(entry[3]):
            wanted.append((entry[1], entry[3]))
    git = subprocess.Popen(['git', '-C', folder, 'cat-file', '--batch'], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def ask():
        for blob, _ in wanted:
            git.stdin.write(blob.encode() + b'\n')
        git.stdin.close()

    threading.Thread(target=ask, daemon=True).start()
    for _, path in wanted:
        header = git.stdout.readline().split()
        if len(header) < 3:  # an object that the snapshot lacks
            continue
        content = git.stdout.read(int(header[2]))
        git.stdout.read(1)
        yield path, content


def folder_files(folder):
    for parent, _, names in os.walk(folder):
        for name in names:
            full = os.path.join(parent, name)
            path = os.path.relpath(full, folder)
            if name.endswith('.py') and not os.path.islink(full) and not TEST.search(path):
                if os.path.getsize(full) < LARGEST_FILE:
                    with open(full, 'rb') as file:
                        yield path, file.read()


def digest_of(code):
    return hashlib.md5(re.sub(r'\s+', '', code).encode()).digest()


def letters_of(sentence):
    return ' '.join(re.findall(r'[a-z]+', sentence.lower()))


def judged(files):
    """Code and sentences of sets that search is judged on."""
    codes, sentences = set(), set()
    for file in files:
        with open(file) as lines:
            for line in map(json.loads, lines):
                if 'code' in line:
                    codes.add(digest_of(line['code']))
                if 'query' in line:
                    sentences.add(letters_of(line['query']))
    return codes, sentences


def pairs(name, files, without):
    codes, sentences = without
    seen = set(codes)
    for path, content in files:
        try:
            source = content.decode('utf8')
            tree = ast.parse(source)
            lines = bare_lines(source, tree)
        except (UnicodeDecodeError, SyntaxError, ValueError, RecursionError, tokenize.TokenError):
            continue
        for qualname, node in functions(tree):
            own = qualname.rsplit('.', 1)[-1]
            if own.startswith('__') and own.endswith('__') or 'test' in own.lower():
                continue
            code = '\n'.join(line for line in lines[node.lineno - 1:node.end_lineno] if line.strip())
            sentence = first_sentence(ast.get_docstring(node) or '')
            query = sentence if says_something(sentence) else ''
            if code.count('\n') < (2 if query else 4) or len(code) > LONGEST_CODE:
                continue
            digest = digest_of(code)
            if digest in seen or query and letters_of(query) in sentences:
                continue
            seen.add(digest)
            yield {'repo': name, 'file': path, 'qualname': qualname, 'code': code, 'query': query}


def write(out, without, job):
    name, folder = job
    git = next((g for g in (f'{folder}/repo/.git', f'{folder}/repo', f'{folder}/.git', folder) if os.path.exists(f'{g}/HEAD')), None)
    count = 0
    with open(f'{out}/{name}.jsonl', 'w') as file:
        for pair in pairs(name, git_files(git) if git else folder_files(folder), without):
            file.write(json.dumps(pair, separators=(',', ':')) + '\n')
            count += 1
    return name, count


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('mirrors', nargs='+')
    parser.add_argument('--out', required=True)
    parser.add_argument('--without', nargs='*', default=[])
    options = parser.parse_args()
    os.makedirs(options.out, exist_ok=True)
    jobs = [
        (name, os.path.join(mirrors, name))
        for mirrors in options.mirrors for name in sorted(os.listdir(mirrors))
        if name not in EVALUATED and os.path.isdir(os.path.join(mirrors, name))
    ]
    with Pool(os.cpu_count()) as pool:
        for name, count in pool.imap_unordered(partial(write, options.out, judged(options.without)), jobs):
            print(name, count, flush=True)


if __name__ == '__main__':
    main()
