/** Jupyter notebooks, and what they are for. */
import type { Detector, Found } from '../detector.ts';
import { nameOf } from '../paths.ts';
import { type Data, itemsAt, textAt, Unreadable } from '../reading/data.ts';
import { readJson } from '../reading/json.ts';
import { decode } from '../reading/text.ts';
import type { Repository } from '../repository.ts';

/** Bytes. Pictures in outputs make notebooks large; what is larger is named without a look inside. */
const LARGEST = 24 << 20;

export const notebook: Detector = {
  id: 'notebook',
  title: 'Notebook',
  reason: 'Analyses and experiments that nobody finds by name, and tutorials that show how a thing is used.',
  link: 'https://nbformat.readthedocs.io/en/latest/format_description.html',
  looksFor:
    'Files *.ipynb. The role is told by what cells do: training (fit, train), evaluation, exploration (plots, describe), ' +
    'deployment; tutorial where the path or prose says so.',
  emits: ['notebook'],
  ecosystems: ['python', 'r'],
  remediation: 'Begin the notebook with a heading that says what it is for.',
  each: /\.ipynb$/,

  *detect(repository: Repository): Generator<Found> {
    for (const file of repository.matching(/\.ipynb$/)) {
      const bytes = file.read();
      if (bytes === null || bytes.length > LARGEST) {
        yield {
          file: file.path,
          line: 1,
          because: bytes === null ? 'its bytes cannot be had' : `it is larger than ${LARGEST >> 20} MB`,
        };
        continue;
      }
      let data: Data;
      try {
        data = readJson(decode(bytes));
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        yield { file: file.path, line: error.line, because: error.message };
        continue;
      }
      const cells =
        itemsAt(data, 'cells').length > 0 ? itemsAt(data, 'cells') : itemsAt(itemsAt(data, 'worksheets')[0], 'cells');
      if (cells.length === 0 && data.get('cells') === undefined && data.get('worksheets') === undefined) {
        yield { file: file.path, line: 1, because: 'it has no cells' };
        continue;
      }
      const code = cells
        .filter((c) => textAt(c, 'cell_type') === 'code')
        .map(sourceOf)
        .join('\n');
      const prose = cells
        .filter((c) => textAt(c, 'cell_type') === 'markdown')
        .map(sourceOf)
        .join('\n');
      const title = /^\s*#+\s+(.+?)\s*#*\s*$/m
        .exec(prose)?.[1]
        .replace(/[*_`]|<[^>]*>/g, '')
        .trim();
      const language =
        textAt(data, 'metadata', 'kernelspec', 'language') ??
        textAt(data, 'metadata', 'language_info', 'name') ??
        'python';
      yield {
        kind: 'notebook',
        role: roleOf(file.path, code, prose),
        name: nameOf(file.path).replace(/\.ipynb$/, ''),
        file: file.path,
        line: 1,
        description: title ?? null,
        details: { language, cells: String(cells.length), imports: importsOf(code) },
      };
    }
  },
};

function sourceOf(cell: Data): string {
  const source = cell.get('source') ?? cell.get('input');
  return source?.isList ? source.items.map((l) => l.text ?? '').join('') : (source?.text ?? '');
}

function roleOf(path: string, code: string, prose: string): string {
  if (code.trim() === '') return 'prose';
  if (
    /(?:^|\/)(?:docs?|tutorials?|examples?|samples?|guides?|quickstarts?|getting[-_]started|user_guide|cookbook)(?:\/|$)|tutorial|quickstart|getting[-_ ]?started|walkthrough|\bdemo/i.test(
      path,
    )
  )
    return 'tutorial';
  if (
    /\b(?:in this (?:tutorial|notebook|example|guide)|this (?:tutorial|notebook|example|guide) (?:shows|demonstrates|explains|will|walks))/i.test(
      prose,
    )
  )
    return 'tutorial';
  if (/\b(?:deploy|create_endpoint|serve|register_model|log_model|bentoml)\w*\s*\(/.test(code)) return 'deployment';
  if (/\.(?:fit|fit_transform|train|partial_fit)\s*\(|Trainer\s*\(|loss\.backward\s*\(/.test(code)) return 'training';
  if (
    /\b(?:accuracy_score|classification_report|confusion_matrix|roc_auc_score|mean_squared_error|evaluate)\s*\(/.test(
      code,
    )
  )
    return 'evaluation';
  if (/\.(?:describe|head|info|value_counts|hist|plot)\s*\(|\bplt\.|\bsns\.|\bpx\./.test(code)) return 'exploration';
  return 'notebook';
}

function importsOf(code: string): string {
  const names = new Set<string>();
  for (const [, from, plain] of code.matchAll(
    /^[ \t]*(?:from\s+([A-Za-z_]\w*)[\w.]*\s+import\b|import\s+([A-Za-z_]\w*))/gm,
  ))
    names.add(from ?? plain);
  return [...names].sort().join(', ');
}
