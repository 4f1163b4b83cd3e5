/** What says that somebody owns a thing, for people: a place in a file or what somebody said as it is, a commit by its short id. */
export const evidenceText = (evidence: string): string =>
  /^[0-9a-f]{40,64}$/.test(evidence) ? `commit ${evidence.slice(0, 10)}` : evidence;
