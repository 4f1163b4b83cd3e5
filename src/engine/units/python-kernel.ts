/** The units of Python as the kernel finds them (lexing/kernel/python.as.ts), made what the rest of the engine reads. */
import type { KernelScanner } from '../lexing/kernel/kernel-scanner.ts';
import * as M from '../lexing/kernel/memory.ts';
import { nameText, qualified } from './python.ts';
import type { Unit, UnitKind } from './unit.ts';

const KINDS: UnitKind[] = [];
KINDS[M.UNIT_FUNCTION] = 'function';
KINDS[M.UNIT_METHOD] = 'method';
KINDS[M.UNIT_CLASS] = 'class';
KINDS[M.UNIT_LAMBDA] = 'lambda';

/** As `recognisePython` does for the section that `kernel` has lexed last. */
export function recognisePythonInKernel(kernel: KernelScanner, bytes: Uint8Array, units: Unit[]): void {
  const count = kernel.recognisePython();
  const { unitRows } = kernel;
  for (let u = 0; u < count; u++) {
    const row = (u * M.UNIT_BYTES) >> 2;
    const parent = unitRows[row + (M.UNIT_PARENT >> 2)];
    const name = nameText(bytes, unitRows[row + (M.UNIT_NAME_START >> 2)], unitRows[row + (M.UNIT_NAME_END >> 2)]);
    units.push({
      kind: KINDS[unitRows[row + (M.UNIT_KIND >> 2)]],
      name: parent >= 0 ? qualified(units[parent].name, name) : name,
      parent,
      first: unitRows[row + (M.UNIT_FIRST >> 2)],
      declared: unitRows[row + (M.UNIT_DECLARED >> 2)],
      body: unitRows[row + (M.UNIT_BODY >> 2)],
      end: unitRows[row + (M.UNIT_END >> 2)],
      startLine: unitRows[row + (M.UNIT_START_LINE >> 2)],
      endLine: unitRows[row + (M.UNIT_END_LINE >> 2)],
      docStart: unitRows[row + (M.UNIT_DOC_START >> 2)],
      docEnd: unitRows[row + (M.UNIT_DOC_END >> 2)],
    });
  }
}
