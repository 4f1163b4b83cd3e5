/**
 * How sure one may be that a change ought to reach a copy. Signs are read off what is known of it, each has a weight in the
 * currency of logarithms of odds (weights.ts), and the sum becomes a number from 0 to 1.
 */
import type { Trait } from './classify.ts';
import type { Fix } from './fix.ts';
import type { Moot } from './moot.ts';
import { isForTests } from './patch-signs.ts';
import { type Against, againstOf } from './sure.ts';
import { BASE, type SignName, WEIGHTS } from './weights.ts';

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
  /** Attributes that it reads, which another part of the change makes otherwise and the copy's class does not. */
  madeOtherwise?: readonly string[];
  /** Names that it sets and nothing in the copy reads. */
  unread: readonly string[];
  addsOption: boolean;
  /** How many names are other ones in the copy's patch. */
  exchanged?: number;
  /** It touches nothing but the list of parameters. */
  onlyHeader?: boolean;
  /** Names are exchanged on the word of one line. */
  doubtfulNames: boolean;
  /** The new lines. */
  fresh: string;
  /** The copy has them as comments. */
  isCommentedOut: boolean;
  /** It only makes names private or public. */
  isPrivacy: boolean;
  /** It gives other names to what the copy's file asks for by its name. */
  renamesKeys: boolean;
  /** All that is new in the copy is how lines are broken, or what is logged. */
  changesNothing?: boolean;
  /** Why it may be worth nothing there. */
  moot?: Moot | null;
  /** Members that it reads and the copy's file speaks of nowhere. */
  strangeMembers: readonly string[];
  /** It writes down a path into the origin's own repository. */
  isPathOfOrigin?: boolean;
  /** Another part of the change, missing in the same file, defines what this one needs. */
  needsPart: boolean;
  relation: Fix['relation'];
  /** Copies in between. */
  distance: number;
  sameRepository: boolean;
  /** The commit changed the copy too, or its file, and left this place. */
  sawCopy: boolean;
  sawFile: boolean;
  /** Changes of the copy since, and days until the last of them; the copy may have been born since. */
  editsSince: number;
  daysSince: number;
  bornSince: boolean;
  /** Neighbours of its places that are the same in the copy, of two each. */
  context: number;
}

export interface Weighed {
  kind: 'fix' | 'drift';
  why: string | null;
  score: number;
  evidence: Evidence[];
  /** Why it is not listed without being asked for. */
  against: Against[];
}

/** From this score on a change is listed without being asked for, and counted where fixes are mentioned in a sentence. */
export const LIKELY = 0.6;

/** What speaks for or against a change: its name in the table of weights, and what people are told of it, if anything. */
export interface Sign {
  name: SignName;
  text?: string;
}

/** Of what a model does there is regression too; an error that is raised on purpose is none that is mended. */
const FIX =
  /\b(fix(?:e[sd]|ing|up)?|bug(?:s|fix|gy)?|hot-?fix|crash(?:es|ed|ing)?|broken|break(?:s|age)|incorrect(?:ly)?|wrong(?:ly)?|(?:a|the|this|some|performance|perf|recent) regressions?|regressions? (?:from|since|introduced|caused)|leak(?:s|ing)?|race|deadlock|hang(?:s)?|overflow|underflow|off[- ]by[- ]one|nan|(?:divi(?:sion|de|ding)|div)[- ]by[- ]zero|zero[- ]division|(?<!(?:raise[sd]?|throws?) (?:an? )?)errors? (?:when|if|in|with|on)|fail(?:s|ed|ing|ure)?|correct(?:s|ed|ly)?|handle[sd]?|avoid|prevent|ensure|missing|mistake|issue|patch|workaround|resolve[sd]?|repair|properly|safe(?:ly|ty)?|edge case|corner case|compat(?:ibility)?|robust)\b/i;
const STRONG =
  /\b(fix(?:e[sd]|ing)?|bug(?:s|fix|gy)?|hot-?fix|crash(?:es|ed|ing)?|(?:a|the|this|some|performance|perf|recent) regressions?|regressions? (?:from|since|introduced|caused)|incorrect(?:ly)?|wrong(?:ly)?|leak|deadlock|off[- ]by[- ]one|overflow|underflow|(?:divi(?:sion|de|ding)|div)[- ]by[- ]zero|zero[- ]division|race condition)\b/i;
const SECURITY = /\b(CVE-\d{4}-\d+|security|vulnerab\w*|injection|sanitiz\w*|unsafe)\b/i;
const REVERT = /^revert\b|\brevert(?:s|ed|ing)?\b/i;
const ISSUE =
  /\b(?:fix(?:es|ed)?|close[sd]?|resolve[sd]?)\s*:?\s+(?:[\w./-]+)?#\d+|\b(?:fix(?:es|ed)?|close[sd]?|resolve[sd]?)\s*:?\s+https?:\/\/\S+\/issues\/\d+/i;
const UPKEEP =
  /\b(refactor\w*|clean(?:s|ed|ing)?[ -]?up|cleanup|rename[sd]?|typo(?:s)?|doc(?:s|string|strings|umentation)?|lint(?:ing|er)?|style|format(?:ting)?|ruff|black|isort|flake8|mypy|typing|type hints?|deprecat\w*|bump|upgrade|moderni[sz]e|simplif\w+|reorgani[sz]e|move[sd]?|chore|spelling|grammar|codespell|pyupgrade|copyright)\b/i;
const FEATURE =
  /\b(add(?:s|ed|ing)?|feat(?:ure)?|support(?:s|ed)?|implement(?:s|ed|ation)?|introduc\w+|new|allow(?:s)?|enable[sd]?|integrat\w+)\b/i;
/** How the author files it, whatever words follow. */
const TAGGED = /^\W*(?:enh|enhance|enhancement|feat|feature)\b\W/i;

export function weigh(c: Circumstances): Weighed {
  const signs = signsOf(c);
  const sum = signs.reduce((total, { name }) => total + WEIGHTS[name], BASE);
  const has = (name: SignName) => signs.some((sign) => sign.name === name);
  const isCalledFix = has('says fix') || has('sounds like a fix');
  // What changes behaviour and whose old lines the copy holds is reported; evidence ranks it. A parameter that nothing
  // reads changes none, and what one repository did all over is its own affair.
  const why =
    c.onlySignature && c.unread.length > 0 && c.receivedApart === 0
      ? 'feature'
      : has('mass') && !c.sameRepository && !isCalledFix
        ? 'mass'
        : null;
  const textOf = (name: SignName) => {
    const sign = signs.find((one) => one.name === name);
    return sign === undefined ? null : (sign.text ?? '');
  };
  const against = againstOf(c, textOf);
  // What is not sure stays below what is listed, in its own order.
  const score = (against.length === 0 ? 1 : LIKELY) / (1 + Math.exp(-sum));
  if (against.length === 0 && score < LIKELY) against.push({ sort: 'weak', text: 'too little speaks for it' });
  return {
    kind: why === null ? 'fix' : 'drift',
    why,
    score,
    evidence: signs.flatMap(({ name, text }) => (text === undefined ? [] : [{ kind: KINDS[name] ?? name, text }])),
    against,
  };
}

/** What people are told of it. */
const MOOT: Record<Moot, string> = {
  'only converts': 'it only converts what may be of that type there',
  'returns otherwise': 'what it returns is of another kind, which callers of the copy must want',
  'returns to nobody': 'it only gives back what nobody in the file of the copy asks for',
  'repeats a key': 'the same dictionary has one of its keys already',
};

/** Several signs are of one kind to people. */
const KINDS: Partial<Record<Sign['name'], string>> = {
  'says fix': 'message',
  'branch says fix': 'message',
  'sounds like a fix': 'message',
  'speaks of a fix': 'message',
  tests: 'test',
  'strange members': 'needs',
  'commented out': 'against',
  'renames keys': 'against',
  'only converts': 'against',
  'returns otherwise': 'against',
  'returns to nobody': 'against',
  'repeats a key': 'against',
  travelled: 'siblings',
  'most have it': 'siblings',
  'some have it': 'siblings',
  'brought along': 'needs',
  'lacks attributes': 'needs',
  'needs names': 'needs',
  'made otherwise': 'needs',
};

export function signsOf(c: Circumstances): Sign[] {
  const signs: Sign[] = [];
  const add = (isThere: boolean, name: Sign['name'], text?: string) => {
    if (isThere) signs.push(text === undefined ? { name } : { name, text });
  };
  ofMessage(c, add);

  add(c.traits.has('guard'), 'guard', 'a condition was added');
  add(c.traits.has('handler'), 'handler', 'resources or errors are handled');
  add(c.traits.has('operator'), 'operator', 'an operator or keyword was changed');
  add(c.traits.has('constant'), 'constant', 'a constant was changed');
  add(c.traits.has('name'), 'name', 'another name is used');
  add(c.traits.has('argument'), 'argument', 'an expression was completed');
  // Whoever is called, or reads the keys, has to change with it.
  add(c.traits.has('keyword'), 'keyword');
  add(c.added === 0 || (c.traits.size === 1 && c.traits.has('removal')), 'removal');
  add(c.removed > 0 && c.added > 0, 'replaces');
  add(c.hasSignature, 'signature');
  // What suits one of several look-alikes: another one was handed over on purpose, or is.
  add(!c.hasSignature && c.onlyHeader === true, 'a default');
  const size = Math.max(c.added, c.removed);
  add(size <= 4, 'small', 'the change is small');
  add(size > 20, size > 60 ? 'huge' : 'long');

  const { received, receivedApart, lacking } = c;
  const have = `${received} other ${received === 1 ? 'copy has' : 'copies have'} it already`;
  add(receivedApart > 0, 'travelled', `${have}, not all by the same commit`);
  add(receivedApart === 0 && received > 0, received >= lacking ? 'most have it' : 'some have it', have);
  add(received === 0 && lacking > 3, 'many lack it');
  // Written alike by one hand, of which nobody ever took the change to another.
  add(received === 0 && lacking > 3 && c.likeness < 0.9, 'one of many');
  // Alike in shape only, as constructors are: nearly all do without it.
  add(lacking >= 10 && received < 0.2 * lacking, 'nearly all lack it');

  add(c.relation === 'together', 'born together');
  add(c.relation === 'alike', 'merely alike');
  add(c.relation === 'sibling' && c.distance > 2, 'distant');
  add(!c.sameRepository, 'other repository', 'the copy lives in another repository');
  add(c.sameFile, 'same file');
  add(c.sawCopy, 'saw the copy');
  add(c.sawFile && !c.sawCopy && !c.sameFile, 'saw the file');
  const [here, there] = [nameIn(c.copyName), nameIn(c.originName)];
  add(here === there, 'same name');
  add(/^(__init__|__new__|__post_init__|constructor)$/.test(here), 'a constructor');
  // What the origin is called by and the copy is not: the message speaks of it, or the new lines do.
  // Of another repository only names are: files are called after what they are about.
  const called = c.sameRepository ? (place: string) => place : nameOf;
  add(particularTo(titleOf(c), called(c.originName), c.copyName) !== null, 'particular');
  add(
    particularTo(c.fresh, nameOf(c.originName), nameOf(c.copyName)) !== null || c.isPathOfOrigin === true,
    'speaks of the origin',
  );
  add(c.doubtfulNames, 'doubtful names');
  add(c.isCommentedOut, 'commented out', 'the copy has these lines as comments');
  add(c.isPrivacy, 'privacy');
  add(c.renamesKeys, 'renames keys', "the copy's file asks for what it gives by the names that it has now");
  add(c.changesNothing === true, 'changes nothing');
  if (c.moot != null) add(true, c.moot, MOOT[c.moot]);
  const members = c.strangeMembers.slice(0, 3).join(', ');
  add(members !== '', 'strange members', `nothing in the copy's file is called ${members}`);
  add(isForTests(c.fresh), 'for tests');
  add(/(^|[/_])(deprecated|legacy|old|archived?|research_projects)[/_]/i.test(c.copyName), 'legacy');
  add(/(^|\/)(examples?|samples?|scripts?|tutorials?|benchmarks?|demos?)\//i.test(c.copyName), 'example');
  add(/(^|\/)(test[_-]?data|testing|fixtures?|golden|mocks?)\//i.test(c.copyName), 'test data');
  add(c.likeness >= 0.9, 'alike', 'the copy is as the origin was before');
  add(c.likeness < 0.65, c.likeness < 0.5 ? 'very unlike' : 'unlike');
  add(c.context < 2 * c.fitting, 'loose');
  add(c.context === 0 && (c.removed === 0 || c.relation === 'alike'), 'nothing around');
  add(c.bornSince, 'born since');
  add(!c.bornSince && c.editsSince === 0, 'not edited since');
  add(c.editsSince >= 5, 'often edited since');
  add(c.editsSince > 0 && c.daysSince > 365, 'edited a year later');

  add(c.unitsChanged > 50, c.unitsChanged > 200 ? 'very wide' : 'wide');
  add(c.alikeElsewhere >= 5, 'mass');
  add(c.fitting < c.places, 'partial', `${c.fitting} of ${c.places} places of the change fit`);
  const attributes = c.unknownNames.filter((name) => /^(self|super\(\))\./.test(name));
  const needs = `${c.unknownNames.slice(0, 3).join(', ')}`;
  if (c.missingNames.length > 0) add(true, 'brought along', `the commit also made ${needs}, which the copy lacks`);
  else if (attributes.length > 0) add(true, 'lacks attributes', `the copy's class does not have ${needs}`);
  else add(c.unknownNames.length > 0, 'needs names', `the copy's file does not know ${needs}: import or define it`);
  add(c.needsPart, 'needs another part', 'it needs another part of the change, which is missing here too');
  const otherwise = (c.madeOtherwise ?? [])
    .slice(0, 3)
    .map((name) => `self.${name}`)
    .join(', ');
  add(otherwise !== '', 'made otherwise', `the change also made ${otherwise} otherwise, which the copy has as it was`);
  add(c.unread.length > 0, 'unread');
  add(c.addsOption, 'option');
  return signs;
}

/** Of the commit; what a forge writes above the title of a merged request names a branch. */
function titleOf(c: Circumstances): string {
  const said = c.message
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const isMerge = /^Merge (pull request|branch|remote|commit)\b|^Merged? .* into /i.test(said[0] ?? '');
  return (isMerge ? (said[1] ?? c.brought[0]) : said[0]) ?? '';
}

function ofMessage(c: Circumstances, add: (isThere: boolean, name: Sign['name'], text?: string) => void): void {
  const title = titleOf(c);
  // What is closed is counted below: "chore: … Fixes #5669" calls the change a chore.
  const named = title.replaceAll(new RegExp(ISSUE, 'gi'), '');
  // One "fix" among many commits of a branch says nothing of this change.
  const texts = c.brought.length > 3 ? [named] : [named, ...c.brought];
  const strong = texts.find((text) => STRONG.test(text));
  const weak = texts.find((text) => FIX.test(text));
  const isCalledFix = strong !== undefined || weak !== undefined;
  if (strong !== undefined)
    add(
      true,
      strong === named ? 'says fix' : 'branch says fix',
      `the message says "${STRONG.exec(strong)![0].toLowerCase()}": ${strong}`,
    );
  else if (weak !== undefined)
    add(true, 'sounds like a fix', `the message says "${FIX.exec(weak)![0].toLowerCase()}": ${weak}`);
  else {
    const spoken = FIX.exec(spokenIn(c.message));
    if (spoken !== null) add(true, 'speaks of a fix', `the message speaks of "${spoken[0].toLowerCase()}"`);
  }
  add(UPKEEP.test(title), strong === undefined ? 'upkeep' : 'upkeep and fix');
  add((FEATURE.test(title) && strong === undefined) || TAGGED.test(title), 'new work');
  const security = SECURITY.exec(c.message);
  add(security !== null, 'security', `the message names "${security?.[0]}"`);
  add(REVERT.test(title), 'revert', `it takes something back that was copied along: ${title}`);
  const issue = ISSUE.exec(c.message);
  add(issue !== null, 'issue', `it closes an issue: ${issue?.[0]}`);
  // What merely looks like one, and nobody took over, is mostly new work that suits its origin.
  add(c.received === 0 && !isCalledFix && issue === null && security === null && !REVERT.test(title), 'called no fix');
  add(c.touchesTests && isCalledFix, 'tests', 'tests were changed in the same commit');
}

/**
 * Of a message what is said of the change as a whole: not the lines that forges add, nor the titles of a branch's commits where
 * they were made one, of which many are of the branch itself ("fix lint", "correct class name").
 */
function spokenIn(message: string): string {
  const lines = message.split('\n').filter((line) => !/^\s*(?:pull request resolved|[\w-]+-by|\w+ by):/i.test(line));
  const isTitle = (line: string) => /^\s*[*-]\s/.test(line);
  return lines.filter(isTitle).length > 3 ? lines.filter((line) => !isTitle(line)).join('\n') : lines.join('\n');
}

const nameOf = (place: string): string => place.slice(place.lastIndexOf(' ') + 1);
const nameIn = (place: string): string => place.slice(Math.max(place.lastIndexOf('.'), place.lastIndexOf(' ')) + 1);

/** A word that the origin is called by and the copy is not, and that the message has: the change speaks of the origin alone. */
function particularTo(title: string, origin: string, copy: string): string | null {
  const here = copy.toLowerCase().replace(/[^a-z0-9]/g, '');
  const said = title.toLowerCase().replace(/[^a-z0-9\n ]/g, '');
  // `V3` too is what one is called by.
  for (const [word] of origin.matchAll(/[A-Z]?[a-z0-9]{2,}|[A-Z0-9]{2,}(?![a-z])/g)) {
    const bare = word.toLowerCase();
    const isTelling = bare.length >= 3 || /^[a-z]\d|^\d[a-z]/.test(bare);
    if (isTelling && !COMMON.has(bare) && !here.includes(bare) && said.includes(bare)) return bare;
  }
  return null;
}

const COMMON = new Set(
  'fix bug the and for with when not add use src test tests from init call get set all dtype error errors handle check file files name import model models base core main util utils'.split(
    ' ',
  ),
);
