#!/usr/bin/env python3
"""What recall.py does not say about a report: precision over several languages, cohesion of classes, and who was missed.

    python3 bench/check.py --eval DIR precision PAIRS --root DIR [--sample 400]
    python3 bench/check.py --eval DIR cohesion CLASSES --root DIR [--sample 400]
    python3 bench/check.py --eval DIR misses TRUTH PAIRS [--repo '*'] [--iou .7] [--show 5] [--units UNITS]

precision  share of sampled pairs that satisfy the acceptance rule (raw >= .7 or normalised >= .85) by evallib's tokens of the
           reported lines; Python only, because evallib reads Python
cohesion   share of member pairs of one class that satisfy it: drawn from all member pairs, and as a mean over classes
misses     truth pairs that no single report names (recall.py --iou), with what came nearest; JSON on stdout
"""
import argparse, collections, json, random, sys

ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
ap.add_argument("--eval", required=True)
ap.add_argument("what", choices=("precision", "cohesion", "misses"))
ap.add_argument("files", nargs="+")
ap.add_argument("--root")
ap.add_argument("--sample", type=int, default=400)
ap.add_argument("--repo", default="*")
ap.add_argument("--iou", type=float, default=.7)
ap.add_argument("--show", type=int, default=5)
ap.add_argument("--units", help="`--format units` of the same tree: names why a missed side was set apart")
given = ap.parse_args()
sys.dont_write_bytecode = True
sys.path[:0] = [given.eval]
from evallib import FileInfo, jl, sim  # noqa: E402
from recall import load_pairs, ov, tight  # noqa: E402

cache = {}


def tokens(place):
    """(raw, normalised) of a place, or None where evallib cannot read the file."""
    f = place["file"]
    if f not in cache:
        try:
            cache[f] = FileInfo(given.root, f)
            cache[f].toks
        except Exception:
            cache[f] = None
    if cache[f] is None:
        return None
    t = cache[f].slice(place["start"], place["end"])
    return [x.t for x in t], [x.n for x in t]


def similar(a, b):
    """(accepted, raw, normalised), or None."""
    x, y = tokens(a), tokens(b)
    if x is None or y is None:
        return None
    if not x[0] or not y[0]:
        return False, 0.0, 0.0
    raw = sim(x[0], y[0])
    if raw >= .7:
        return True, raw, None
    norm = sim(x[1], y[1])
    return norm >= .85, raw, norm


def python(p):
    return p["file"].endswith(".py") and "cell" not in p


def brief(p):
    return f"{p['file']}:{p['start']}-{p['end']} {p.get('name') or p.get('qualname') or ''}".rstrip()


def precision():
    # one pass, without holding millions of pairs: reservoir sampling
    r, kept, n, total = random.Random(7), [], 0, 0
    for a, b in load_pairs(given.files[0]):
        total += 1
        if not (python(a) and python(b)):
            continue
        n += 1
        if len(kept) < given.sample:
            kept.append((a, b))
        else:
            i = r.randrange(n)
            if i < given.sample:
                kept[i] = (a, b)
    judged = [(p, similar(*p)) for p in kept]
    judged = [x for x in judged if x[1] is not None]
    wrong = [x for x in judged if not x[1][0]]
    print(json.dumps({"reported": total, "python": n, "sampled": len(judged), "precision": round(1 - len(wrong) / max(1, len(judged)), 4),
                      "no code tokens": sum(x[1][1] == 0 for x in judged),
                      "wrong": [{"a": brief(a), "b": brief(b), "raw": round(s[1], 3), "norm": s[2] and round(s[2], 3)} for (a, b), s in wrong[:given.show]]}))


def cohesion():
    r, classes = random.Random(7), []
    for c in jl(given.files[0]):
        m = [x for x in c["members"] if python(x)]
        if len(m) > 1:
            classes.append((c.get("id"), m))
    weights = [len(m) * (len(m) - 1) // 2 for _, m in classes]
    good = tried = 0
    for _, m in r.choices(classes, weights, k=given.sample) if classes else ():
        s = similar(*r.sample(m, 2))
        if s is not None:
            tried += 1
            good += s[0]
    shares, low = [], []
    for i, m in r.sample(classes, min(given.sample, len(classes))):
        got = [s[0] for s in (similar(*r.sample(m, 2)) for _ in range(min(6, len(m)))) if s is not None]
        if got:
            shares.append(sum(got) / len(got))
            if shares[-1] < .6:
                low.append({"class": i, "members": len(m), "share": round(shares[-1], 2), "places": [brief(x) for x in m[:3]]})
    print(json.dumps({"classes": len(classes), "member pairs": sum(weights), "sampled": tried, "of pairs": round(good / max(1, tried), 4),
                      "mean of classes": round(sum(shares) / max(1, len(shares)), 4), "largest": max((len(m) for _, m in classes), default=0), "low": low[:given.show]}))


def misses():
    truth, by_file = [], collections.defaultdict(list)
    for t in jl(given.files[0]):
        a, b = (t["target"], t["source"]) if "target" in t else (t["a"], t["b"])
        key = (lambda u: u["repo"] + "/" + u["file"]) if given.repo == "*" and a.get("repo") else (lambda u: u["file"])
        x, y = (key(a), a["start"], a["end"]), (key(b), b["start"], b["end"])
        truth.append((t, *((x, y) if x[0] <= y[0] else (y, x))))
    wanted = {(x[0], y[0]) for _, x, y in truth}
    for p, q in load_pairs(given.files[1]):
        if p["file"] > q["file"]:
            p, q = q, p
        if (p["file"], q["file"]) in wanted:
            by_file[p["file"], q["file"]].append(((p["start"], p["end"]), (q["start"], q["end"])))
    apart = {(u["file"], u["start"]): u["setApart"] for u in jl(given.units) if u.get("setApart")} if given.units else {}
    out = collections.defaultdict(lambda: {"n": 0, "apart": 0, "missed": 0, "missed, set apart": collections.Counter(), "examples": []})
    for t, x, y in truth:
        need, best, hit = .7 * min(x[2] - x[1] + 1, y[2] - y[1] + 1), (0, None), False
        for rp, rq in by_file[x[0], y[0]]:
            for (p, q) in ((rp, rq), (rq, rp)) if x[0] == y[0] else ((rp, rq),):
                ox, oy = ov(p, x[1:]), ov(q, y[1:])
                if ox <= 0 or oy <= 0:
                    continue
                near = min(tight(p, x[1:], ox), tight(q, y[1:], oy))
                hit |= ox >= need and oy >= need and near >= given.iou
                if near > best[0]:
                    best = (near, f"{p[0]}-{p[1]} ~ {q[0]}-{q[1]}")
        cell = out[" ".join(str(t[k]) for k in ("language", "clone_type", "type", "band") if k in t)]
        cell["n"] += 1
        why = apart.get(x[:2]) or apart.get(y[:2])
        cell["apart"] += why is not None
        cell["missed"] += not hit
        if not hit and why:
            cell["missed, set apart"][str(why)] += 1
        if not hit and not why and len(cell["examples"]) < given.show:
            cell["examples"].append({"id": t["id"], "raw": t.get("sim_raw"), "norm": t.get("sim_norm"), "tokens": [(t.get("target") or t["a"]).get("tokens"), (t.get("source") or t["b"]).get("tokens")],
                                     "a": f"{x[0]}:{x[1]}-{x[2]}", "b": f"{y[0]}:{y[1]}-{y[2]}", "ops": t.get("ops"), "nearest report": best[1], "iou": round(best[0], 2)})
    print(json.dumps({k: v for k, v in sorted(out.items()) if v["missed"] or given.units}, indent=1))


{"precision": precision, "cohesion": cohesion, "misses": misses}[given.what]()
