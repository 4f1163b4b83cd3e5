/** The URL of a `Link` header's relation: https://www.rfc-editor.org/rfc/rfc8288 */
export function linked(header: string | undefined, relation: string): string | null {
  for (const part of (header ?? '').split(/,(?=\s*<)/)) {
    const match = /^\s*<([^>]*)>(.*)$/s.exec(part);
    if (match !== null && new RegExp(`;\\s*rel="?${relation}"?\\s*(;|$)`, 'i').test(match[2])) return match[1];
  }
  return null;
}
