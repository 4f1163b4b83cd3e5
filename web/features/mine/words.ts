/** How what waits for somebody is called, and where one goes for it. */
import type { Answers } from '../../api.ts';

type Need = Answers['mine']['needs'][number];

export const KIND_WORDS: Record<Need['kind'], { label: string; colour: string; title: string }> = {
  fix: { label: 'fix is missing', colour: 'red', title: 'Fixes that never arrived' },
  assigned: { label: 'assigned', colour: 'violet', title: 'Duplicates to take care of' },
  acceptance: { label: 'acceptance ends', colour: 'orange', title: 'Acceptances that end soon' },
  silent: { label: 'silent owner', colour: 'orange', title: 'Owners who fell silent' },
  ownership: { label: 'to confirm', colour: 'blue', title: 'Ownership to confirm' },
  choice: { label: 'chosen', colour: 'teal', title: 'Chosen and not used yet' },
};

export function placeOf({ kind, id, repo, title }: Need): { to: string; with: Record<string, string | undefined> } {
  switch (kind) {
    case 'fix':
      return { to: '/fixes', with: { id: id ?? undefined } };
    case 'assigned':
    case 'acceptance':
      return { to: '/duplicate', with: { id: id ?? undefined } };
    case 'choice':
      return { to: '/search', with: { q: title, repo } };
    default:
      return { to: '/repository', with: { name: repo } };
  }
}
