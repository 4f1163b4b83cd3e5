/** Rows as CSV (RFC 4180) for whatever opens it, spreadsheets too. */
export type Value = string | number | boolean | null | undefined;

export function csv(titles: readonly string[], rows: readonly (readonly Value[])[]): string {
  return [titles, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(value: Value): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const text = isFormula(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Spreadsheets run what begins so, and names come from repositories of strangers: an apostrophe makes it a text. */
const isFormula = (text: string): boolean => /^\s*[=+\-@]|^[\t\r\n]/.test(text) && !/^[+-]?\d+(\.\d+)?$/.test(text);
