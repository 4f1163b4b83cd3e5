/**
 * How sure one may be that a change ought to reach a copy. Each reason adds to a sum, in the currency of logarithms of
 * odds; the sum becomes a number from 0 to 1. What weighs, and how much, was read off judged changes of real histories
 * (docs/accuracy.md).
 */
import type { Trait } from './classify.ts';

export interface Evidence {
  kind: string;
  /** For people. */
  text: string;
}

export interface Circumstances {
  /** Of the commit on the origin's main line, and of what a merge brought. */
  message: string;
  brought: readonly string[];
  touchesTests: boolean;
  traits: ReadonlySet<Trait>;
  /** Places that fit, of those that change behaviour. */
  fitting: number;
  places: number;
  hasSignature: boolean;
  /** Nothing but parameters and options changed. */
  onlySignature: boolean;
  /** Lines of the patch. */
  added: number;
  removed: number;
  /** Units that the commit changed in all. */
  unitsChanged: number;
  /** Units of other families that were changed alike. */
  alikeElsewhere: number;
  received: number;
  /** Those that got it by another commit. */
  receivedApart: number;
  lacking: number;
  /** The author had the copy before their eyes. */
  sameFile: boolean;
  /** Path and name. */
  originName: string;
  copyName: string;
  /** Of origin before the change and copy. */
  likeness: number;
  /** Names that the copy's file does not know, and those of them that the origin's file brought with the change. */
  unknownNames: readonly string[];
  missingNames: readonly string[];
  /** Names that it sets and nothing in the copy reads. */
  unread: readonly string[];
  addsOption: boolean;
  /** Origin and copy came with one commit: who wrote both knows both. */
  together: boolean;
}

export interface Weighed {
  kind: 'fix' | 'drift';
  why: string | null;
  score: number;
  evidence: Evidence[];
}

const FIX =
  /\b(fix(?:e[sd]|ing|up)?|bug(?:s|fix|gy)?|hot-?fix|crash(?:es|ed|ing)?|broken|break(?:s|age)|incorrect(?:ly)?|wrong(?:ly)?|regression|leak(?:s|ing)?|race|deadlock|hang(?:s)?|overflow|underflow|off[- ]by[- ]one|nan|division by zero|error(?:s)? (?:when|if|in|with|on)|fail(?:s|ed|ing|ure)?|correct(?:s|ed|ly)?|handle[sd]?|avoid|prevent|ensure|missing|mistake|issue|patch|workaround|resolve[sd]?|repair|properly|safe(?:ly|ty)?|edge case|corner case|compat(?:ibility)?|robust)\b/i;
const STRONG =
  /\b(fix(?:e[sd]|ing)?|bug(?:s|fix|gy)?|hot-?fix|crash(?:es|ed|ing)?|regression|incorrect(?:ly)?|wrong(?:ly)?|leak|deadlock)\b/i;
const SECURITY = /\b(CVE-\d{4}-\d+|security|vulnerab\w*|injection|sanitiz\w*|unsafe)\b/i;
const REVERT = /^revert\b|\brevert(?:s|ed|ing)?\b/i;
const ISSUE =
  /\b(?:fix(?:es|ed)?|close[sd]?|resolve[sd]?)\s*:?\s+(?:[\w./-]+)?#\d+|\b(?:fix(?:es|ed)?|close[sd]?|resolve[sd]?)\s*:?\s+https?:\/\/\S+\/issues\/\d+/i;
const UPKEEP =
  /\b(refactor\w*|clean(?:s|ed|ing)?[ -]?up|cleanup|rename[sd]?|typo(?:s)?|doc(?:s|string|strings|umentation)?|lint(?:ing|er)?|style|format(?:ting)?|ruff|black|isort|flake8|mypy|typing|type hints?|deprecat\w*|bump|upgrade|moderni[sz]e|simplif\w+|reorgani[sz]e|move[sd]?|chore|spelling|grammar|codespell|pyupgrade|copyright)\b/i;
const FEATURE =
  /\b(add(?:s|ed|ing)?|feat(?:ure)?|support(?:s|ed)?|implement(?:s|ed|ation)?|introduc\w+|new|allow(?:s)?|enable[sd]?|integrat\w+)\b/i;

export function weigh(c: Circumstances): Weighed {
  const evidence: Evidence[] = [];
  const said = c.message
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  // What a forge writes above the title of a merged request names a branch.
  const isMerge = /^Merge (pull request|branch|remote|commit)\b|^Merged? .* into /i.test(said[0] ?? '');
  const title = (isMerge ? (said[1] ?? c.brought[0]) : said[0]) ?? '';
  // One "fix" among many commits of a branch says nothing of this change.
  const texts = c.brought.length > 3 ? [title] : [title, ...c.brought];
  let sum = -1.2;
  const add = (weight: number, kind: string, text: string) => {
    sum += weight;
    if (weight > 0) evidence.push({ kind, text });
  };
  const strong = texts.find((text) => STRONG.test(text));
  const weak = texts.find((text) => FIX.test(text));
  const isUpkeep = UPKEEP.test(title);
  let isCalledFix = false;
  if (strong !== undefined) {
    isCalledFix = true;
    add(
      strong === title ? 1.6 : 1,
      'message',
      `the message says "${STRONG.exec(strong)![0].toLowerCase()}": ${strong}`,
    );
  } else if (weak !== undefined) {
    isCalledFix = true;
    add(0.9, 'message', `the message says "${FIX.exec(weak)![0].toLowerCase()}": ${weak}`);
  } else if (FIX.test(c.message))
    add(0.3, 'message', `the message speaks of "${FIX.exec(c.message)![0].toLowerCase()}"`);
  if (isUpkeep) add(strong === undefined ? -1.6 : -0.5, 'upkeep', '');
  if (FEATURE.test(title) && strong === undefined) add(-0.9, 'feature', '');
  const security = SECURITY.exec(c.message);
  if (security !== null) add(1.5, /^CVE/i.test(security[0]) ? 'cve' : 'security', `the message names "${security[0]}"`);
  if (REVERT.test(title)) add(1.4, 'revert', `it takes something back that was copied along: ${title}`);
  const issue = ISSUE.exec(c.message);
  if (issue !== null) add(0.8, 'issue', `it closes an issue: ${issue[0]}`);
  if (c.touchesTests && isCalledFix) add(0.5, 'test', 'tests were changed in the same commit');
  if (c.traits.has('guard')) add(0.7, 'guard', 'a condition was added');
  if (c.traits.has('handler')) add(0.4, 'handler', 'resources or errors are handled');
  if (c.traits.has('operator')) add(0.7, 'operator', 'an operator or keyword was changed');
  if (c.traits.has('constant')) add(0.4, 'constant', 'a constant was changed');
  if (c.traits.has('name')) add(0.5, 'name', 'another name is used');
  // Whoever is called, or reads the keys, has to change with it.
  if (c.traits.has('keyword')) add(-1.2, 'keyword', '');
  if (c.traits.has('argument')) add(0.4, 'argument', 'an expression was completed');
  if (c.added === 0 || (c.traits.size === 1 && c.traits.has('removal'))) add(-1.3, 'removal', '');
  const size = Math.max(c.added, c.removed);
  if (size <= 4) add(0.5, 'small', 'the change is small');
  else if (size > 20) add(size > 60 ? -1.6 : -0.7, 'large', '');
  if (c.hasSignature) add(-1.2, 'signature', '');
  if (c.received > 0) {
    const share = c.received / (c.received + c.lacking);
    const weight = c.receivedApart > 0 ? 1.3 : share >= 0.5 ? 0.8 : 0.3;
    add(
      c.traits.has('removal') ? 0.3 : weight,
      'siblings',
      `${c.received} other ${c.received === 1 ? 'copy has' : 'copies have'} it already${c.receivedApart > 0 ? ', not all by the same commit' : ''}`,
    );
  } else if (c.lacking > 3) add(-0.9, 'many', '');
  const particular = particularTo(title, c.originName, c.copyName);
  if (particular !== null) add(-1.3, 'particular', '');
  if (c.sameFile && c.receivedApart === 0) add(-0.7, 'same file', '');
  if (/(^|[/_])(deprecated|legacy|old|archived?|research_projects)[/_]/i.test(c.copyName)) add(-0.7, 'legacy', '');
  if (c.fitting < c.places) add(-1.2, 'partial', '');
  if (c.likeness >= 0.9) add(0.6, 'alike', 'the copy is as the origin was before');
  else if (c.likeness < 0.6) add(-0.6, 'unlike', '');
  if (c.unitsChanged > 200) add(-1.4, 'wide', '');
  else if (c.unitsChanged > 50) add(-0.7, 'wide', '');
  if (c.missingNames.length > 0) add(-2.5, 'unknown', '');
  else if (c.unknownNames.some((name) => name.startsWith('self.')))
    add(-3.5, 'needs', ''); // an import can be added; what an object has is what its class is
  else if (c.unknownNames.length > 0) add(-2, 'needs', '');
  if (c.unread.length > 0) add(-2, 'unread', '');
  if (c.addsOption) add(-2.5, 'option', '');
  if (c.together && c.receivedApart === 0) add(-1, 'together', '');
  // Alike in shape only, as constructors are: nearly all do without it.
  if (c.lacking >= 10 && c.received < 0.2 * c.lacking) add(-2, 'many', '');
  if (c.unknownNames.length > 0)
    evidence.push({
      kind: 'needs',
      text: `the copy's file does not know ${c.unknownNames.slice(0, 3).join(', ')}: import or define it`,
    });
  const isMass = c.alikeElsewhere >= 5;
  if (isMass) add(-2.5, 'mass', '');
  const score = 1 / (1 + Math.exp(-sum));
  // What changes behaviour and whose old lines the copy holds is reported; evidence ranks it.
  const why = isMass
    ? 'mass'
    : c.onlySignature && c.receivedApart === 0
      ? 'feature'
      : size > 60 && !isCalledFix
        ? 'large'
        : null;
  return { kind: why === null ? 'fix' : 'drift', why, score, evidence };
}

/** A word that the origin is called by and the copy is not, and that the message has: the change speaks of the origin alone. */
function particularTo(title: string, origin: string, copy: string): string | null {
  const here = copy.toLowerCase().replace(/[^a-z0-9]/g, '');
  const said = title.toLowerCase().replace(/[^a-z0-9 ]/g, '');
  for (const [word] of origin.matchAll(/[A-Z]?[a-z0-9]{2,}|[A-Z0-9]{2,}(?![a-z])/g)) {
    const bare = word.toLowerCase();
    if (bare.length >= 3 && !COMMON.has(bare) && !here.includes(bare) && said.includes(bare)) return bare;
  }
  return null;
}

const COMMON = new Set(
  'fix bug the and for with when not add use src test tests from init call get set all dtype error errors handle check file files name import model models base core main util utils'.split(
    ' ',
  ),
);
