/**
 * Part of the build: AssemblyScript becomes TypeScript modules that hold WebAssembly, so that the engine opens no file.
 * Made anew only when a source is newer.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** Entry files; each becomes `wasm.ts` in its folder, with so many pages of memory (MEMORY_BYTES in its memory.ts). */
const ENTRIES = [{ source: 'src/engine/lexing/kernel/scanner.as.ts', pages: (89 * 2097152) / 65536 }];

for (const { source, pages } of ENTRIES) {
  const folder = dirname(source);
  const target = join(folder, 'wasm.ts');
  const newest = Math.max(...readdirSync(folder).map((f) => (f === 'wasm.ts' ? 0 : statSync(join(folder, f)).mtimeMs)));
  if (existsSync(target) && statSync(target).mtimeMs > newest) continue;
  const out = mkdtempSync(join(tmpdir(), 'spolia-wasm-'));
  const { error, stderr } = await asc.main(
    [
      ...[source, '--outFile', join(out, 'out.wasm'), '-O3', '--converge', '--runtime', 'stub', '--noAssert'],
      ...['--use', 'abort=', '--memoryBase', '1024', '--enable', 'simd'],
      ...['--initialMemory', String(pages), '--maximumMemory', String(pages)],
    ],
    {},
  );
  if (error) {
    process.stderr.write(`${stderr}\n${error.message}\n`);
    process.exit(1);
  }
  const wasm = readFileSync(join(out, 'out.wasm'));
  rmSync(out, { recursive: true });
  writeFileSync(
    target,
    `// Made by scripts/kernel.js from ${source.slice(source.lastIndexOf('/') + 1)}.\nexport const wasm =\n  '${wasm.toString('base64')}';\n`,
  );
}
