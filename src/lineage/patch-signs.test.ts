import { expect, it } from 'vitest';
import { codeOf } from './code.ts';
import { Lexicon } from './lexicon.ts';
import {
  calledAbove,
  changesNothing,
  isCommentedOut,
  isForTests,
  isPathInto,
  isPrivacy,
  membersThatItsClassLacks,
  ofNoBase,
  renamesKeys,
  silentIn,
  strangeMembers,
  withoutRemarks,
} from './patch-signs.ts';

it('lines that the copy has as comments were taken out there', () => {
  const copy = ['def rows():', '    times = hours()', '    #   + [pd.Timestamp(year=2021)]', '    return times'];
  const silent = silentIn(codeOf(copy, 'python', new Lexicon()));
  expect(isCommentedOut(silent, ['+ [pd.Timestamp(year=2021)]', ')'])).toBe(true);
  expect(isCommentedOut(silent, ['+ [pd.Timestamp(year=2022)]'])).toBe(false);
  expect(isCommentedOut(silent, [')'])).toBe(false);
});

it('a name that only got an underscore was made private by whoever defines it', () => {
  expect(isPrivacy(['if hasattr(s, "ranks"):', 's.ranks()'], ['if hasattr(s, "_ranks"):', 's._ranks()'])).toBe(true);
  expect(isPrivacy(['if s.callback_kwargs:'], ['if s.optimizer_kwargs:'])).toBe(false);
  expect(isPrivacy(['s.ranks()'], ['s.ranks()'])).toBe(false);
});

it('keys that are called otherwise are asked for by the names that they had', () => {
  const [old, fresh] = [
    ['ids=ids,', 'mask=mask,'],
    ['answer_ids=ids,', 'answer_mask=mask,'],
  ];
  expect(renamesKeys(old, fresh, "width = len(tokens['ids'])")).toBe(true);
  expect(renamesKeys(old, fresh, "width = len(tokens['answer_ids']) or len(tokens['ids'])")).toBe(false);
  expect(renamesKeys(old, fresh, 'width = 0')).toBe(false);
  expect(renamesKeys(old, [...old, ...fresh], "width = len(tokens['ids'])")).toBe(false);
  expect(renamesKeys(["'ids': ids,"], ["'answer_ids': ids,"], 'len(tokens["ids"])')).toBe(true);
});

it('attributes of elements that tests look for change nothing else', () => {
  expect(isForTests("data-testid='run'\ndata-run-id={props.id}")).toBe(true);
  expect(isForTests("data-testid='run'\nonClick={open}")).toBe(false);
});

it('what is above a class without bases takes nothing', () => {
  expect(calledAbove('super().__init__(keys)', { text: 'class Table:\n', bases: [] })).toBe('super().__init__');
  expect(calledAbove('super().__init__(keys)', { text: 'class Table(Base):\n', bases: ['Base'] })).toBeNull();
  expect(calledAbove('super().__init__()', { text: 'class Table:\n', bases: [] })).toBeNull();
});

it('members that a file never speaks of may not be there', () => {
  const file = 'def same(a, b):\n    return a.table == b.table\n';
  expect(strangeMembers('and a.database == b.database', file)).toEqual(['database']);
  expect(strangeMembers('and a.table == b.table', file)).toEqual([]);
  const explained = withoutRemarks(`'''Sources in a database.'''\n# Of one database.\n${file}`);
  expect(strangeMembers('and a.database == b.database', explained)).toEqual(['database']);
  expect(strangeMembers('and a.base == b.base', `${file}DATABASE = 'of_databases'\n`)).toEqual(['base']);
  expect(strangeMembers('and a.database == b.database', `${file}DATABASE = 'database'\n`)).toEqual([]);
  // What is a library's is in no file.
  expect(strangeMembers('if a.ndim == 5:', file)).toEqual([]);
  expect(strangeMembers('return np.concat(a)', file)).toEqual([]);
});

it('a path into a repository that is called like its folder is its own', () => {
  expect(isPathInto('port/tide-tables', "file = 'tide_tables/version.py'")).toBe(true);
  expect(isPathInto('port/tide-tables', "file = 'locks/version.py'")).toBe(false);
  // What is asked of a package that both may have is no path.
  expect(isPathInto('port/tide-tables', "import_module('tide_tables')")).toBe(false);
});

it('lines that are broken otherwise, or one more call that says what happens, change nothing', () => {
  expect(changesNothing(["add('rows', start=0)"], ['add(', '    "rows",', '    start=0,', ')'])).toBe(true);
  expect(changesNothing(["'rows', start=0"], ["'rows',", 'start=0,'])).toBe(true);
  expect(changesNothing(["add('rows', start=0)"], ["add('rows', start=1)"])).toBe(false);
  expect(changesNothing([], ['logger.info(', '    "no rows"', ')'])).toBe(true);
  expect(changesNothing([], ['_logger.info("no rows")'])).toBe(true);
  expect(changesNothing([], ['logger.info("no rows")', 'return'])).toBe(false);
  expect(changesNothing(['return'], ['logger.info("no rows")'])).toBe(false);
});

it('how an argument is called says of no object that it has it', () => {
  expect(strangeMembers('self.config.options', 'read(options={})\nself.config')).toEqual(['options']);
  expect(strangeMembers('self.config.options', 'class Config:\n    options = {}\nself.config')).toEqual([]);
});

it('which error another one came from, and asking for what is set, change nothing', () => {
  const raised = ['except ImportError:', 'raise ImportError(', "'install it')"];
  expect(changesNothing(raised, ['except ImportError as e:', 'raise ImportError(', "'install it') from e"])).toBe(true);
  expect(changesNothing(raised, ['except ValueError as e:', 'raise ImportError(', "'install it') from e"])).toBe(false);
  expect(changesNothing(['a.pad = a.unk'], ['if a.pad != a.unk:', '    a.pad = a.unk'])).toBe(true);
  expect(changesNothing(['a.pad = a.unk'], ['if a.pad is None:', '    a.pad = a.unk'])).toBe(false);
  expect(changesNothing([], ['if a.pad != a.unk:', '    a.pad = a.unk'])).toBe(false);
  expect(changesNothing(['if not self.rows[a] is None:'], ['if self.rows[a] is not None:'])).toBe(true);
  expect(changesNothing(['if not a in b:'], ['if a not in b:'])).toBe(true);
  expect(changesNothing(['if not a is None:'], ['if a is None:'])).toBe(false);
});

it('an attribute of a class of the file has what that class has', () => {
  const owner =
    'class Source:\n    def __init__(self):\n        self.options = Options()\n        self.other = other()\n';
  const fresh = 'and self.options.database == other.options.database and self.other.database';
  const options = (text: string) => (name: string) => (name === 'Options' ? text : null);
  expect(membersThatItsClassLacks(fresh, owner, options('class Options:\n    table = 1\n'))).toEqual([
    'options.database',
  ]);
  expect(membersThatItsClassLacks(fresh, owner, options('class Options:\n    database = 1\n'))).toEqual([]);
  expect(
    membersThatItsClassLacks(fresh, owner, options('class Options:\n    def __getattr__(self, a): ...\n')),
  ).toEqual([]);
  // It is defined elsewhere, or stands below something that is.
  expect(membersThatItsClassLacks(fresh, owner, () => null)).toEqual([]);
});

it('what is called on a class by its name stands above the copy', () => {
  const old = 'Reader.__init__(self, root)';
  expect(ofNoBase('SyntaxReader.__init__(self, root)', old, ['Categories', 'Reader'])).toEqual([
    'SyntaxReader.__init__',
  ]);
  expect(ofNoBase('Categories.__init__(self, root)', old, ['Categories', 'Reader'])).toEqual([]);
  // What was called on something further up may be, too.
  expect(ofNoBase('SyntaxReader.__init__(self, root)', old, ['Categories'])).toEqual([]);
  expect(ofNoBase('Reader.close(self)', old, ['Categories', 'Reader'])).toEqual([]);
});
