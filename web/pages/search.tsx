/** Does it exist already? In words or by code: the recommendation first, then what was found, with its evidence beside. */
import { Badge, Button, Chip, Grid, Group, SegmentedControl, Select, Stack, Text, Textarea } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { Fragment, type KeyboardEvent, useState } from 'react';
import { type Answers, findByCode, findByWords } from '../api.ts';
import {
  type Asked,
  Dismiss,
  Dismissal,
  DismissedMark,
  dismissalOf,
  LeftOut,
  useDismissals,
} from '../features/search/dismissals.tsx';
import { Recommendation, Searched } from '../features/search/recommendation.tsx';
import { type FoundResult, Marks, ResultDetail, resultKey } from '../features/search/result.tsx';
import { SearchForm } from '../features/search/search-form.tsx';
import { shortRepository, useGo } from '../ui/links.tsx';
import { Empty, Loaded, PageFrame } from '../ui/page.tsx';
import { counted, LANGUAGE_IDS, languageName } from '../ui/words.ts';

/** In the address they stand for themselves; in the query they are what people type. */
const FILTERS = ['lang', 'kind', 'repo', 'in'] as const;
type Filters = Partial<Record<(typeof FILTERS)[number], string>>;

const EXAMPLES = [
  'retry a request with backoff',
  'population stability index',
  'scale features robustly',
  'load events between two dates',
];

export function Page() {
  const search = useRouterState({ select: ({ location }) => location.search as Record<string, string | undefined> });
  const mode = search.by === 'code' ? 'code' : 'words';
  const go = useGo();
  return (
    <PageFrame
      title="Search"
      about="Functions, classes, queries and components that do what you need, in every repository that you may see, work in progress too."
      actions={
        <SegmentedControl
          aria-label="Search by"
          value={mode}
          onChange={(by) => go('/search', by === 'code' ? { by } : { q: search.q })}
          data={[
            { value: 'words', label: 'In words' },
            { value: 'code', label: 'By code' },
          ]}
        />
      }
    >
      {mode === 'code' ? <ByCode /> : <ByWords search={search} />}
    </PageFrame>
  );
}

function ByWords({ search }: { search: Record<string, string | undefined> }) {
  const go = useGo();
  const asked = search.q ?? '';
  const filters: Filters = Object.fromEntries(FILTERS.map((name) => [name, search[name]]));
  const query = useQuery({ ...findByWords(asked, filters), enabled: asked !== '', placeholderData: keepPreviousData });
  return (
    <>
      <SearchForm
        asked={asked}
        filters={filters}
        size="md"
        label="What should it do?"
        placeholder="clip outliers per group"
        button={
          <Button type="submit" size="md" loading={query.isFetching}>
            Search
          </Button>
        }
      />
      {asked === '' ? (
        <Empty title="Say in your own words what the code should do">
          The words need not be those of the code. For example:{' '}
          <Group gap="xs" mt="xs">
            {EXAMPLES.map((example) => (
              <Button key={example} variant="default" size="xs" onClick={() => go('/search', { q: example })}>
                {example}
              </Button>
            ))}
          </Group>
        </Empty>
      ) : (
        <>
          <FilterRow
            filters={filters}
            results={query.data?.results ?? []}
            change={(next) => go('/search', { q: asked, ...next })}
          />
          <Loaded query={query}>
            {(answer) => (
              <Answered
                answer={answer}
                asked={{ words: asked }}
                chosen={search.see}
                choose={(see) => go('/search', { ...filters, q: asked, see })}
              />
            )}
          </Loaded>
        </>
      )}
    </>
  );
}

function FilterRow({
  filters,
  results,
  change,
}: {
  filters: Filters;
  results: readonly FoundResult[];
  change: (to: Filters) => void;
}) {
  const kinds = ['function', 'class', 'component', 'sql', 'cell'];
  const repos = [...new Set([...results.map(({ repo }) => repo), ...(filters.repo ? [filters.repo] : [])])];
  const counts = (of: (result: FoundResult) => string) => {
    const counts = new Map<string, number>();
    for (const result of results) counts.set(of(result), (counts.get(of(result)) ?? 0) + 1);
    return counts;
  };
  const byRepo = counts(({ repo }) => repo);
  const byLanguage = counts(({ language }) => language ?? '');
  const withCount = (name: string, n: number | undefined) => (n === undefined ? name : `${name} (${n})`);
  return (
    <Group gap="sm" component="section" aria-label="Filters">
      <Select
        aria-label="Language"
        placeholder="Any language"
        clearable
        w={170}
        value={filters.lang ?? null}
        onChange={(lang) => change({ ...filters, lang: lang ?? undefined })}
        data={LANGUAGE_IDS.map((value) => ({ value, label: withCount(languageName(value), byLanguage.get(value)) }))}
      />
      <Select
        aria-label="Kind"
        placeholder="Any kind"
        clearable
        w={150}
        value={filters.kind ?? null}
        onChange={(kind) => change({ ...filters, kind: kind ?? undefined })}
        data={kinds}
      />
      <Select
        aria-label="Repository"
        placeholder="Any repository"
        clearable
        searchable
        w={240}
        value={filters.repo ?? null}
        onChange={(repo) => change({ ...filters, repo: repo ?? undefined })}
        data={repos.map((value) => ({ value, label: withCount(shortRepository(value), byRepo.get(value)) }))}
      />
      <Chip
        checked={filters.in === 'progress'}
        onChange={(on) => change({ ...filters, in: on ? 'progress' : undefined })}
        variant="outline"
      >
        In progress only
      </Chip>
    </Group>
  );
}

interface AnsweredProps {
  answer: Answers['find'];
  /** Null where results cannot be dismissed: of several functions only the outermost is known again. */
  asked: Asked | null;
  chosen: string | undefined;
  choose: (key: string) => void;
}

function Answered({ answer, asked, chosen, choose }: AnsweredProps) {
  const { results } = answer;
  const dismissals = useDismissals(asked);
  const dismissal = (of: FoundResult) => dismissalOf(of, dismissals);
  const isNarrow = useMediaQuery('(max-width: 62em)') ?? false;
  const shown = results.find((result) => resultKey(result) === chosen) ?? results[0];
  const at = shown === undefined ? -1 : results.indexOf(shown);
  // Arrows go through the list, as in a list box; what is chosen stands in the address.
  const onKeyDown = (event: KeyboardEvent) => {
    const to = event.key === 'ArrowDown' ? at + 1 : event.key === 'ArrowUp' ? at - 1 : -1;
    if (to < 0 || to >= results.length) return;
    event.preventDefault();
    choose(resultKey(results[to]));
    document.getElementById(`result-${to}`)?.focus();
  };
  return (
    <Stack gap="md">
      <Recommendation answer={answer} />
      {shown !== undefined && (
        <Grid gap="md">
          <Grid.Col span={{ base: 12, md: 5 }}>
            <Stack gap={6} onKeyDown={onKeyDown} role="group" aria-label={counted(results.length, 'result')}>
              {results.map((result, k) => (
                <Fragment key={resultKey(result)}>
                  <ResultRow
                    of={result}
                    id={`result-${k}`}
                    chosen={result === shown}
                    dismissed={dismissal(result) !== undefined}
                    choose={() => choose(resultKey(result))}
                  />
                  {/* On small screens what is chosen opens below its line. */}
                  {result === shown && isNarrow && <Detail of={shown} asked={asked} dismissal={dismissal(shown)} />}
                </Fragment>
              ))}
            </Stack>
          </Grid.Col>
          {!isNarrow && (
            <Grid.Col span={7}>
              <div style={{ position: 'sticky', top: 76 }}>
                <Detail of={shown} asked={asked} dismissal={dismissal(shown)} />
              </div>
            </Grid.Col>
          )}
        </Grid>
      )}
      <LeftOut dismissals={dismissals.filter((one) => !results.some((result) => dismissalOf(result, [one])))} />
      <Searched answer={answer} />
    </Stack>
  );
}

interface DetailProps {
  of: FoundResult;
  asked: Asked | null;
  dismissal: ReturnType<typeof dismissalOf>;
}

function Detail({ of, asked, dismissal }: DetailProps) {
  return (
    <section className="card" style={{ padding: 'var(--mantine-spacing-md)' }} aria-label={`About ${of.name}`}>
      <ResultDetail of={of} />
      <Group mt="md">
        {dismissal !== undefined && <Dismissal of={dismissal} />}
        {dismissal === undefined && asked !== null && <Dismiss key={resultKey(of)} of={of} asked={asked} />}
      </Group>
    </section>
  );
}

interface ResultRowProps {
  of: FoundResult;
  id: string;
  chosen: boolean;
  dismissed: boolean;
  choose: () => void;
}

function ResultRow({ of, id, chosen, dismissed, choose }: ResultRowProps) {
  return (
    <button
      type="button"
      id={id}
      aria-pressed={chosen}
      onClick={choose}
      className="card result-row"
      data-chosen={chosen || undefined}
    >
      <Group gap={6}>
        <Text fw={650} span className="break">
          {of.name}
        </Text>
        {dismissed && <DismissedMark />}
        <Marks of={of} />
        {of.consumers > 0 && (
          <Badge variant="light" color="teal" tt="none">
            {counted(of.consumers, 'consumer')}
          </Badge>
        )}
      </Group>
      <Text size="sm" className="faint break">
        {shortRepository(of.repo)} · {of.file}
        {of.team && ` · team ${of.team}`}
      </Text>
      {of.doc && (
        <Text size="sm" lineClamp={2}>
          {of.doc}
        </Text>
      )}
    </button>
  );
}

function ByCode() {
  const [code, setCode] = useState('');
  const [lang, setLang] = useState<string | null>(null);
  const [asked, setAsked] = useState<{ code: string; lang: string | null } | null>(null);
  const [chosen, setChosen] = useState<string>();
  const query = useQuery({ ...findByCode(asked?.code ?? '', asked?.lang ?? null), enabled: asked !== null });
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (code.trim() !== '') setAsked({ code, lang });
        }}
      >
        <Stack gap="xs">
          <Textarea
            label="A function, a file, or some lines of one"
            description="It is compared with all code of the index; it is not kept."
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
            autosize
            minRows={8}
            maxRows={24}
            spellCheck={false}
            styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: 14 } }}
          />
          <Group gap="xs">
            <Select
              aria-label="Language of the code"
              placeholder="Guess the language"
              clearable
              value={lang}
              onChange={setLang}
              data={LANGUAGE_IDS.map((value) => ({ value, label: languageName(value) }))}
            />
            <Button type="submit" loading={query.isFetching}>
              Find copies
            </Button>
          </Group>
        </Stack>
      </form>
      {asked !== null && (
        <Loaded query={query}>
          {({ answers }) =>
            answers.length === 0 ? (
              <Empty title="No function was recognised in it">Give whole functions, or choose the language.</Empty>
            ) : (
              answers.map((answer, k) => (
                <Stack key={answer.id} gap="sm" component="section" aria-label={answer.query}>
                  <Text fw={650} className="break mono">
                    {answer.query}
                  </Text>
                  <Answered
                    answer={answer}
                    asked={k === 0 && asked !== null ? { code: asked.code } : null}
                    chosen={chosen}
                    choose={setChosen}
                  />
                </Stack>
              ))
            )
          }
        </Loaded>
      )}
    </>
  );
}
