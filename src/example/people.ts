/** People of the example companies, all of them made up; and machines by the names that real ones have in commits. */
const person = (name: string): string => `Example ${name} <${name.toLowerCase()}@example.com>`;

export const ADA = person('Ada');
export const BO = person('Bo');
export const CHIDI = person('Chidi');
export const DANA = person('Dana');
export const EMRE = person('Emre');
export const FARAH = person('Farah');
export const GITA = person('Gita');
export const HUGO = person('Hugo');
export const INES = person('Ines');
export const JUN = person('Jun');
export const KOFI = person('Kofi');
export const LENA = person('Lena');
export const MATS = person('Mats');
export const NADIA = person('Nadia');
export const OMAR = person('Omar');
/** Both left the company. */
export const PIA = person('Pia');
export const QUENTIN = person('Quentin');
export const ROSA = person('Rosa');
/** Whoever looks after the open-source project that is mirrored. */
export const UPSTREAM = person('Upstream');

export const RENOVATE = 'Renovate Bot <renovate@example.com>';
/** An AI that works alone. */
export const COPILOT = 'Copilot <198982749+Copilot@users.noreply.github.com>';
/** Lines of a message that say which AI took part. */
export const WITH_CLAUDE = 'Co-Authored-By: Claude <noreply@anthropic.com>';
export const WITH_CURSOR = 'Co-Authored-By: Cursor <cursoragent@cursor.com>';
