/**
 * The lines of members as the index has them: from git by the blob's id, from a plain folder only while the file still is
 * what was indexed. Nothing else can be read this way: ids and paths come from the index.
 */
import { sniff, toUtf8 } from '../engine/lexing/sniff.ts';
import { notebookSections } from '../engine/units/notebook.ts';
import { blobId, LARGEST_FILE } from '../indexing/tree.ts';
import { readBlobs } from '../repositories/blobs.ts';
import { readWhole } from '../repositories/content.ts';
import { pathOf } from '../repositories/found.ts';
import { rawOf } from '../repositories/paths.ts';
import type { Home, MemberRow } from './store.ts';

/** `missing`: why there are no lines, for people. */
export type MemberLines = { lines: string[]; missing: null } | { lines: null; missing: string };

export async function readMember(member: MemberRow, home: Home | undefined): Promise<MemberLines> {
  const gone = (missing: string): MemberLines => ({ lines: null, missing });
  if (home === undefined) return gone('its repository is no longer in the index');
  let bytes: Uint8Array;
  if (home.kind === 'folder') {
    const read = readWhole(pathOf({ root: rawOf(home.path) }, { raw: rawOf(member.file) }), LARGEST_FILE, 'refused');
    if (read === null) return gone('the file is no longer where it was indexed');
    if (blobId(read.bytes) !== member.blob) return gone('the file has changed since it was indexed');
    bytes = read.bytes;
  } else {
    const found = await blobOf(home.kind === 'bare' ? home.path : `${home.path}/.git`, member.blob);
    if (found === null) return gone('git no longer has what was indexed: the clone was moved, removed or made anew');
    bytes = found;
  }
  if (member.cell >= 0) {
    const source = notebookSections(bytes);
    const section = 'reason' in source ? undefined : source.sections.find(({ cell }) => cell === member.cell);
    if (section === undefined || 'reason' in source) return gone('the notebook cannot be read');
    bytes = source.bytes.subarray(section.start, section.end);
  } else {
    const { encoding } = sniff(member.file, bytes);
    if (encoding !== 'utf8') bytes = toUtf8(bytes, encoding);
  }
  const lines = new TextDecoder().decode(bytes).split(/\r\n|\n|\r/);
  if (lines.length < member.end) return gone('the file has fewer lines than when it was indexed');
  return { lines: lines.slice(member.start - 1, member.end), missing: null };
}

async function blobOf(gitDir: string, id: string): Promise<Uint8Array | null> {
  for await (const read of readBlobs({ gitDir }, [id], LARGEST_FILE)) return read.bytes;
  return null;
}
