/** `badge`: one line about a component for its README, as a picture. */
import { z } from 'zod';
import { type Context, operation } from '../operations/seam/operation.ts';
import { counted } from '../scan/report/counts.ts';
import { inHtml } from '../scan/report/escape.ts';
import { type ComponentAnswer, componentOperation } from './component-operation.ts';

const output = z.object({
  component: z.string(),
  /** Other repositories that import it. */
  repositories: z.number().int(),
  /** The team, else whoever owns it most surely. */
  owner: z.string().nullable(),
  /** What the picture says. */
  text: z.string(),
  svg: z.string(),
});
export type BadgeAnswer = z.output<typeof output>;

export const badgeOperation = operation({
  name: 'badge',
  summary: 'who uses and owns a component, as a picture for its README',
  description:
    'A server gives the same picture at /badge/COMPONENT.svg, to whoever may see the component. It counts the other ' +
    'repositories that import it and names its team, or else its likeliest owner.',
  input: z.object({
    name: z.string().min(1).max(4096).describe('its name, #ID, REPO:NAME or REPO:PATH:NAME'),
  }),
  output,
  permission: 'read',
  readOnly: true,
  positional: ['name'],
  examples: ['spolia badge acme-features > badge.svg'],
  async run(context: Context, { name }) {
    const { component, consumers, owners } = (await componentOperation.run(context, {
      name,
      limit: 1000,
    })) as ComponentAnswer;
    const repositories = new Set(consumers.map(({ repo }) => repo).filter((repo) => repo !== component.repo)).size;
    // A badge outlives who works there: a team before people, and these as sure as they are.
    const named = owners.find(({ kind }) => kind === 'team') ?? owners[0];
    const owner = component.team ?? named?.name.replace(/^@/, '') ?? null;
    const text = [
      repositories === 0
        ? 'used by no other repository'
        : `used by ${counted(repositories, 'repository', 'repositories')}`,
      owner === null ? 'no owner known' : `owned by ${clipped(owner)}`,
    ].join(' · ');
    return { component: component.name, repositories, owner, text, svg: picture('spolia', text) };
  },
  text: ({ svg }) => `${svg}\n`,
});

const LONGEST_OWNER = 40;
const clipped = (name: string): string => (name.length > LONGEST_OWNER ? `${name.slice(0, LONGEST_OWNER - 1)}…` : name);

/** Attributes alone: pages that show it, and our own policy of content, allow no styles in pictures. */
function picture(label: string, text: string): string {
  const [left, right] = [widthOf(label), widthOf(text)];
  const said = inHtml(text);
  const words = (x: number, width: number, shown: string) =>
    `<text x="${x + PADDING}" y="14" textLength="${width - 2 * PADDING}" lengthAdjust="spacingAndGlyphs">${shown}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${said}">`,
    `<title>${said}</title>`,
    `<rect width="${left + right}" height="20" rx="3" fill="#0b5f56"/>`,
    `<path d="M3 0h${left - 3}v20H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z" fill="#3b3f46"/>`,
    '<g font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" fill="#fff">',
    words(0, left, label) + words(left, right, said),
    '</g></svg>',
  ].join('');
}

const PADDING = 7;

/** As wide as Verdana of 11 px is, nearly; `textLength` makes any font fit. */
const widthOf = (text: string): number =>
  2 * PADDING +
  Math.ceil([...text].reduce((sum, c) => sum + (/[ilI.,:·'|!()[\]]/.test(c) ? 3.9 : /[mwMW…]/.test(c) ? 9.5 : 6.3), 0));
