"""
Precision and recall of each detector against labels made by hand.

    python3 bench/detectors.py FACTS.jsonl [bench/labels/detectors.json]

FACTS.jsonl comes from `node bench/detect.mjs FOLDER…`. The labels are places only, by detector, repository and file:

    right, wrong   thirty facts (or all, where there are fewer) drawn at random and read: is there what is said, of this kind?
    there          what a search that shares nothing with the detector (names of files, patterns of lines, Python's ast)
                   proposed and a reader accepted; an empty list of lines means the file, wherever in it
"""

import json
import pathlib
import sys


def main():
    facts_file = sys.argv[1]
    labels_file = sys.argv[2] if len(sys.argv) > 2 else pathlib.Path(__file__).parent / "labels" / "detectors.json"
    labels = json.loads(pathlib.Path(labels_file).read_text())
    found = {}
    with open(facts_file) as lines:
        for line in lines:
            fact = json.loads(line)
            if "kind" in fact:
                found.setdefault(fact["detector"], set()).add((fact["repo"], fact["file"], fact["line"]))

    def places(marked):
        for repo, files in marked.items():
            for file, numbers in files.items():
                for number in numbers or [None]:
                    yield repo, file, number

    print(f"{'detector':22}{'facts':>7}{'read':>6}{'precision':>11}{'there':>7}{'recall':>8}")
    for detector, marked in sorted(labels.items()):
        facts = found.get(detector, set())
        files = {(repo, file) for repo, file, _ in facts}
        # A place that is no longer reported is neither right nor wrong.
        right = sum(p in facts for p in places(marked["right"]))
        wrong = sum(p in facts for p in places(marked["wrong"]))
        there = list(places(marked["there"]))
        hit = sum((p in facts) if p[2] is not None else (p[:2] in files) for p in there)
        precision = f"{right / (right + wrong):.3f}" if right + wrong else "-"
        recall = f"{hit / len(there):.3f}" if there else "-"
        print(f"{detector:22}{len(facts):7}{right + wrong:6}{precision:>11}{len(there):7}{recall:>8}")
        for repo, file, number in there:
            if ((repo, file, number) not in facts) if number is not None else ((repo, file) not in files):
                print(f"  missed {repo} {file}:{number}", file=sys.stderr)


main()
