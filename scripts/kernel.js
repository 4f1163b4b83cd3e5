/**
 * Part of the build: AssemblyScript becomes TypeScript modules that hold WebAssembly (`wasm.ts`), because the engine opens
 * no files. Each is made anew only when one of its sources is newer.
 */
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** Pages of 64 kB that the scanner's own memory has: MEMORY_BYTES in lexing/kernel/memory.ts. */
const SCANNER_PAGES = String((89 * 2097152) / 65536);

const MODULES = [
  {
    source: 'src/engine/lexing/kernel/scanner.as.ts',
    target: 'src/engine/lexing/kernel/wasm.ts',
    options: ['--memoryBase', '1024', '--initialMemory', SCANNER_PAGES, '--maximumMemory', SCANNER_PAGES],
  },
  {
    source: 'src/engine/kernel/assembly/kernel.ts',
    target: 'src/engine/kernel/wasm.ts',
    options: [
      ...['--memoryBase', '2048', '--initialMemory', '1', '--maximumMemory', '65536'],
      ...['--importMemory', '--sharedMemory', '--enable', 'threads', '--enable', 'bulk-memory'],
    ],
  },
];

for (const { source, target, options } of MODULES) {
  const folder = dirname(source);
  const sources = readdirSync(folder).filter((name) => name !== 'wasm.ts');
  const newest = Math.max(
    ...[...sources.map((name) => join(folder, name)), import.meta.filename ?? 'scripts/kernel.js'].map(
      (f) => statSync(f).mtimeMs,
    ),
  );
  if (existsSync(target) && statSync(target).mtimeMs > newest) continue;
  const { default: asc } = await import('assemblyscript/asc');
  let code = null;
  const { error, stderr } = await asc.main(
    [
      ...[source, '--outFile', 'out.wasm', '-O3', '--converge', '--runtime', 'stub', '--noAssert'],
      ...['--use', 'abort=', '--enable', 'simd', ...options],
    ],
    {
      writeFile: (name, contents) => {
        if (name.endsWith('.wasm')) code = contents;
      },
    },
  );
  if (error || code === null) {
    process.stderr.write(`${stderr}${source} does not compile: ${error?.message ?? 'no code came out'}\n`);
    process.exit(1);
  }
  const text = Buffer.from(code).toString('base64');
  writeFileSync(target, `// Made by scripts/kernel.js from ${source}.\nexport const wasm =\n  '${text}';\n`);
}
