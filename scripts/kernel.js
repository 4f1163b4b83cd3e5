/**
 * Part of the build: compiles the kernel (src/engine/kernel/assembly, AssemblyScript) to WebAssembly and writes it as a
 * TypeScript module, because the engine opens no files. Does nothing when that module is newer than its sources.
 */
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'src/engine/kernel/assembly');
const target = join(root, 'src/engine/kernel/code.ts');

const options = [
  ...['-O3', '--debug', '--noAssert', '--runtime', 'stub', '--use', 'abort='],
  ...['--importMemory', '--sharedMemory', '--initialMemory', '1', '--maximumMemory', '65536'],
  ...['--enable', 'threads', '--enable', 'simd', '--enable', 'bulk-memory', '--memoryBase', '2048'],
];

function isFresh() {
  if (!existsSync(target)) return false;
  const made = statSync(target).mtimeMs;
  const sources = readdirSync(folder).map((name) => join(folder, name));
  return [...sources, fileURLToPath(import.meta.url)].every((file) => statSync(file).mtimeMs < made);
}

if (!isFresh()) {
  const { default: asc } = await import('assemblyscript/asc');
  let code = null;
  const { error, stderr } = await asc.main(['kernel.ts', '--outFile', 'kernel.wasm', '--baseDir', folder, ...options], {
    writeFile: (name, contents) => {
      if (name === 'kernel.wasm') code = contents;
    },
  });
  if (error || code === null) {
    process.stderr.write(stderr.toString());
    process.stderr.write(`The kernel does not compile: ${error?.message ?? 'no code came out'}\n`);
    process.exit(1);
  }
  writeFileSync(
    target,
    `// Made by scripts/kernel.js from the files in assembly/.\nexport const code =\n  '${Buffer.from(code).toString('base64')}';\n`,
  );
}
