"""The part of plant.py for Go and TypeScript: the same families, with edits on lines and tokens of a small regex lexer."""
import collections, os, re
import evallib, mutate

TOKEN = re.compile(r"""(?P<comment>//[^\n]*|/\*.*?\*/)|(?P<string>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`[^`]*`)"""
                   r"""|(?P<number>\d[\w.]*)|(?P<name>[A-Za-z_$][\w$]*)|(?P<op>=>|:=|\.\.\.|<-|[=!<>]=|&&|\|\||\+\+|--|\S)""", re.S)
KEYWORDS = {
    "go": set("break case chan const continue default defer else fallthrough for func go goto if import interface map package range "
              "return select struct switch type var".split()),
    "ts": set("async await break case catch class const continue default delete do else export extends false finally for from "
              "function get if implements import in instanceof interface let new null of private protected public readonly return set static super "
              "switch this throw true try typeof undefined var void while yield as type enum".split()),
}
INSERTED = {
    "go": ['log.Printf("step %d", 3)', "attempts++", "if ctx == nil {", "defer release()", "total := len(items)"],
    "ts": ["console.debug('step', 3);", "attempts += 1;", "const total = items.length;", "await release();", "this.dirty = true;"],
}
START = {"go": re.compile(r"func\b"), "ts": re.compile(r"(export\s+)?(default\s+)?(async\s+)?(function|class|const)\b")}
FILES = {"go": (".go",), "ts": (".ts", ".tsx")}


def tokens(text, lang):
    raw, norm = [], []
    for m in TOKEN.finditer(text):
        kind = m.lastgroup
        if kind == "comment":
            continue
        raw.append(m[0])
        norm.append("STR" if kind == "string" else "NUM" if kind == "number" else "ID" if kind == "name" and m[0] not in KEYWORDS[lang] else m[0])
    return raw, norm


def layout(text, r):
    out = []
    for line in text.split("\n"):
        bare = line.lstrip("\t ")
        out.append("    " * (len(line) - len(bare)) + bare)
        if bare.endswith(("{", ";")) and r.random() < .15:
            out.append(r.choice(["// keep in sync", "", "// see the handbook"]))
    return "\n".join(out)


def renamed(text, lang, r):
    """Every declared local name, consistently, wherever it stands as a name of its own (no field, no key)."""
    declared = set(re.findall(r"(\w+)(?:\s*,\s*\w+)*\s*:=", text)) | set(re.findall(r",\s*(\w+)\s*:=", text)) if lang == "go" else set(re.findall(r"\b(?:const|let|var)\s+(\w+)", text))
    head = text[:text.find("{")]
    declared |= set(re.findall(r"[(,]\s*(\w+)\s*(?:\??:|\s[\w*\[])", head))
    declared = sorted(x for x in declared if len(x) > 1 and x not in KEYWORDS[lang])
    pool = [x for x in mutate.POOL if x not in text]
    r.shuffle(pool)
    new = dict(zip(declared, pool))
    if not new:
        return None

    def one(m):
        if m.lastgroup != "name" or m[0] not in new or text[m.start() - 1:m.start()] == ".":
            return m[0]
        return new[m[0]]
    return TOKEN.sub(one, text)


def literals(text, r):
    def one(m):
        if m.lastgroup == "number" and m[0].isdigit():
            return str(int(m[0]) + r.randint(1, 9))
        if m.lastgroup == "string" and re.fullmatch(r"""(['"])[\w .-]{2,40}\1""", m[0]):
            return m[0][0] + r.choice(mutate.POOL) + m[0][0]
        return m[0]
    return TOKEN.sub(one, text)


def balanced(line):
    return all(line.count(a) == line.count(b) for a, b in ("()", "[]", "{}"))


def statement_lines(lines, lang):
    """Lines that are a whole simple statement, between whole statements."""
    ends = (";", "{", "}") if lang == "ts" else ("{", "}", ")")
    for i in range(1, len(lines) - 1):
        line, before = lines[i].strip(), lines[i - 1].rstrip()
        if balanced(line) and re.match(r"[A-Za-z_$]", line) and not re.match(r"(return|case|default|else|break|continue|throw)\b", line):
            if (line.endswith(";") if lang == "ts" else not line.endswith((",", "{", ":", "."))) and before.endswith(ends):
                yield i


def edited(text, lang, r, low):
    """Lines deleted, repeated and inserted until the similarity of raw tokens is just above `low`."""
    cur, first = text.split("\n"), tokens(text, lang)[0]
    for _ in range(60):
        spots = list(statement_lines(cur, lang))
        if not spots:
            break
        i, how = r.choice(spots), r.choice(("delete", "insert", "insert", "modify"))
        pad = cur[i][:len(cur[i]) - len(cur[i].lstrip())]
        line = pad + r.choice([x for x in INSERTED[lang] if balanced(x)])
        new = cur[:i] + ([] if how == "delete" else [line, cur[i]] if how == "insert" else [line]) + cur[i + 1:]
        like = evallib.sim(first, tokens("\n".join(new), lang)[0])
        if like < low:
            continue
        cur = new
        if like < low + .05:
            break
    return "\n".join(cur) if cur != text.split("\n") else None


def drifted(text, how, lang, r):
    if how == "same":
        return text
    if how == "T1":
        return layout(text, r)
    new = text
    if how.startswith("T3"):
        new = edited(text, lang, r, {"90": .9, "80": .8, "70": .72}[how[-2:]])
        if new is None or how[2] != "r":
            return new
    new = renamed(new, lang, r)
    return literals(new, r) if new and how == "T2lit" else new


HOW = "same T1 T1 T2 T2 T2lit T3-90 T3-80 T3-70 T3r-90 T3r-80".split()


def plant(given, tree, r, truth_rows, usable):
    units = [u for u in evallib.jl(given.units) if u["kind"] in ("function", "class", "method") and not u.get("fileHasErrors")]
    rows = []
    for lang, title in (("go", "go"), ("ts", "typescript")):
        texts, cand = {}, collections.defaultdict(list)
        for u in units:
            if not u["file"].endswith(FILES[lang]) or re.search(r"(_test\.go|\.(test|spec|d|stories)\.tsx?)$|__mocks__|__tests__", u["file"]):
                continue
            if u["file"] not in texts:
                src = evallib.read_text(os.path.join(tree, u["file"]))
                texts[u["file"]] = src if usable(u["file"], src) and "\r" not in src else None
            src = texts[u["file"]]
            if src is None or not 3 <= u["end"] - u["start"] + 1 <= 150:
                continue
            lines = src.split("\n")[u["start"] - 1:u["end"]]
            text = "\n".join(lines)
            # whole lines at the margin; no templates with expressions, no JSX, no regex literals: the small lexer cannot read them
            if not START[lang].match(text) or "${" in text or re.search(r"</|/>|[(=,]\s*/[^/*]", text) or text.count("`") % 2 or not balanced(text):
                continue
            cand[u["file"].split("/")[0]].append((u, text))
        repos = sorted(x for x in cand if len(cand[x]) >= 10)
        files = {x: sorted(f for f, s in texts.items() if s and f.startswith(x + "/")) for x in repos}
        gives, gets, taken, groups, made = set(), set(), set(), [], 0
        while made < given.braces:
            repo = r.choice(repos)
            u, text = r.choice(cand[repo])
            if u["file"] in gets or (u["file"], u["start"]) in taken or len(tokens(text, lang)[0]) < 20:
                continue
            others = [x for x in repos if x != repo]
            family = [{"repo": repo, "file": u["file"].split("/", 1)[1], "start": u["start"], "end": u["end"], "qualname": u["qualname"], "kind": u["kind"], "made": "original"}]
            for other in r.sample(others, r.randint(1, len(others))):
                how = r.choice(HOW)
                new = drifted(text, how, lang, r)
                free = [f for f in files[other] if f not in gives]
                if not new or not free:
                    continue
                f = r.choice(free)
                gets.add(f)
                path = os.path.join(tree, f)
                src = evallib.read_text(path).rstrip("\n")
                first = src.count("\n") + 3
                with open(path, "w", encoding="utf-8") as out:
                    out.write(src + "\n\n" + new.rstrip("\n") + "\n")
                family.append({"repo": other, "file": f.split("/", 1)[1], "start": first, "end": first + new.rstrip("\n").count("\n"),
                               "qualname": u["qualname"], "kind": u["kind"], "made": how})
            if len(family) > 1:
                gives.add(u["file"])
                taken.add((u["file"], u["start"]))
                groups.append(family)
                made += 1

        def of_place(x, lang=lang):
            with open(os.path.join(tree, x["repo"], x["file"]), encoding="utf-8", errors="replace") as f:
                return tokens("\n".join(f.read().split("\n")[x["start"] - 1:x["end"]]), lang)
        # a margin, because the small lexer and a real one may differ by a token
        rows += list(truth_rows(groups, of_place, title, .01))
    return rows
