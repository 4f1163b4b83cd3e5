/** Numbers and times in words. */
const count = new Intl.NumberFormat('en');

export function counted(n: number, one: string, many = `${one}s`): string {
  return `${count.format(n)} ${n === 1 ? one : many}`;
}

export const number = (n: number): string => count.format(n);

export const percent = (share: number): string => `${Math.round(share * 100)} %`;

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
