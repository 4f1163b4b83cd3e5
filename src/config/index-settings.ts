/** What a settings file says of the index: where repositories are, whose they are, and what the company has. */
import type { Node, Pair } from 'yaml';
import { UsageError } from '../errors.ts';
import { nearest } from '../nearest.ts';
import { rawOf } from '../repositories/paths.ts';
import { compilePattern } from '../repositories/patterns.ts';
import { looksLikeUrl, remoteUrl } from '../repositories/remote-url.ts';
import { readEmbeddings } from './embeddings-settings.ts';
import { readGlossary } from './glossary-settings.ts';
import {
  CONTEXT_TEXTS,
  type DeclaredFoundation,
  type IndexSettings,
  type RepositoryContext,
  type SourceEntry,
  type SourceKind,
} from './settings.ts';
import { clipped, type YamlReader } from './yaml-reader.ts';

const FOUNDATION = '- name: scikit-learn\n  licence: BSD-3-Clause';

export const INDEX_FIELDS = [
  'sources',
  'context',
  'repositories',
  'teams',
  'foundations',
  'groups',
  'embeddings',
  'glossary',
];

/** @param top the fields of the file */
export const readIndexSettings = (reader: YamlReader, top: ReadonlyMap<string, Node | null>): IndexSettings =>
  new IndexReader(reader).read(top);

class IndexReader {
  readonly #r: YamlReader;
  /** null where the file has none: groups are then those of the forge, or of who asks. */
  #groups: Map<string, string[]> | null = null;

  constructor(reader: YamlReader) {
    this.#r = reader;
  }

  read(top: ReadonlyMap<string, Node | null>): IndexSettings {
    const teams: IndexSettings['teams'] = new Map();
    const named = top.get('teams');
    if (!this.#r.isNothing(named)) {
      if (!this.#r.yaml.isMap(named))
        this.#r.fail(named, 'teams is no map', 'Write "growth:" and, below it, "goals: […]".');
      for (const { key, value } of named.items as Pair<Node, Node | null>[]) {
        const name = this.#r.text(key, 'a team', 'its name');
        const fields = this.#r.fields(
          value,
          `team "${clipped(name)}"`,
          ['goals', 'members'],
          'goals: [keep customers]',
        );
        const members = 'members: ["@ada", bo@example.com]';
        teams.set(name, {
          goals: this.#r.texts(fields.get('goals'), 'goals', 'goals: [keep customers]') ?? [],
          members: this.#r.texts(fields.get('members'), 'members', members) ?? [],
        });
      }
    }
    // First, for whoever names one.
    this.#groups = this.#groupsOf(top.get('groups'));
    return {
      sources: this.#r
        .list(top.get('sources'), 'sources', '- ../mirrors\n- github: acme')
        .map((item) => this.#source(item)),
      context: this.#context(top.get('context'), 'context', []).context,
      repositories: this.#r
        .list(top.get('repositories'), 'repositories', '- match: churn-*\n  team: growth')
        .map((item) => {
          const { fields, context } = this.#context(item, 'a repository', ['match']);
          const form = 'a pattern as in .gitignore, such as churn-*';
          const match = this.#r.needed(fields, item, 'match', 'an entry of repositories', form);
          if (compilePattern(rawOf(match)) === null || match.startsWith('!'))
            this.#r.fail(fields.get('match') ?? item, `"${clipped(match)}" is no pattern`, `Write ${form}.`);
          return { match, context };
        }),
      teams,
      groups: this.#groups ?? new Map(),
      foundations: this.#r
        .list(top.get('foundations'), 'foundations', FOUNDATION)
        .map((item) => this.#foundation(item)),
      embeddings: readEmbeddings(this.#r, top.get('embeddings')),
      glossary: readGlossary(this.#r, top.get('glossary')),
    };
  }

  #foundation(node: Node): DeclaredFoundation {
    const fields = this.#r.fields(node, 'a foundation', ['name', 'licence', 'versions', 'repository'], FOUNDATION);
    const text = (name: string, form: string): string | null => {
      const value = fields.get(name);
      return this.#r.isNothing(value) ? null : this.#r.text(value, name, form);
    };
    return {
      name: this.#r.needed(fields, node, 'name', 'a foundation', 'the name under which it is installed'),
      licence: text('licence', 'an SPDX identifier, such as BSD-3-Clause'),
      versions: text('versions', 'a range in quotes, such as ">=1.4,<2"'),
      repository: text('repository', 'host/organisation/name, or the end of it'),
    };
  }

  #groupsOf(node: Node | null | undefined): Map<string, string[]> | null {
    if (this.#r.isNothing(node)) return null;
    if (!this.#r.yaml.isMap(node)) this.#r.fail(node, 'groups is no map', 'Write "risk: [ada@example.com]".');
    const groups = new Map<string, string[]>();
    for (const { key, value } of node.items as Pair<Node, Node | null>[]) {
      const name = this.#r.text(key, 'a group', 'its name');
      if (groups.has(name)) this.#r.fail(key, `groups has "${clipped(name)}" twice`, 'Keep one of the two.');
      groups.set(name, this.#r.texts(value, `group "${clipped(name)}"`, 'risk: [ada@example.com]') ?? []);
    }
    return groups;
  }

  #source(node: Node): SourceEntry {
    const example = '- github: acme\n  include: [ml-*]';
    const entry = (kind: SourceKind, name: string): SourceEntry => ({
      ...{ kind, name, command: [], host: null, tokenFrom: null, include: [], exclude: [] },
      ...{
        archived: true,
        forks: true,
        context: this.#context(null, 'a source', []).context,
        line: this.#r.line(node),
      },
    });
    if (this.#r.yaml.isScalar(node)) {
      const text = this.#r.text(node, 'a source', 'a path, a URL, or "github: organisation"');
      return looksLikeUrl(text) ? entry('url', this.#url(node, text)) : entry('path', text);
    }
    const kinds = ['path', 'url', 'github', 'gitlab', 'command'] as const;
    const more = ['path', 'github', 'gitlab', 'command', 'url', 'tokenFrom', 'include', 'exclude', 'archived', 'forks'];
    const { fields, context } = this.#context(node, 'a source', more);
    const isOwnHost = !this.#r.isNothing(fields.get('github')) || !this.#r.isNothing(fields.get('gitlab'));
    const given = kinds.filter((kind) => !this.#r.isNothing(fields.get(kind)) && !(kind === 'url' && isOwnHost));
    if (given.length !== 1) {
      this.#r.fail(
        node,
        given.length === 0 ? 'a source says nowhere to look' : `a source is both ${given.join(' and ')}`,
        `Write one of ${kinds.map((k) => `"${k}:"`).join(', ')}, for example: ${example.replaceAll('\n', ' ⏎ ')}`,
      );
    }
    const [kind] = given;
    const at = fields.get(kind)!;
    const source = { ...entry(kind, ''), context };
    const isForge = kind === 'github' || kind === 'gitlab';
    if (kind === 'command') {
      const form = '["./list-repositories", "--all"]';
      source.command = this.#r.yaml.isScalar(at)
        ? ['sh', '-c', this.#r.text(at, 'command', form)]
        : (this.#r.texts(at, 'command', form) ?? []);
      if (source.command.length === 0)
        this.#r.fail(at, 'command is empty', `Write a program and its arguments: ${form}.`);
      source.name = this.#r.yaml.isScalar(at) ? source.command[2] : source.command.join(' ');
    } else {
      source.name = this.#r.text(at, kind, isForge ? 'the name of an organisation, group or user' : `a ${kind}`);
      if (kind === 'url') source.name = this.#url(at, source.name);
      if (isForge && !/^[\w.-]+(?:\/[\w.-]+)*$/.test(source.name))
        this.#r.fail(
          at,
          `"${clipped(source.name)}" is no name of an organisation or group`,
          'Write it as in its address.',
        );
      if (kind === 'github' && source.name.includes('/'))
        this.#r.fail(
          at,
          'an organisation has no "/"',
          'Write "github: acme", and "include: [name]" for some of its repositories.',
        );
    }
    for (const name of ['tokenFrom', 'archived', 'forks'] as const) {
      const said = fields.get(name);
      if (!this.#r.isNothing(said) && !isForge)
        this.#r.fail(said, `${name} is for forges`, 'Leave it out, or write "github:" or "gitlab:".');
    }
    const host = fields.get('url');
    if (isForge && !this.#r.isNothing(host)) source.host = this.#host(host);
    const token = fields.get('tokenFrom');
    if (!this.#r.isNothing(token)) {
      const form = 'the name of a variable of the environment, such as GITHUB_TOKEN';
      source.tokenFrom = this.#r.text(token, 'tokenFrom', form);
      // Whoever writes the token itself here must not see it in a message.
      if (!/^[A-Za-z_][A-Za-z0-9_]{0,63}$/.test(source.tokenFrom) || /^(gh[opsur]_|github_pat_)/.test(source.tokenFrom))
        this.#r.fail(
          token,
          'tokenFrom is no name of a variable',
          `Write ${form}; the token itself does not belong here.`,
        );
    }
    source.include = this.#r.patterns(fields.get('include'), 'include');
    source.exclude = this.#r.patterns(fields.get('exclude'), 'exclude');
    source.archived = this.#r.yesOrNo(fields.get('archived'), 'archived') ?? true;
    source.forks = this.#r.yesOrNo(fields.get('forks'), 'forks') ?? true;
    return source;
  }

  #url(node: Node, text: string): string {
    try {
      return remoteUrl(text).url;
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      return this.#r.fail(node, error.message, error.advice);
    }
  }

  #host(node: Node): string {
    const form = 'the address of the forge, such as https://git.example.com';
    const text = this.#r.text(node, 'url', form);
    let url: URL | null = null;
    try {
      url = new URL(text);
    } catch {
      // Said below.
    }
    if (
      url === null ||
      !/^https?:$/.test(url.protocol) ||
      url.username !== '' ||
      url.password !== '' ||
      url.search !== ''
    )
      this.#r.fail(node, 'url is no address of a forge', `Write ${form}, without user and password.`);
    return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
  }

  #context(node: Node | null | undefined, what: string, more: string[]) {
    const names = [...more, ...CONTEXT_TEXTS, 'goals', 'visibility'];
    const fields = this.#r.fields(node, what, names, 'team: growth');
    const texts = CONTEXT_TEXTS.map((name) => {
      const value = fields.get(name);
      return [name, this.#r.isNothing(value) ? null : this.#r.text(value, name, 'one word or name')] as const;
    });
    const seen = fields.get('visibility');
    const isWord = !this.#r.isNothing(seen) && this.#r.yaml.isScalar(seen);
    if (isWord && seen.value !== 'everyone') {
      this.#r.fail(seen, 'visibility is neither everyone nor a list', 'Write "everyone", or groups: [growth, risk].');
    }
    const context: RepositoryContext = {
      ...(Object.fromEntries(texts) as Record<(typeof CONTEXT_TEXTS)[number], string | null>),
      goals: this.#r.texts(fields.get('goals'), 'goals', 'goals: [keep customers]'),
      visibility: isWord ? 'everyone' : this.#r.texts(seen, 'visibility', 'visibility: [growth, risk]'),
    };
    for (const group of Array.isArray(context.visibility) ? context.visibility : []) {
      if (this.#groups === null || this.#groups.has(group)) continue;
      const near = nearest(group, [...this.#groups.keys()]);
      this.#r.fail(
        seen!,
        `visibility names "${clipped(group)}", which is not among the groups`,
        near === null ? 'Add it below "groups:".' : `Write "${near}", or add it below "groups:".`,
      );
    }
    return { fields, context };
  }
}
