/**
 * Porter's stemmer for English (1980), so that `normalises`, `normalized` and `normalization` are one word. It is applied
 * to words of identifiers, documents and queries alike, so what matters is that one thing has one form, not which.
 *
 * Beside the published rules: British `-is-` is `-iz-`, and what has a digit or another script stays as it is.
 */

const VOWEL = '[aeiouy]';
const CONSONANT = '[^aeiou]';
/** Measures: how many times a vowel run is followed by a consonant run. `y` after a consonant counts as a vowel. */
const V = `(?:[aeiou]|(?<=[^aeiou])y)`;
const C = `(?:[^aeiouy]|(?<=[aeiou]|^)y)`;
const AT_LEAST_ONE = new RegExp(`^${C}*${V}+${C}`);
const EXACTLY_ONE = new RegExp(`^${C}*${V}+${C}+${V}*$`);
const AT_LEAST_TWO = new RegExp(`^${C}*${V}+${C}+${V}+${C}`);
const HAS_VOWEL = new RegExp(`^${C}*${V}`);
const SHORT_END = new RegExp(`${CONSONANT}${VOWEL}[^aeiouwxy]$`);

type Rules = readonly (readonly [ending: string, to: string])[];

const SECOND: Rules = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
];
const THIRD: Rules = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];
const FOURTH: Rules = (
  'ement ance ence able ible ment ant ent ism ate iti ous ive ize ion al er ic ou'.split(' ') as string[]
).map((ending) => [ending, ''] as const);

/** What the rules would take for something else: customers are not custom, and what is important is not imported. */
const APART = new Map(
  Object.entries({
    customer: 'customer customers',
    general: 'general generally',
    important: 'important importance',
    positive: 'positive positives',
    authority: 'authority authorities',
    authoriz:
      'authorize authorizes authorized authorizing authorization authorise authorises authorised authorising authorisation',
    paste: 'paste pastes pasted pasting',
  }).flatMap(([to, words]) => words.split(' ').map((word) => [word, to] as const)),
);

export function stem(word: string): string {
  if (word.length <= 2 || !/^[a-z]+$/.test(word)) return word;
  const apart = APART.get(word);
  if (apart !== undefined) return apart;
  let s = word.replace(/is(?=(e[drs]?|ing|ation|ations|er|ers)$)/, (all, _end, at: number) => (at > 2 ? 'iz' : all));
  if (/(ss|i)es$/.test(s)) s = s.slice(0, -2);
  else if (/[^su]s$/.test(s) && s.length > 3) s = s.slice(0, -1);

  if (s.endsWith('eed')) {
    if (AT_LEAST_ONE.test(s.slice(0, -3))) s = s.slice(0, -1);
  } else {
    const cut = /(ed|ing)$/.exec(s);
    if (cut !== null && HAS_VOWEL.test(s.slice(0, cut.index))) {
      s = s.slice(0, cut.index);
      if (/(at|bl|iz)$/.test(s)) s += 'e';
      else if (/([^aeioulsz])\1$/.test(s)) s = s.slice(0, -1);
      else if (EXACTLY_ONE.test(s) && SHORT_END.test(s)) s += 'e';
    }
  }
  if (s.endsWith('y') && HAS_VOWEL.test(s.slice(0, -1))) s = `${s.slice(0, -1)}i`;
  s = replaced(s, SECOND, AT_LEAST_ONE);
  s = replaced(s, THIRD, AT_LEAST_ONE);
  s = replaced(s, FOURTH, AT_LEAST_TWO);
  if (s.endsWith('e')) {
    const rest = s.slice(0, -1);
    if (AT_LEAST_TWO.test(rest) || (EXACTLY_ONE.test(rest) && !SHORT_END.test(rest))) s = rest;
  }
  if (s.endsWith('ll') && AT_LEAST_TWO.test(s)) s = s.slice(0, -1);
  return s;
}

/** The first rule whose ending the word has decides, whether or not what is before it is long enough. */
function replaced(word: string, rules: Rules, enough: RegExp): string {
  for (const [ending, to] of rules) {
    if (!word.endsWith(ending)) continue;
    const rest = word.slice(0, -ending.length);
    if (ending === 'ion' && !/[st]$/.test(rest)) continue;
    return enough.test(rest) ? rest + to : word;
  }
  return word;
}
