/** Entry of a thread that works on some lanes of what is derived after a sync: before anything else is loaded, what makes that fast. */
import { keepCode } from '../code-cache.ts';

keepCode(import.meta.url, ['lanes']);
void import('./lane-work.ts');
