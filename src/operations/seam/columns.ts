/** Columns of a terminal: names of teams and repositories may be in any script, and Chinese letters take two. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/gu;
const NONE = /\p{Mn}/gu;

export function columnsOf(text: string): number {
  const plain = text.replace(NONE, '');
  return [...plain].length + (plain.match(WIDE)?.length ?? 0);
}

export const padded = (text: string, columns: number): string =>
  `${text}${' '.repeat(Math.max(0, columns - columnsOf(text)))}`;
