/** What one owes for copied code under a licence: the duty in a sentence, for the licences that bases mostly have. */

const DUTIES: readonly [RegExp, string][] = [
  [/^(?:BSD|new BSD|modified BSD)/i, 'keep the copyright notice and the licence text with the copy'],
  [/^(?:MIT|ISC|Expat)/i, 'keep the copyright notice and the licence text with the copy'],
  [/^Apache/i, 'keep notices and the licence text, and say in the file that it was changed'],
  [/^MPL/i, 'publish changes of the copied file under the same licence'],
  [/^(?:L?GPL|AGPL|GNU)/i, 'ask before shipping: code around the copy may have to be published under the same licence'],
  [/^(?:PSF|Python)/i, 'keep the copyright notice, and summarise the changes'],
  [/^(?:Unlicense|CC0|0BSD|public domain)/i, 'nothing is owed; naming the origin helps whoever maintains the copy'],
];

export const dutyOf = (licence: string | null): string =>
  licence === null
    ? 'its licence is not known: look it up before shipping the copy'
    : (DUTIES.find(([pattern]) => pattern.test(licence.trim()))?.[1] ?? `read what ${licence} asks for`);
