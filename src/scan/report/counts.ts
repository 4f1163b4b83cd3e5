/** Numbers as people read them. */

/** `12,345`. Written by hand: a locale's formatter is 50 times slower and varies with the machine. */
export function thousands(n: number): string {
  return Math.round(n)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `1 copy`, `3 copies`; the plural may be given where an s is not enough. */
export function counted(n: number, noun: string, plural = `${noun}s`): string {
  return `${thousands(n)} ${n === 1 ? noun : plural}`;
}

/** How alike two copies are, in words: by their code as it stands, and where that is more, by its shape. */
export function alike({ similarity, normalized }: { similarity: number; normalized: number }): string {
  if (similarity === 1) return 'the same code';
  if (normalized === 1) return `the same code under other names (${percent(similarity)} as it stands)`;
  const byShape = percent(normalized);
  const said = `${percent(similarity)} alike`;
  return said.startsWith(byShape) || normalized < similarity ? said : `${said}, ${byShape} but for names and values`;
}

/** Whole percent; only what is all the same is 100 %, only nothing at all is 0 %. */
export function percent(ratio: number): string {
  const whole = Math.round(ratio * 100);
  return `${ratio < 1 ? Math.min(whole, 99) : whole} %`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
