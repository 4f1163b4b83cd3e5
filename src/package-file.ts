/** Files that the package ships, found from wherever this lies: at the top of `src`, of `dist`, or in a bundle there. */
import { fileURLToPath } from 'node:url';

/** @param path from the root of the package */
export const packageFile = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
