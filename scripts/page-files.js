/** Part of the build: the files of the HTML report's page are shipped as they are, beside the code that reads them. */
import { cpSync } from 'node:fs';

cpSync('src/scan/report/page', 'dist/scan/report/page', { recursive: true });
