/**
 * Just enough of a WebAssembly assembler to write the engine's two inner loops by hand.
 *
 * JavaScript has neither 64-bit integers that are fast nor vector instructions, and both loops live by them. Writing
 * the few dozen instructions here keeps the package free of a native build and of a binary nobody can read.
 * Numbers are those of the WebAssembly core specification 2.0, "Binary Format", and of its vector instructions.
 */

export type Code = number[];

/** Unsigned LEB128. */
export function unsigned(value: number): Code {
  const out: Code = [];
  do {
    const low = value & 0x7f;
    value >>>= 7;
    out.push(value === 0 ? low : low | 0x80);
  } while (value !== 0);
  return out;
}

/** Signed LEB128 of a 32-bit integer. */
export function signed(value: number): Code {
  const out: Code = [];
  for (;;) {
    const low = value & 0x7f;
    value >>= 7;
    if ((value === 0 && (low & 0x40) === 0) || (value === -1 && (low & 0x40) !== 0)) {
      out.push(low);
      return out;
    }
    out.push(low | 0x80);
  }
}

export const I32 = 0x7f;
export const I64 = 0x7e;
export const V128 = 0x7b;

const vector = (n: number): Code => [0xfd, ...unsigned(n)];
const memory = (op: Code, align: number, offset: number): Code => [...op, align, ...unsigned(offset)];

export const op = {
  get: (local: number): Code => [0x20, ...unsigned(local)],
  set: (local: number): Code => [0x21, ...unsigned(local)],
  tee: (local: number): Code => [0x22, ...unsigned(local)],
  i32: (value: number): Code => [0x41, ...signed(value)],
  i64: (value: number): Code => [0x42, ...signed(value)],
  /** Runs `body`; a `branch(0)` inside leaves it. */
  block: (...body: Code[]): Code => [0x02, 0x40, ...body.flat(), 0x0b],
  /** Runs `body`; a `branch(0)` inside begins it anew. */
  loop: (...body: Code[]): Code => [0x03, 0x40, ...body.flat(), 0x0b],
  when: (...body: Code[]): Code => [0x04, 0x40, ...body.flat(), 0x0b],
  branch: (depth: number): Code => [0x0c, ...unsigned(depth)],
  branchIf: (depth: number): Code => [0x0d, ...unsigned(depth)],
  return: [0x0f] as Code,
  load32: (offset = 0): Code => memory([0x28], 2, offset),
  load64: (offset = 0): Code => memory([0x29], 3, offset),
  store64: (offset = 0): Code => memory([0x37], 3, offset),
  add: [0x6a] as Code,
  sub: [0x6b] as Code,
  mul: [0x6c] as Code,
  and: [0x71] as Code,
  shiftLeft: [0x74] as Code,
  lessSigned: [0x48] as Code,
  lessUnsigned: [0x49] as Code,
  greaterOrEqualUnsigned: [0x4f] as Code,
  isZero: [0x45] as Code,
  equal: [0x46] as Code,
  add64: [0x7c] as Code,
  sub64: [0x7d] as Code,
  and64: [0x83] as Code,
  or64: [0x84] as Code,
  xor64: [0x85] as Code,
  shiftLeft64: [0x86] as Code,
  less64: [0x54] as Code, // unsigned
  ones64: [0x7b] as Code,
  widen: [0xad] as Code, // i64.extend_i32_u
  narrow: [0xa7] as Code, // i32.wrap_i64
  fill: [0xfc, 0x0b, 0x00] as Code, // memory.fill
  load128: (offset = 0): Code => memory(vector(0), 4, offset),
  zero128: [...vector(12), ...new Array(16).fill(0)] as Code,
  and128: vector(78),
  or128: vector(80),
  ones8: vector(98), // i8x16.popcnt
  subtractSaturating8: vector(115), // i8x16.sub_sat_u
  pairwise8to16: vector(125), // i16x8.extadd_pairwise_i8x16_u
  pairwise16to32: vector(127), // i32x4.extadd_pairwise_i16x8_u
  add32x4: vector(174),
  lane32: (lane: number): Code => [...vector(27), lane],
};

export interface FunctionBody {
  name: string;
  parameters: number[];
  result: number;
  locals: number[];
  code: Code[];
}

/** A module of exported functions over one imported, shared memory (`env.memory`). */
export function assemble(functions: readonly FunctionBody[], maximumPages: number): Uint8Array<ArrayBuffer> {
  const text = (s: string): Code => [...unsigned(s.length), ...Array.from(s, (c) => c.charCodeAt(0))];
  const list = (items: Code[]): Code => [...unsigned(items.length), ...items.flat()];
  const section = (id: number, body: Code): Code => [id, ...unsigned(body.length), ...body];
  const shared = 0x03;
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, list(functions.map((f) => [0x60, ...list(f.parameters.map((p) => [p])), ...list([[f.result]])]))),
    ...section(2, list([[...text('env'), ...text('memory'), 0x02, shared, ...unsigned(0), ...unsigned(maximumPages)]])),
    ...section(3, list(functions.map((_, i) => unsigned(i)))),
    ...section(7, list(functions.map((f, i) => [...text(f.name), 0x00, ...unsigned(i)]))),
    ...section(
      10,
      list(
        functions.map((f) => {
          const body = [...list(f.locals.map((type) => [1, type])), ...f.code.flat(), 0x0b];
          return [...unsigned(body.length), ...body];
        }),
      ),
    ),
  ]);
}
