/** Part of the build: each file of the portal also in compressed form, so that the server only sends bytes. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const SMALLEST = 1024;

for (const name of readdirSync('dist/web/assets')) {
  if (!/\.(js|css|svg)$/.test(name)) continue;
  const bytes = readFileSync(`dist/web/assets/${name}`);
  if (bytes.length < SMALLEST) continue;
  writeFileSync(`dist/web/assets/${name}.gz`, gzipSync(bytes, { level: 9 }));
  writeFileSync(
    `dist/web/assets/${name}.br`,
    brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  );
}
