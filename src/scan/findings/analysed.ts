/** How much was analysed: files, lines and units in all, by repository and by language. */
import { FILE } from '../../engine/corpus.ts';
import { sheets } from '../../engine/lexing/languages.ts';
import type { LanguageFacts } from '../result.ts';
import type { Scanned } from './scanned.ts';

interface Counts {
  files: number;
  lines: number;
  units: number;
}

const none = (): Counts => ({ files: 0, lines: 0, units: 0 });

export function analysed({ files, corpus, found }: Scanned) {
  const all = { ...none(), bytes: 0 };
  const byRepository = found.repositories.map(none);
  const byLanguage = sheets.map(none);
  for (let f = 0; f < files.length; f++) {
    const row = f * FILE.STRIDE;
    if (corpus.files[row + FILE.NOT_ANALYSED] !== 0) continue;
    all.bytes += corpus.files[row + FILE.BYTES];
    const language = corpus.files[row + FILE.LANGUAGE];
    const sums: Counts[] = [all, byRepository[files[f].repository]];
    if (language >= 0) sums.push(byLanguage[language]);
    for (const sum of sums) {
      sum.files++;
      sum.lines += corpus.files[row + FILE.LINES];
      sum.units += corpus.files[row + FILE.UNIT_COUNT];
    }
  }
  const languages: LanguageFacts[] = byLanguage
    .map((sums, language) => ({ id: sheets[language].id, title: sheets[language].title, ...sums }))
    .filter((l) => l.files > 0)
    .sort((a, b) => b.lines - a.lines || (a.id < b.id ? -1 : 1));
  return { all, byRepository, languages };
}
