/** The data of the page, with names for what is packed. */

const packed = JSON.parse(document.getElementById('data').textContent);

export const { baseline, removable, repositories, leftOut } = packed;

export const duplicates = packed.classes.map((c, order) => {
  const members = c.members.map(([repo, file, name, kind, start, end, cell, variant, isNew]) => ({
    repo,
    file,
    name,
    kind,
    start,
    end,
    cell: cell < 0 ? null : cell,
    variant,
    lines: end - start + 1,
    isNew: isNew === 1,
  }));
  return {
    ...c,
    order,
    members,
    isNew: c.isNew === 1,
    fragment: c.fragment === 1,
    repositorySet: new Set(members.map((m) => m.repo)),
    words: [...new Set(members.flatMap((m) => [m.name, m.file]))].join('\n').toLowerCase(),
  };
});

export const position = (m) => `${m.file}${m.cell === null ? '' : ` cell ${m.cell + 1}`}:${m.start}`;

export const repositoryName = (i) => repositories[i]?.name ?? '';

/** The parts between which code is shared: repositories, or the folders of the only one. */
export const parts = repositories.length > 1 ? repositoryParts() : folderParts();

function repositoryParts() {
  return { noun: ['repository', 'repositories'], names: repositories.map((r) => r.name), of: (member) => member.repo };
}

/** Folders as deep as it takes to tell at least two apart. */
function folderParts() {
  const root = repositories[0]?.repo ?? '';
  const folders = (member) => (root === '' ? member.file : member.file.slice(root.length + 1)).split('/').slice(0, -1);
  const key = (member, depth) => folders(member).slice(0, depth).join('/') || '(top folder)';
  const members = duplicates.flatMap((d) => d.members);
  let depth = 1;
  while (depth < 6 && new Set(members.map((m) => key(m, depth))).size < 2) depth++;
  const names = [...new Set(members.map((m) => key(m, depth)))].sort();
  const index = new Map(names.map((name, i) => [name, i]));
  return { noun: ['folder', 'folders'], names, of: (member) => index.get(key(member, depth)) };
}
