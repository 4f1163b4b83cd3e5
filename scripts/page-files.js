/**
 * Part of the build: the files of the HTML report's page are shipped as they are, beside the code that reads them (once
 * for the library and once for the command line, see bundle.js).
 */
import { cpSync } from 'node:fs';

for (const to of ['dist/scan/report/page', 'dist/page']) cpSync('src/scan/report/page', to, { recursive: true });
