/** Changes that one copy got and another still lacks, surest first, with patches that fit. */
import { Badge, Button, Group, List, Pagination, Select, Stack, Switch, Text, Title } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Answers } from '../answers.ts';
import { ask, queries } from '../api.ts';
import { Lines, Patch } from '../features/fixes/patch.tsx';
import { NoHistories } from '../features/lineage/no-histories.tsx';
import { useAddress } from '../ui/address.ts';
import { everyPage } from '../ui/every-page.ts';
import { Export } from '../ui/export.tsx';
import { Go, RepositoryLink, shortRepository, TeamLink } from '../ui/links.tsx';
import { Empty, Loaded, PageFrame } from '../ui/page.tsx';
import { ago, counted, day, number } from '../ui/words.ts';

type Fix = Answers['fixes']['fixes'][number];

const PAGE = 20;

export function Page() {
  const [search, set] = useAddress();
  const page = Math.max(1, Math.trunc(Number(search.page)) || 1);
  const ids = search.fix?.split(',').filter((id) => id !== '') ?? [];
  const asked = {
    team: search.team,
    repo: search.repo,
    drift: search.drift === 'true' || undefined,
    all: search.all === 'true' || undefined,
    fix: ids,
  };
  const list = useQuery({
    ...ask('fixes', { ...asked, limit: PAGE, offset: (page - 1) * PAGE, counts: true }),
    placeholderData: keepPreviousData,
  });
  return (
    <PageFrame
      title="Missing fixes"
      about="A fix was made to one copy of some code, and another copy still has what it fixed. Surest first, each with a patch in the names of the copy, to be read before it is taken: of what is listed a little more than half is worth making, of the less likely ones that rank high about one in ten."
    >
      <Loaded query={list}>
        {({ totals, fixes, counts, keptBack }) =>
          totals.histories === 0 ? (
            <NoHistories />
          ) : (
            <Stack gap="lg">
              <Group gap="sm" align="flex-end">
                <Facet label="Team that lacks it" name="team" facet={counts?.teams ?? []} words={(team) => team} />
                <Facet
                  label="Repository that lacks it"
                  name="repo"
                  facet={counts?.repositories ?? []}
                  words={shortRepository}
                />
                <Stack gap={6}>
                  <Switch
                    label="Also less likely ones"
                    description="Changes that would fit, with what speaks against each"
                    checked={asked.all === true}
                    onChange={(event) => set({ all: event.currentTarget.checked, page: null })}
                  />
                  <Switch
                    label="Drift in place of fixes"
                    description="Changes that only add parameters nothing reads, or were done all over"
                    checked={asked.drift === true}
                    onChange={(event) => set({ drift: event.currentTarget.checked, page: null })}
                  />
                </Stack>
                {ids.length > 0 && (
                  <Button variant="subtle" onClick={() => set({ fix: null, page: null })}>
                    All, not only {counted(ids.length, 'chosen one')}
                  </Button>
                )}
              </Group>
              <Group justify="space-between" gap="xs">
                <Text>
                  <b>{counted(totals.likely, 'copy lacks', 'copies lack')} a likely fix</b>
                  {totals.fixes > totals.likely &&
                    `, ${number(totals.fixes - totals.likely)} a less likely one${asked.all ? '' : ' (not listed)'}`}
                  {totals.drift > 0 && `, ${number(totals.drift)} drifted`}. Read:{' '}
                  {counted(totals.histories, 'history', 'histories')} with {counted(totals.commits, 'commit')}.
                </Text>
                <Export name="missing-fixes" columns={COLUMNS} rows={() => allOf(asked)} json={(fix) => fix} />
              </Group>
              {fixes.length === 0 ? (
                <Empty title={asked.drift ? 'No drift' : 'No likely fix is missing in any copy'}>
                  Of the repositories that you may see, as far as their histories were read and the filters above go.
                  {!asked.drift &&
                    keptBack.length > 0 &&
                    ' What would fit all the same is counted below, with why it is not listed.'}
                </Empty>
              ) : (
                byChange(fixes).map((changes) => <Change key={changes[0].id} fixes={changes} />)
              )}
              {!asked.drift && !asked.all && ids.length === 0 && keptBack.length > 0 && (
                <NotListed keptBack={keptBack} open={fixes.length === 0} show={() => set({ all: true, page: null })} />
              )}
              {totals.changes > PAGE && (
                <Pagination
                  total={Math.ceil(totals.changes / PAGE)}
                  value={page}
                  onChange={(next) => set({ page: next === 1 ? null : next }, { push: true })}
                  getItemProps={(n) => ({ 'aria-label': `Page ${n}` })}
                  getControlProps={(control) => ({ 'aria-label': `${control} page` })}
                />
              )}
            </Stack>
          )
        }
      </Loaded>
    </PageFrame>
  );
}

interface NotListedProps {
  keptBack: Answers['fixes']['keptBack'];
  open: boolean;
  show(): void;
}

/** Why other changes that would fit are not listed: a list that is empty has been looked for, too. */
function NotListed({ keptBack, open, show }: NotListedProps) {
  const all = keptBack.reduce((sum, { fixes }) => sum + fixes, 0);
  return (
    <details open={open}>
      <summary>Why {counted(all, 'change')} more that would fit are not listed</summary>
      <List size="sm" mt={4}>
        {keptBack.map(({ why, fixes }) => (
          <List.Item key={why}>
            <b>{number(fixes)}</b> {why}
          </List.Item>
        ))}
      </List>
      <Button mt="xs" size="compact-sm" variant="default" onClick={show}>
        List them too
      </Button>
    </details>
  );
}

interface FacetProps {
  label: string;
  name: string;
  facet: readonly { value: string; fixes: number }[];
  words(value: string): string;
}

function Facet({ label, name, facet, words }: FacetProps) {
  const [search, set] = useAddress();
  const value = search[name] ?? null;
  const data = facet.map((one) => ({ value: one.value, label: `${words(one.value)} (${one.fixes})` }));
  if (value !== null && !facet.some((one) => one.value === value)) data.unshift({ value, label: words(value) });
  return (
    <Select
      label={label}
      placeholder="Any"
      data={data}
      value={value}
      onChange={(next) => set({ [name]: next, page: null })}
      clearable
      searchable
      w={230}
      nothingFoundMessage="None"
      clearButtonProps={{ 'aria-label': `Any ${label.toLowerCase()}` }}
    />
  );
}

/** In the order of the list: one change may be missing in several copies. */
function byChange(fixes: readonly Fix[]): Fix[][] {
  const groups = new Map<string, Fix[]>();
  for (const fix of fixes) {
    const key = `${fix.commits[0].id} ${fix.origin.repo} ${fix.origin.name}`;
    groups.set(key, [...(groups.get(key) ?? []), fix]);
  }
  return [...groups.values()];
}

const WHY: Record<string, string> = {
  feature: 'it only adds parameters that nothing there reads',
  mass: 'the other repository did the same all over at once, and nothing calls it a fix',
};

function Change({ fixes }: { fixes: readonly Fix[] }) {
  const [{ origin, commits, evidence, why, received }] = fixes;
  const [{ id, seconds, author, subject }] = commits;
  return (
    <Stack gap="sm" p="md" className="card" component="article" aria-label={subject}>
      <div>
        <Title order={2} size="h4" className="break">
          {subject}
        </Title>
        <Text size="sm" className="break">
          {why === null ? 'Fixed' : 'Changed'} in{' '}
          <Go to="/lineage" with={{ place: `${origin.repo}:${origin.file}:${origin.name}` }}>
            {origin.name}
          </Go>
          , <RepositoryLink repo={origin.repo} /> {origin.file}:{origin.start}
          {origin.team !== null && (
            <>
              {' '}
              (<TeamLink team={origin.team} />)
            </>
          )}{' '}
          by {author.name}, <span title={day(1000 * seconds)}>{ago(1000 * seconds)}</span>{' '}
          <span className="mono faint">{id.slice(0, 12)}</span>
          {received > 0 && `. ${counted(received, 'other copy has', 'other copies have')} it`}
        </Text>
      </div>
      {evidence.length > 0 && (
        <Text size="sm" className="break">
          Because: {evidence.map(({ text }) => text).join('; ')}.
        </Text>
      )}
      {why !== null && <Text size="sm">It is no fix: {WHY[why] ?? why}.</Text>}
      <Stack gap="xs">
        <Text size="sm" fw={600}>
          Lacking in
        </Text>
        {fixes.map((fix) => (
          <Lacking key={fix.id} fix={fix} />
        ))}
      </Stack>
    </Stack>
  );
}

function Lacking({ fix }: { fix: Fix }) {
  const { id, copy, added, removed, names, kind, score, likely, lines, against } = fix;
  const [search, set] = useAddress();
  const open = search.open?.split(',') ?? [];
  const isOpen = open.includes(id);
  const toggle = () => set({ open: (isOpen ? open.filter((one) => one !== id) : [...open, id]).join(',') });
  return (
    <Stack gap="xs">
      <Group gap="xs" justify="space-between">
        <div style={{ minWidth: 0, flex: '1 1 14rem' }}>
          <Go to="/lineage" with={{ place: `${copy.repo}:${copy.file}:${copy.name}` }} className="break">
            {copy.name}
          </Go>{' '}
          <Text span size="sm" className="break">
            <RepositoryLink repo={copy.repo} /> {copy.file}:{copy.start}
            {copy.team !== null && (
              <>
                {' '}
                (<TeamLink team={copy.team} />)
              </>
            )}
          </Text>
        </div>
        <Group gap="xs">
          {kind === 'fix' && (
            <Badge variant="light" color={likely ? undefined : 'gray'} tt="none" title={`score ${score}`}>
              {likely ? 'likely' : 'less likely'}
            </Badge>
          )}
          <Text size="sm" className="mono">
            +{added} −{removed}
            {names.length > 0 && `, ${counted(names.length, 'name')} exchanged`}
          </Text>
          <Button
            size="compact-sm"
            variant="default"
            onClick={toggle}
            aria-expanded={isOpen}
            aria-label={`Patch for ${copy.name} of ${shortRepository(copy.repo)}`}
          >
            {isOpen ? 'Hide patch' : 'Patch'}
          </Button>
        </Group>
      </Group>
      {!isOpen && lines !== null && <Lines lines={lines} label={`What changes in ${copy.name}`} />}
      {against.length > 0 && (
        <Text size="sm" className="break">
          Against it: {against.join('; ')}.
        </Text>
      )}
      {isOpen && <Patch id={id} repo={copy.repo} />}
    </Stack>
  );
}

const allOf = (asked: object): Promise<readonly Fix[]> =>
  everyPage(async (at) => {
    const { fixes, totals } = await queries.fetchQuery(ask('fixes', { ...asked, ...at }));
    return { rows: fixes, total: totals.changes };
  });

const COLUMNS: readonly { title: string; value(fix: Fix): string | number | null }[] = [
  { title: 'id', value: ({ id }) => id },
  { title: 'subject', value: ({ commits }) => commits[0].subject },
  { title: 'score', value: ({ score }) => score },
  { title: 'commit', value: ({ commits }) => commits[0].id },
  { title: 'date', value: ({ commits }) => day(1000 * commits[0].seconds) },
  { title: 'fixed in', value: ({ origin }) => `${origin.repo}:${origin.file}:${origin.name}` },
  { title: 'fixed by team', value: ({ origin }) => origin.team },
  { title: 'lacking in', value: ({ copy }) => `${copy.repo}:${copy.file}:${copy.name}` },
  { title: 'lacking team', value: ({ copy }) => copy.team },
  { title: 'lines added', value: ({ added }) => added },
  { title: 'lines removed', value: ({ removed }) => removed },
  { title: 'evidence', value: ({ evidence }) => evidence.map(({ text }) => text).join('; ') },
  { title: 'against', value: ({ against }) => against.join('; ') },
];
