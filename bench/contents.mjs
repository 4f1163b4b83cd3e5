/**
 * What an index holds, table by table, as lines without ids: two indexes of the same repositories hold the same, however
 * they came to it. Numbers that fade are rounded.
 *
 *     node bench/contents.mjs DATA [OTHER]     counts and digests of tables; of two folders what differs
 */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const CURRENT = `(select id from generation where state = 'current')`;
const component = (alias) =>
  `(select concat_ws('|', r.identity, c.kind, c.name, c.path, c.ordinal, c.is_process) from component c join repository r on r.id = c.repository where c.id = ${alias})`;
const identity = (alias) => `(select identity from repository where id = ${alias})`;
const path = (alias) => `(select path from file where id = ${alias})`;
const unit = (alias) =>
  `(select concat_ws('|', r.identity, u.path, u.name, u.cell, u.ordinal) from unit u join repository r on r.id = u.repository where u.id = ${alias})`;
const but = (columns) =>
  `to_jsonb(t) ${['generation', 'repository', 'id', 'digest', ...columns].map((c) => `- '${c}'`).join(' ')}`;
/** Rows of a derived table without what is an id. */
const derived = (table, columns, without = [], where = 'true') =>
  `select concat_ws(' ', ${[identity('t.repository'), ...columns].join(', ')}, (${but(without)})::text) as line from ${table} t where generation = ${CURRENT} and ${where}`;

const TABLES = {
  file: derived('file', ['t.path collate "C"']),
  unit: `select concat_ws(' ', ${unit('t.unit')}, ${path('t.file')}, (select content from unit where id = t.unit),
    (to_jsonb(t) - 'generation' - 'unit' - 'file')::text) as line from unit_facts t where generation = ${CURRENT}`,
  left_out: derived('left_out', []),
  component: derived(
    'component_facts',
    [
      component('t.component'),
      component('t.within'),
      `(select ${unit('c.unit')} from component c where c.id = t.component)`,
    ],
    ['component', 'within'],
  ),
  component_fact: `select concat_ws(' ', ${component('t.component')}, (to_jsonb(t) - 'generation' - 'component')::text) as line from component_fact t where generation = ${CURRENT}`,
  component_provides: derived('component_provides', [component('t.component')], ['component']),
  component_run: `select concat_ws(' ', ${component('t.component')}, (to_jsonb(t) - 'generation' - 'component')::text) as line from component_run t where generation = ${CURRENT}`,
  dependency: derived('dependency', [component('t.component')], ['component']),
  detection_left_out: derived('detection_left_out', []),
  declared: `select concat_ws(' ', ${identity('t.repository')}, declared) as line from ownership_state t where generation = ${CURRENT}`,
  owned: derived('owned', [component('t.component')], ['component']),
  owner: derived(
    'owner',
    [component('t.component'), 'round(t.confidence::numeric, 3)'],
    ['component', 'confidence', 'rank'],
  ),
  owner_seen: derived('owner_seen', []),
  file_age: derived('file_age', []),
  contributor: derived('contributor', []),
  team_listed: derived('team_listed', []),
  team_listed_member: derived('team_listed_member', []),
  duplicates: `select concat_ws(' ', c.fragment, t.type, t.similarity_min, t.similarity_median, t.normalized_min, t.normalized_median,
    t.removable, t.tokens, t.members, (select string_agg(concat_ws('|', ${unit('m.unit')}, m.first_line, m.last_line), '; ' order by m.position)
      from clone_member m where m.class = t.class and m.generation = t.generation),
    (select string_agg(concat_ws('|', ${unit('m.unit')}, m.first_line, m.last_line), '; ' order by m.position)
      from clone_member m where m.class = t.within and m.generation = t.generation)) as line
    from clone_class_facts t join clone_class c on c.id = t.class and c.gone_since is null where t.generation = ${CURRENT}`,
  reuse_package: derived('reuse_package', []),
  requirement: derived('requirement', []),
  usage: derived(
    'usage',
    [
      path('t.file'),
      identity('t.provider'),
      `(select string_agg(identity, ' ' order by identity) from repository where id = any(t.candidates))`,
    ],
    ['file', 'provider', 'candidates'],
  ),
  extension: derived('extension', [path('t.file'), identity('t.provider')], ['file', 'provider']),
  usage_example: derived('usage_example', [identity('t.provider')], ['provider', 'blob']),
  foundation: `select to_jsonb(t)::text as line from foundation t`,
};

export async function contents(query) {
  const all = {};
  for (const [table, text] of Object.entries(TABLES)) {
    const rows = await query(text);
    all[table] = rows.map(({ line }) => line).sort();
  }
  return all;
}

export function differences(a, b) {
  const found = [];
  for (const table of Object.keys(a)) {
    const counts = new Map();
    for (const line of a[table]) counts.set(line, (counts.get(line) ?? 0) + 1);
    for (const line of b[table]) counts.set(line, (counts.get(line) ?? 0) - 1);
    for (const [line, n] of counts)
      if (n !== 0) found.push(`${table}: ${n > 0 ? 'only the first' : 'only the second'} has ${line}`);
  }
  return found;
}

async function ofFolder(folder) {
  const [{ openStorage }, { migrations }, { sql }] = await Promise.all(
    ['storage/storage', 'operations/schema', 'storage/sql'].map((name) => import(`../dist/${name}.js`)),
  );
  const storage = await openStorage({ kind: 'folder', folder: resolve(folder) }, migrations);
  try {
    return await contents((text) => storage.db.query(sql([text])));
  } finally {
    await storage.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [first, second] = process.argv.slice(2);
  const one = await ofFolder(first);
  if (second === undefined) {
    for (const [table, lines] of Object.entries(one))
      console.log(
        table.padEnd(20),
        String(lines.length).padStart(7),
        createHash('sha1').update(lines.join('\n')).digest('hex').slice(0, 12),
      );
  } else {
    const found = differences(one, await ofFolder(second));
    for (const line of found.slice(0, 40)) console.log(line.slice(0, 600));
    console.log(found.length === 0 ? `the same in ${Object.keys(one).length} tables` : `${found.length} differences`);
    process.exitCode = found.length === 0 ? 0 : 1;
  }
}
