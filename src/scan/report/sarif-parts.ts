/** Parts that all SARIF of Spolia has. */
import type { Place } from '../result.ts';
import { printable } from './printable.ts';
import { uriPath } from './uri-path.ts';

export const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const LOGICAL_KINDS: Partial<Record<string, string>> = {
  function: 'function',
  lambda: 'function',
  method: 'member',
  class: 'type',
};

export function location({
  file,
  name,
  kind,
  start,
  end,
  cell,
}: Pick<Place, 'file' | 'name' | 'start' | 'end' | 'cell'> & { kind: string }) {
  const logical = LOGICAL_KINDS[kind];
  return {
    physicalLocation: {
      artifactLocation: artifact(file),
      // Lines of a notebook count within its cell; a region would mean lines of the JSON.
      ...(cell === undefined ? { region: { startLine: start, startColumn: 1, endLine: end } } : {}),
    },
    logicalLocations: [
      {
        fullyQualifiedName: cell === undefined ? printable(name) : `cell ${cell + 1}`,
        ...(logical === undefined ? {} : { kind: logical }),
      },
    ],
  };
}

export function artifact(file: string) {
  return file.startsWith('/') ? { uri: `file://${uriPath(file)}` } : { uri: uriPath(file), uriBaseId: 'SRCROOT' };
}

/** In a message brackets would be a link and braces a placeholder; the standard has them escaped and doubled. */
export const message = (text: string): string =>
  printable(text)
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/[{}]/g, '$&$&');
