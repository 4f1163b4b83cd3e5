/** A port as it is typed. */
import { UsageError } from '../errors.ts';

export function portOf(text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    throw new UsageError(`--port: "${text}" is no port`, 'Give a number from 0 to 65535; 0 takes a free one.');
  return port;
}
