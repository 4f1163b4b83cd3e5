/** The day of a commit as its clock said, `2024-03-01`; clocks may say anything. */
export function day(seconds: number): string {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? 'no date' : date.toISOString().slice(0, date.toISOString().indexOf('T'));
}
