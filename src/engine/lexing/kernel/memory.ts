/**
 * Where things lie in the memory of the scanner in WebAssembly. Constants only: read by TypeScript and AssemblyScript alike.
 *
 * Every array has room for the worst file there may be (a token for each byte), so that no loop asks for room. Address
 * space is all that costs: pages that nothing was written to are not resident. Arrays begin at odd distances, or the
 * entries of one token would all fall into the same set of the processor's cache.
 */

/** What follows counts in this. */
const MOST = 2097152;
/** Files of so many bytes are scanned here; larger ones, of which there are few, by `Scanner`. */
export const MOST_BYTES = 2097152 - 64;

// Addresses of what scanner and hooks share: fields of `Scanner`.
export const POS = 0;
export const END = 4;
export const LINE = 8;
export const DEPTH = 12;
export const LAST_LINE = 16;
export const ENCLOSED_NOW = 20;
export const BEGIN = 24;
export const WASTED = 28;
export const TOKEN_START = 32;
export const COUNT = 36;
export const COMMENT_COUNT = 40;
export const OPEN_OF = 44; // three
/** Address of the tables of the section's language. */
export const TABLE = 64;
/** How many entries of POWERS are made. */
export const POWERS_MADE = 68;

/** Hash of each byte as a token. */
export const SINGLE_HASH = 1024;
/** Hashes of the words that units of Python are told by. */
export const PYTHON_WORDS = 2048;
/** Hashes of the words that boilerplate is told by. */
export const BOILERPLATE_WORDS = 2304;
/** Boilerplate has so many tokens at most; the body of a unit that may be some. */
export const LONGEST_BOILERPLATE = 60;
export const BODY_WORDS = 2560;
export const BODY_AT = 2880;
export const BODY_KINDS = 3200;
/** Fields of f-strings that are open, for each level of nesting. */
export const FIELDS = 4096;
export const TABLES = 32768;
export const TABLES_END = 917504;

export const BYTES = 1048576;
export const KIND = 2 * MOST + 448;
export const FLAGS = 3 * MOST + 1088;
export const START = 4 * MOST + 1792;
export const TOKEN_END = 8 * MOST + 2496;
export const TOKEN_LINE = 12 * MOST + 3200;
export const HASH = 16 * MOST + 3840;
export const PARTNER = 20 * MOST + 4544;
/** Three to each comment, and those have two bytes and more. */
export const COMMENTS = 24 * MOST + 5248;
export const COMMENT_BEFORE = 31 * MOST;
export const STACK_TYPE = 34 * MOST;
export const STACK_RESUME = 35 * MOST;
export const STACK_STRING = 36 * MOST;
export const STACK_TOKEN = 38 * MOST;
export const KEPT = 42 * MOST + 448;
export const PACKED = 46 * MOST + 1088;
export const LINE_TOKENS = 50 * MOST + 1792;
export const POWERS = 54 * MOST + 2496;
/** Four to each token kept. */
export const SUMS = 58 * MOST + 3200;
/** Rows of the units that were recognised: the shortest (`def a(`) takes six bytes. */
export const UNITS = 75 * MOST;
/** Units that are open, innermost last, and the indentation at which each ends. */
export const OPEN_UNITS = 87 * MOST;
export const OPEN_INDENTS = 88 * MOST;
export const MEMORY_BYTES = 89 * MOST;

// A language's tables: offsets from TABLE.
export const CLASSES = 0;
export const TAIL = 256;
/** From here on addresses of lists by first byte, 0 for none. */
export const OPERATORS = 512;
export const STRINGS = 1536;
export const LINE_COMMENTS = 2560;
export const BLOCK_COMMENTS = 3584;
export const ALL_STRINGS = 4608;
export const KEYWORDS = 4612;
export const KEYWORD_MASK = 4616;
export const PREFIXES = 4620;
export const LONGEST_PREFIX = 4624;
export const CASE_INSENSITIVE = 4628;
export const DIGIT_SEPARATORS = 4632;
export const NUMBERS = 4636;
export const TABLE_BYTES = 4640;

// A text of at most four bytes: what it is, the bits that it has, its length. Length 0 ends a list.
export const TEXT_BITS = 0;
export const TEXT_MASK = 4;
export const TEXT_LENGTH = 8;
/** Of an operator, after its text. */
export const OPERATOR_HASH = 12;
export const OPERATOR_BYTES = 16;
export const MARKER_BYTES = 12;
// Of a block comment, its opening coming first.
export const BLOCK_CLOSE = 12;
export const BLOCK_NESTED = 24;
export const BLOCK_BYTES = 28;
// Of a string, its opening coming first.
export const STRING_CLOSE = 12;
export const STRING_INTERPOLATION = 24;
export const STRING_MULTILINE = 36;
export const STRING_ESCAPE = 40;
export const STRING_INDEX = 44;
export const STRING_BYTES = 48;
// Of a prefix: its letters, and a rule or PREFIX_HOOK and the number of its hook. Letters 0 end the list.
export const PREFIX_RULE = 4;
export const PREFIX_BYTES = 8;
export const PREFIX_PLAIN = 1;
export const PREFIX_INTERPOLATED = 2;
export const PREFIX_RAW = 3;
export const PREFIX_HOOK = 16;

// How numbers are read.
export const NUMBERS_C = 0;
export const NUMBERS_PYTHON = 1;
export const NUMBERS_HOOK = 2;

// What the scanner calls out for.
export const CALL_HOOK = 0;
export const CALL_RESUME = 1;
export const CALL_PREFIX = 2;
export const CALL_NUMBER = 3;

// A unit's row.
export const UNIT_KIND = 0;
export const UNIT_PARENT = 4;
export const UNIT_FIRST = 8;
export const UNIT_DECLARED = 12;
export const UNIT_BODY = 16;
export const UNIT_END = 20;
export const UNIT_START_LINE = 24;
export const UNIT_END_LINE = 28;
export const UNIT_DOC_START = 32;
export const UNIT_DOC_END = 36;
/** Bytes of its own name. */
export const UNIT_NAME_START = 40;
export const UNIT_NAME_END = 44;
export const UNIT_BYTES = 48;
export const UNIT_FUNCTION = 0;
export const UNIT_METHOD = 1;
export const UNIT_CLASS = 2;
export const UNIT_LAMBDA = 3;

// Why a unit is boilerplate; the last one only if it is named as a constructor.
export const BOILERPLATE_STUB = 1;
export const BOILERPLATE_ACCESSOR = 2;
export const BOILERPLATE_DELEGATION = 3;
export const BOILERPLATE_CONSTRUCTOR = 4;
export const BOILERPLATE_IF_CONSTRUCTOR = 5;
