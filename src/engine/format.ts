/**
 * Version of what the engine makes of a file and of a pair: caches made by another version are not read.
 * Raise it with any change to lexing, unit recognition, what is set apart, hashes, packing or alignment.
 *
 *  1  first
 *  2  evidence weighed in bits; of two long units the later one is the pattern of the alignment
 *  3  registration is set apart
 */
export const ENGINE_FORMAT = 3;
