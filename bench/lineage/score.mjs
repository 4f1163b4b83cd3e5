/**
 * A report of lineage against the truth of a planting. What is asked for: of births and missing fixes .95 found and .95 of
 * the found right, and the same for copies.
 *
 *     report  {births: [{place, commit}], copies: [{copy, source, commit, version}], missing: [{lacking, fixed, commits}]}
 *             `commits`: the changes of which a report says that they are missing (one, or several as one patch)
 *     place   {repo, file, name}, as at the last commit (or, of a unit that is gone, any that it had)
 */

/** @returns {{births, copies, missing}} each {found, wanted, right, reported, kinds, wrong} */
export function score(truth, report) {
  const byPlace = new Map();
  const key = ({ repo, file, name }) => `${repo}\0${file}\0${name}`;
  for (const unit of truth.units)
    for (const place of unit.places) byPlace.set(key({ repo: unit.repo, ...place }), unit.uid);
  for (const unit of truth.units) if (unit.now) byPlace.set(key(unit.now), unit.uid);
  const units = new Map(truth.units.map((unit) => [unit.uid, unit]));
  const uidOf = (place) => byPlace.get(key(place)) ?? null;
  /** Test files are planted too, without a truth about their units. */
  const isTest = ({ file }) => file.startsWith('tests/');
  const outer = new Map(truth.within.flatMap(({ outer: o, inner }) => inner.map((uid) => [uid, o])));
  const inner = new Map(truth.within.map(({ outer: o, inner: list }) => [o, list]));

  return { births: births(), copies: copies(), missing: missing() };

  function births() {
    const out = tally();
    const reported = new Map();
    for (const { place, commit } of report.births) {
      if (isTest(place)) continue;
      const uid = uidOf(place);
      const right = uid !== null && units.get(uid).born === commit;
      out.reported++;
      if (right) out.right++;
      else out.wrong.push({ place, commit, truth: uid === null ? null : units.get(uid).born });
      if (right) reported.set(uid, true);
    }
    for (const unit of truth.units) if (unit.now) out.want(unit.kind, reported.has(unit.uid), unit.now);
    return out.done();
  }

  function copies() {
    const out = tally();
    const wanted = new Map(truth.copies.map((one) => [one.copy, one]));
    const hits = new Map();
    for (const one of report.copies) {
      const uid = uidOf(one.copy);
      const source = uidOf(one.source);
      const want = wanted.get(uid);
      out.reported++;
      const right = want !== undefined && want.from.includes(source) && one.commit === want.commit;
      if (right) out.right++;
      else
        out.wrong.push({
          ...one,
          kind: want?.kind ?? 'no copy',
          truth: want ? want.from.map((u) => units.get(u).now ?? units.get(u).places.at(-1)) : null,
        });
      if (right) hits.set(uid, one);
    }
    for (const want of truth.copies) {
      const unit = units.get(want.copy);
      if (unit.now) out.want(want.kind, hits.has(want.copy), unit.now);
    }
    // The version that was copied: any commit in which the source held the text, when the report names one.
    let versions = 0;
    let exact = 0;
    for (const [uid, { version }] of hits) {
      const want = wanted.get(uid);
      if (version === undefined || version === null || want.version === null || want.from.length > 1) continue;
      versions++;
      if (version === want.version) exact++;
    }
    return { ...out.done(), versions: { named: versions, right: exact } };
  }

  function missing() {
    const out = tally();
    const groups = truth.missing.map((one) => ({ ...one, hit: false, lackingAll: widened(one.lacking) }));
    const neutral = truth.features.map((one) => ({ ...one, lackingAll: widened(one.lacking) }));
    let features = 0;
    let again = 0;
    for (const one of report.missing) {
      const lacking = uidOf(one.lacking);
      const matches = ({ lackingAll, commits }) =>
        lackingAll.includes(lacking) && commits.some((id) => one.commits.includes(id));
      const hits = groups.filter(matches);
      if (hits.length === 0 && neutral.some(matches)) {
        features++;
        continue;
      }
      if (hits.length > 0 && hits.every(({ hit }) => hit)) {
        again++;
        continue;
      }
      out.reported++;
      if (hits.length > 0) {
        out.right++;
        for (const group of hits) group.hit = true;
        continue;
      }
      const decoy = truth.decoys.find((d) => matches({ ...d, lackingAll: widened(d.lacking) }));
      const mass = truth.codemods.find(({ commit }) => one.commits.includes(commit));
      const other = truth.missing.find((m) => widened(m.lacking).includes(lacking));
      out.wrong.push({
        ...one,
        kind: decoy?.kind ?? mass?.kind ?? (other ? `another commit than of: ${other.kind}` : 'none'),
      });
    }
    for (const group of groups)
      if (units.get(group.lacking).now)
        out.want(group.kind, group.hit, {
          ...units.get(group.lacking).now,
          commits: group.commits,
          change: group.change,
        });
    return { ...out.done(), features, again };
  }

  /** A report of the class that holds the method counts for the method, and the other way round. */
  function widened(uid) {
    return [uid, ...(outer.has(uid) ? [outer.get(uid)] : []), ...(inner.get(uid) ?? [])];
  }
}

function tally() {
  const kinds = new Map();
  const missed = [];
  return {
    reported: 0,
    right: 0,
    wrong: [],
    want(kind, found, place) {
      const row = kinds.get(kind) ?? { wanted: 0, found: 0 };
      row.wanted++;
      if (found) row.found++;
      else missed.push({ kind, ...place });
      kinds.set(kind, row);
    },
    done() {
      const all = [...kinds.values()];
      return {
        wanted: all.reduce((n, { wanted }) => n + wanted, 0),
        found: all.reduce((n, { found }) => n + found, 0),
        reported: this.reported,
        right: this.right,
        kinds: Object.fromEntries(kinds),
        wrong: this.wrong,
        missed,
      };
    },
  };
}

/** Several plantings as one. */
export function added(scores) {
  const sum = {};
  for (const what of ['births', 'copies', 'missing']) {
    const of = scores.map((one) => one[what]);
    const kinds = {};
    for (const one of of) {
      for (const [kind, { wanted, found }] of Object.entries(one.kinds)) {
        const row = (kinds[kind] ??= { wanted: 0, found: 0 });
        row.wanted += wanted;
        row.found += found;
      }
    }
    const total = (field) => of.reduce((n, one) => n + one[field], 0);
    const wrongKinds = {};
    for (const { kind = 'another commit' } of of.flatMap((one) => one.wrong))
      wrongKinds[kind] = (wrongKinds[kind] ?? 0) + 1;
    sum[what] = {
      recall: total('found') / total('wanted'),
      precision: total('reported') === 0 ? 1 : total('right') / total('reported'),
      wanted: total('wanted'),
      reported: total('reported'),
      kinds,
      wrongKinds,
    };
  }
  const versions = scores.map(({ copies }) => copies.versions);
  sum.copies.versions = {
    named: versions.reduce((n, v) => n + v.named, 0),
    right: versions.reduce((n, v) => n + v.right, 0),
  };
  sum.missing.features = scores.reduce((n, s) => n + s.missing.features, 0);
  return sum;
}
