/** Numbers and times in words; numbers as the command line writes them. */
export { counted, percent, thousands as number } from '../../src/scan/report/counts.ts';

export const day = (date: string | number | Date): string => new Date(date).toISOString().slice(0, 10);

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const UNITS = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** Such as `3 months ago`. */
export function ago(date: string | number | Date): string {
  const seconds = (new Date(date).getTime() - Date.now()) / 1000;
  for (const [unit, length] of UNITS)
    if (Math.abs(seconds) >= length) return relative.format(Math.round(seconds / length), unit);
  return 'just now';
}

/** Titles of the engine's data sheets, which are not sent to a browser; languages.test.ts compares them. */
const LANGUAGES: Record<string, string> = {
  ...{
    python: 'Python',
    javascript: 'JavaScript',
    typescript: 'TypeScript',
    java: 'Java',
    go: 'Go',
    sql: 'SQL',
    r: 'R',
  },
  ...{ c: 'C', cpp: 'C++', scala: 'Scala', shell: 'Shell', tsx: 'TypeScript with JSX' },
};
/** Identifiers of all languages. */
export const LANGUAGE_IDS = Object.keys(LANGUAGES);
export const languageName = (id: string): string => LANGUAGES[id] ?? id;
