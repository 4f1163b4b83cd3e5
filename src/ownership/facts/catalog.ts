/**
 * Backstage's `catalog-info.yaml`: owners of components, and who is in which team. One file may hold many entities.
 * An owner is an entity reference, `[kind:][namespace/]name`: without a kind a Group, without a namespace in the
 * namespace of the entity that names it; case does not count.
 */
import { display } from '../../repositories/paths.ts';
import { readYaml, type YamlValue } from './bounded-yaml.ts';
import { type Declaration, type DeclarationProblem, folderScope } from './declared.ts';
import { isEmail, type Party } from './party.ts';

export interface EntityRef {
  kind: string;
  namespace: string;
  name: string;
}

export interface CatalogTeam {
  ref: EntityRef;
  title: string | null;
  parent: EntityRef | null;
  members: EntityRef[];
  file: string;
  line: number;
}

export interface CatalogUser {
  ref: EntityRef;
  displayName: string | null;
  email: string | null;
  memberOf: EntityRef[];
  file: string;
  line: number;
}

export interface Catalog {
  declarations: Declaration[];
  teams: CatalogTeam[];
  users: CatalogUser[];
  problems: DeclarationProblem[];
}

const OWNED = new Set(['component', 'api', 'resource', 'system', 'domain', 'template', 'airesource']);
const PART = /^[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)*$/;

/** null for what is no reference. Text or the form with fields, see Backstage's "references". */
export function entityRef(text: string, { kind, namespace }: { kind: string; namespace: string }): EntityRef | null {
  const parts = /^(?:([^:/\s]+):)?(?:([^:/\s]+)\/)?([^:/\s]+)$/.exec(text.trim());
  if (parts === null) return null;
  const ref = { kind: parts[1] ?? kind, namespace: parts[2] ?? namespace, name: parts[3] };
  if (!/^[A-Za-z][A-Za-z0-9]*$/.test(ref.kind) || !PART.test(ref.namespace) || !PART.test(ref.name)) return null;
  if (ref.name.length > 63 || ref.namespace.length > 63) return null;
  return { kind: ref.kind.toLowerCase(), namespace: ref.namespace.toLowerCase(), name: ref.name.toLowerCase() };
}

export function refText({ kind, namespace, name }: EntityRef): string {
  return `${kind}:${namespace}/${name}`;
}

/** Teams of the default namespace by their name alone, as forges know them. */
export function refParty({ kind, namespace, name }: EntityRef): Party {
  if (kind === 'user') return { kind: 'user', name };
  return { kind: 'team', name: namespace === 'default' ? name : `${namespace}/${name}` };
}

function refOf(value: YamlValue, kind: string, namespace: string): EntityRef | null {
  const text = value.text();
  if (text !== null) return entityRef(text, { kind, namespace });
  const name = value.at('name').text();
  if (name === null) return null;
  return entityRef(`${value.at('kind').text() ?? kind}:${value.at('namespace').text() ?? namespace}/${name}`, {
    kind,
    namespace,
  });
}

/** @param path raw, of the descriptor */
export async function readCatalog(path: string, text: string): Promise<Catalog> {
  const catalog: Catalog = { declarations: [], teams: [], users: [], problems: [] };
  const file = display(path);
  const { documents, problem } = await readYaml(text);
  if (problem !== null) {
    catalog.problems.push({ file, line: problem.line, text: '', reason: problem.reason });
    return catalog;
  }
  const components: { name: string; folder: string | null }[] = [];
  for (const document of documents) {
    const kind = document.at('kind').text()?.toLowerCase() ?? '';
    const metadata = document.at('metadata');
    const name = metadata.at('name').text();
    if (
      kind === '' ||
      name === null ||
      !/^(backstage|scaffolder\.backstage)\.io\//.test(document.at('apiVersion').text() ?? '')
    )
      continue;
    const namespace = (metadata.at('namespace').text() ?? 'default').toLowerCase();
    const ref = entityRef(name, { kind, namespace });
    const spec = document.at('spec');
    if (ref === null) {
      catalog.problems.push({ file, line: metadata.at('name').line, text: name, reason: 'no name of an entity' });
      continue;
    }
    const refs = (value: YamlValue, of: string) => value.list().flatMap((one) => refOf(one, of, namespace) ?? []);
    const line = metadata.at('name').line;
    if (kind === 'group') {
      const title = spec.at('profile').at('displayName').text() ?? metadata.at('title').text();
      const parent = refOf(spec.at('parent'), 'group', namespace);
      catalog.teams.push({ ref, title, parent, members: refs(spec.at('members'), 'user'), file, line });
    } else if (kind === 'user') {
      const email = spec.at('profile').at('email').text();
      catalog.users.push({
        ref,
        displayName: spec.at('profile').at('displayName').text(),
        email: email !== null && isEmail(email) ? email.toLowerCase() : null,
        memberOf: refs(spec.at('memberOf'), 'group'),
        file,
        line,
      });
    } else if (OWNED.has(kind)) {
      const value = spec.at('owner');
      const written = value.text();
      const owner = refOf(value, 'group', namespace);
      components.push({ name: refText(ref), folder: sourceFolder(metadata, path) });
      if (owner !== null) {
        catalog.declarations.push({
          party: refParty(owner),
          role: 'owner',
          source: 'catalog',
          file,
          line: value.line,
          scope: components[components.length - 1].folder ?? folderScope(path),
          note: `${refText(owner)} owns ${refText(ref)}`,
        });
      } else if (written !== null) {
        catalog.problems.push({ file, line: value.line, text: written, reason: 'no reference of an entity' });
      }
    }
  }
  return catalog;
}

/** The folder that `backstage.io/source-location` names, where it is one below the descriptor. */
function sourceFolder(metadata: YamlValue, path: string): string | null {
  const location = metadata.at('annotations').at('backstage.io/source-location').text();
  const relative = /^(?:file|dir):(?:\.\/)?([^.][^\s]*\/)$/.exec(location ?? '');
  return relative === null || relative[1].includes('..') ? null : folderScope(path) + relative[1];
}
