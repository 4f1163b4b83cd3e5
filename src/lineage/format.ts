/**
 * Raise it with every change of what is stored of histories: what is kept of a unit or copy, how fixes are found, and the
 * circumstances that are weighed (evidence.ts). Rows and working sets of another format are not read, and the next sync
 * reads the histories anew.
 *
 *     1  first
 *     2  who is merely alike counts; more is known of what the copy went through
 *     3  what a patch says against itself: lines that are commented out, names made private, keys renamed
 *     4  what another part of the change made otherwise, options, paths of the origin
 *     5  whether names are exchanged, parameters alone change, or nothing does
 *     6  why a patch may be worth nothing there; what is called is looked for in the copy's own file first
 */
export const LINEAGE_FORMAT = 6;
