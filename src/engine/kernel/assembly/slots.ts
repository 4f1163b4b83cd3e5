/**
 * The head of the memory that all threads share: one 32-bit number a slot, addresses in bytes.
 *
 * This file is read by both sides, as TypeScript by those who fill the memory and as AssemblyScript by the kernel.
 */

/** Where the head begins; below it lies what the compiler keeps for itself. */
export const HEAD: i32 = 1024;
export const HEAD_SLOTS: i32 = 128;
/** First byte that may be given away. */
export const FREE: i32 = 65536;
/** From here on addresses are negative as signed numbers. */
export const HALF = 0x80000000;
/** Nothing lies nearer to it, on either side. */
export const ASIDE = 0x10000;

/** First free byte; raised by atomic addition. */
export const TOP: i32 = 0;
export const GROUPS: i32 = 1;
export const VARIANTS: i32 = 2;
/** Log₂ of the size of the table of runs. */
export const BUCKET_BITS: i32 = 3;
/** Log₂ of the sizes of the tables that count who holds a word, a phrase. */
export const WORD_BITS: i32 = 4;
export const PHRASE_BITS: i32 = 7;
export const THREADS: i32 = 5;
/** Tokens of the longest variant. */
export const LONGEST: i32 = 6;
/** f64, in two slots: the similarity asked for. */
export const SIMILARITY: i32 = 8;
/** Whether outcomes of alignments are noted for the next scan. */
export const NOTING: i32 = 10;

/**
 * Room that is given away a second time: where it began and ended, and what is next (0: none yet). What the search chose and
 * indexed is of no use to the search for blocks, and a page touched for the first time costs some ten microseconds.
 */
export const AGAIN_FROM: i32 = 11;
export const AGAIN_TO: i32 = 12;
export const AGAIN_NEXT: i32 = 13;

/** i32 for each variant: address of its first token; number of tokens; origin (repository) or -1. */
export const TOKENS: i32 = 16;
export const LENGTHS: i32 = 17;
export const ORIGINS: i32 = 18;
/** i32 for each variant: four numbers that name its content (see verdicts). */
export const DIGESTS: i32 = 19;
/** i32 for each group (and one more): first variant. */
export const VARIANT_START: i32 = 20;
/** i32 for each group: what it may be compared with. */
export const SPACE: i32 = 21;
/** f64 for each number of holders: what a word or phrase held by so many weighs. */
export const WEIGHTS: i32 = 22;

/** u16 tables of one thread each, one behind the other; their sum is in the first. */
export const OCCURRENCES: i32 = 24;
export const WORDS: i32 = 25;
/** 0 where all lies in one repository: phrases are evidence between repositories. */
export const PHRASES: i32 = 38;
/** i32 for each group: address of its selected runs, and how many. */
export const SELECTED: i32 = 26;
export const SELECTED_COUNT: i32 = 27;
/** i32 for each bucket (and one more): first posting. */
export const BUCKET_START: i32 = 28;
export const POSTINGS: i32 = 29;
/** i32 for each group: the longest list it visits. */
export const LIMITS: i32 = 30;
/** Sketches: bytes, see sketch.ts. */
export const NORM_SKETCH: i32 = 31;
export const RAW_SKETCH: i32 = 32;
/** Undirected graph of groups in rows: i32 for each group (and one more), and the lists. */
export const NEIGHBOUR_START: i32 = 33;
export const NEIGHBOURS: i32 = 34;
export const REFUSED_START: i32 = 35;
export const REFUSED: i32 = 36;
/** For how many numbers the lists have room. */
export const NEIGHBOURS_ROOM: i32 = 39;
export const REFUSED_ROOM: i32 = 45;
/** i32 for each variant, twice: address of its anchors verbatim, then normalised; 0 for none. */
export const ANCHORS: i32 = 37;

/** A bit of {@link ORIGINS}: the unit is set apart at home (see clones/groups.ts). */
export const APART: i32 = 1 << 30;

/** Outcomes of earlier scans: i32 triples in open addressing, and log₂ of their number; -1 for none. */
export const VERDICTS: i32 = 40;
export const VERDICT_BITS: i32 = 41;
export const BLOCK_VERDICTS: i32 = 42;
export const BLOCK_VERDICT_BITS: i32 = 43;
export const BLOCKS: i32 = 44;

/** i32 for each group: address of the starts of its lines, 0 for groups whose blocks are not looked for. */
export const LINES: i32 = 48;
export const FRAGMENT_OCCURRENCES: i32 = 49;
export const FRAGMENT_SELECTED: i32 = 50;
export const FRAGMENT_COUNT: i32 = 51;
export const FRAGMENT_START: i32 = 52;
export const FRAGMENT_POSTINGS: i32 = 53;
export const FRAGMENT_BUCKET_BITS: i32 = 54;

/**
 * Byte for each group: 0 for those that a phase is not to work on, {@link LISTS_ALONE} where its sketches are there,
 * {@link WITH_OTHERS} where it is to be compared with those that have a byte in {@link OTHERS} alone. The slot is 0 for all (see
 * resume.ts).
 */
export const DUE: i32 = 55;
export const LISTS_ALONE: i32 = 2;
export const WITH_OTHERS: i32 = 3;
export const OTHERS: i32 = 56;
/** A bit for each run: whether one of {@link OTHERS} stands on its list. */
export const TOUCHED: i32 = 57;

/**
 * Bytes behind the bits of runs that few are marked of: a bit for many runs each, so that most are told from those that are marked
 * without leaving the nearest cache (see isAmong of memory.ts).
 */
export const COARSE: i32 = 4096;

/** What a count stays at while there are more: 65,535, but in tests. */
export const FULL: i32 = 58;
/**
 * What counts that are full leave out: open addressing of {@link BEYOND} pairs (address of the entry, how many more) for each thread. A
 * table of 2³² counts has fewer than that many full ones; where it has more, {@link BEYOND_KNOWN} is 0.
 */
export const OVER: i32 = 59;
export const BEYOND_KNOWN: i32 = 60;
export const BEYOND: i32 = 1 << 16;

/** Next group that no thread has taken, a slot for each phase. */
export const NEXT: i32 = 64;
export const PHASES: i32 = 16;

/** Lists of what each thread found: {@link LISTS} slots a thread would not fit here, so this is their address. */
export const FOUND: i32 = 80;
/** Lists of each thread. */
export const GROUP_EDGES: i32 = 0;
export const VARIANT_EDGES: i32 = 1;
export const REFUSALS: i32 = 2;
export const NOTES: i32 = 3;
export const FRAGMENTS: i32 = 4;
export const BLOCK_NOTES: i32 = 5;
export const LISTS: i32 = 6;

/** Alignments that had to be made, a slot for units and one for blocks. */
export const FRESH: i32 = 82;
export const FRESH_BLOCKS: i32 = 83;
/** What the work was, for whoever tunes it: see search.ts. */
export const WORK: i32 = 84;
