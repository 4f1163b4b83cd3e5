/** The JSON of places and classes, in the key order that the line formats promise. */
import type { CloneClass, Guest, Place } from '../result.ts';

/** A function that writes each place once: millions of pairs share some ten thousand places. */
export function placeWriter(): (place: Place) => string {
  const known = new WeakMap<Place, string>();
  return (place) => {
    let json = known.get(place);
    if (json === undefined) {
      json = placeJson(place);
      known.set(place, json);
    }
    return json;
  };
}

export function placeJson({ repo, file, name, kind, start, end, cell }: Place): string {
  return JSON.stringify(
    cell === undefined ? { repo, file, name, kind, start, end } : { repo, file, name, kind, start, end, cell },
  );
}

/** What {@link ratio} gives for each ten-thousandth, as text: writing a double costs more than all else in a pair. */
const ratios = Array.from({ length: 10_001 }, (_, i) => String(i / 1e4));

export function ratioText(value: number): string {
  const nth = Math.round(value * 1e4);
  return ratios[nth === 10_000 && value < 1 ? 9_999 : nth] ?? String(value);
}

/** Four decimals; what is not wholly the same never rounds up to 1. */
export function ratio(value: number): number {
  const rounded = Math.round(value * 1e4) / 1e4;
  return rounded === 1 && value < 1 ? 0.9999 : rounded;
}

/** A place with the class that it is a member of. */
function guestJson({ place, countedIn }: Guest): string {
  return `${placeJson(place).slice(0, -1)},"countedIn":${JSON.stringify(countedIn)}}`;
}

/** Every copy of the class: its members, then those of other classes. */
export function classJson(c: CloneClass): string {
  const members = [...c.members.map(placeJson), ...c.guests.map(guestJson)];
  const head = `{"id":${JSON.stringify(c.id)},"type":"${c.type}","members":[${members.join(',')}]`;
  const spread = ({ min, median }: { min: number; median: number }): string =>
    `{"min":${ratio(min)},"median":${ratio(median)}}`;
  const accepted =
    c.accepted === null
      ? 'null'
      : JSON.stringify({ by: c.accepted.by, reason: c.accepted.reason, until: c.accepted.until });
  return (
    `${head},"tokens":${c.tokens},"lines":${c.lines},"similarity":${spread(c.similarity)},"repos":${c.repos},` +
    `"removable":${c.removable},"accepted":${accepted},"normalized":${spread(c.normalized)},` +
    `"fragment":${c.fragment},"within":${JSON.stringify(c.within)},"isNew":${c.isNew},"newMembers":${JSON.stringify(c.newMembers)}}`
  );
}
