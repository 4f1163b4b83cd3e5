/** What the documents promise is there: commands, options, formats, languages, links, and the README's excerpt. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { operationCommand } from '../src/cli/operation-command.ts';
import { program } from '../src/cli/program.ts';
import { parseSettings } from '../src/config/read-settings.ts';
import { sheets } from '../src/engine/lexing/languages.ts';
import { exampleCompany } from '../src/example/company.ts';
import { INSTRUCTIONS } from '../src/mcp/instructions.ts';
import { tools } from '../src/mcp/tools/list.ts';
import { operations } from '../src/operations/list.ts';
import { formats } from '../src/scan/report/formats.ts';
import { scan } from '../src/scan/scan.ts';
import { report } from './support/report.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const documents = ['.', 'docs', 'docs/decisions', 'bench'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file)),
);
const readme = read('README.md');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const ownOptions = program(() => {}).commands.flatMap((c) => c.options);

it('every npm script that a document names exists', () => {
  for (const document of documents) {
    for (const [, name] of read(document).matchAll(/npm run ([\w:-]+)/g)) {
      expect(Object.keys(scripts), document).toContain(name);
    }
  }
});

it('the first command of the README sets up and runs, the second one tests', () => {
  const commands = /## Try it\n[\s\S]*?\n\n((?: {4}.*\n)+)/
    .exec(readme)![1]
    .split('\n')
    .map((l) => l.split('#')[0].trim());
  expect(commands.slice(0, 2)).toEqual(['npm ci && node bin/spolia.js demo', 'npm test']);
  expect(scripts.prepare).toBe('npm run build');
});

it('every option that a document names exists', async () => {
  const loaded = await Promise.all(operations.map(({ load }) => load()));
  const options = loaded.flatMap((o) => operationCommand(o, () => {}).options);
  // Those of npm are named where the installation is.
  const ofNpm = ['--ignore-scripts'];
  const known = [...ownOptions, ...options].map((o) => o.long).concat('--help', ...ofNpm);
  for (const document of documents.filter((d) => d.startsWith('README') || d.startsWith('docs/decisions'))) {
    for (const [, option] of read(document).matchAll(/[\s`](--[a-z][\w-]*)/g)) {
      expect(known, document).toContain(option);
    }
  }
});

it('the README names every format and every language', () => {
  for (const { id } of formats) expect(readme).toMatch(new RegExp(`\`(--format )?${id}\\b`));
  // Sheets that people know as one language: TypeScript with JSX is TypeScript.
  for (const { title } of sheets) expect(readme.toLowerCase()).toContain(title.replace(/ with JSX$/, '').toLowerCase());
});

it('docs/agents.md shows what agents are told, and every tool', () => {
  const page = read('docs/agents.md');
  expect(page).toContain(`\`\`\`markdown\n${INSTRUCTIONS}\`\`\`\n`);
  for (const { name } of tools) expect(page).toContain(`| \`${name}\` |`);
});

it('the settings shown in the README can be read', async () => {
  const [, yaml] = /```yaml\n([\s\S]*?)```/.exec(readme)!;
  const settings = await parseSettings(yaml, 'README.md');
  expect(settings.accepted).toHaveLength(1);
});

describe('every link within the repository leads somewhere:', () => {
  it.each(documents)('%s', (document) => {
    for (const [, target] of read(document).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(target)) continue;
      const [path, anchor] = target.split('#');
      const file = path === '' ? document : join(dirname(document), path);
      expect(existsSync(join(root, file)), `${document} links to ${target}`).toBe(true);
      if (anchor === undefined) continue;
      const headings = [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
        heading
          .toLowerCase()
          .replace(/[^\w -]/g, '')
          .replaceAll(' ', '-'),
      );
      expect(headings, `${document} links to ${target}`).toContain(anchor);
    }
  });
});

/** With UPDATE_README=1 the excerpt is written instead of compared. */
it('the excerpt in the README is what a scan of the example company prints', async () => {
  const company = exampleCompany(join(root, 'fixtures/example-company'));
  try {
    const text = await report('text', await scan({ paths: [company.folder], threads: 1 }), { width: 100 });
    const end = text.search(/^ 3 {2}/m);
    expect(end).toBeGreaterThan(0);
    const excerpt = `${text.slice(0, end).trimEnd()}\n\n …`.replace(/ in [\d.]+ s\.$/m, '.');
    const [begin, close] = ['<!-- excerpt: begin -->\n', '<!-- excerpt: end -->'];
    const [before, rest] = readme.split(begin);
    const now = `${before}${begin}\n\`\`\`text\n${excerpt}\n\`\`\`\n\n${close}${rest.slice(rest.indexOf(close) + close.length)}`;
    if (process.env.UPDATE_README) writeFileSync(join(root, 'README.md'), now);
    else expect(readme).toBe(now);
  } finally {
    company.remove();
  }
});
