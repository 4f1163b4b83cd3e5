/**
 * The format of what detectors find and of the Python modules that they read. What was kept in another format is made
 * anew. Raise it with every change of a detector or of python/read.ts that may change an answer, and say which here.
 *
 *     1  first
 *     2  python-package: a licence by its classifier or its first line, never by the name of a file
 *     3  licence-file
 *     4  a class that stands in for an import which may be missing is that as well
 *     5  dataset-loader: what answers requests is none
 */
export const DETECTORS_FORMAT = 5;
