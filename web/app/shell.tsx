/** The frame around every page: search, where one can go, who one is. */
import {
  ActionIcon,
  AppShell,
  Burger,
  Button,
  Group,
  NavLink,
  Text,
  useComputedColorScheme,
  useMantineColorScheme,
} from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { me, queries } from '../api.ts';
import { SearchForm } from '../features/search/search-form.tsx';
import icon from './icon.svg?raw';
import { Problem } from './problems.tsx';

const PLACES = [
  { to: '/', label: 'Home', also: [] },
  { to: '/search', label: 'Search', also: [] },
  { to: '/components', label: 'Components', also: ['/component', '/graph'] },
  { to: '/duplicates', label: 'Duplicates', also: ['/duplicate', '/lineage'] },
  { to: '/fixes', label: 'Missing fixes', also: [] },
  { to: '/teams', label: 'Teams', also: ['/team'] },
  { to: '/repositories', label: 'Repositories', also: ['/repository'] },
  { to: '/foundations', label: 'Foundations', also: [] },
] as const;

export function Shell() {
  const [opened, { toggle, close }] = useDisclosure();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const who = useQuery(me);
  // Following a link closes the menu of small screens.
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the path alone
  useEffect(close, [path]);
  return (
    <AppShell
      header={{ height: 60 }}
      navbar={{ width: 208, breakpoint: 'sm', collapsed: { mobile: !opened } }}
      padding="md"
    >
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <AppShell.Header px="md">
        <Group h="100%" gap="sm" wrap="nowrap">
          <Burger
            opened={opened}
            onClick={toggle}
            hiddenFrom="sm"
            size="sm"
            aria-label={opened ? 'Close the menu' : 'Open the menu'}
          />
          <Link
            to="/"
            aria-label="Spolia, home"
            style={{ display: 'flex', alignItems: 'center', gap: 8, textDecoration: 'none', color: 'inherit' }}
          >
            <Sign />
            <Text fw={700} size="lg" visibleFrom="sm" ff="Georgia, 'Times New Roman', serif">
              Spolia
            </Text>
          </Link>
          {path !== '/' && <SearchField />}
          <Group gap="xs" ml="auto" wrap="nowrap">
            <SchemeSwitch />
            {who.data && (
              <Button component={Link} to="/account" variant="default" size="xs" visibleFrom="xs" maw={180}>
                {who.data.kind === 'local' ? 'This machine' : who.data.name}
              </Button>
            )}
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label="Pages">
        {PLACES.map(({ to, label, also }) => (
          <NavLink
            key={to}
            component={Link}
            to={to}
            label={label}
            active={path === to || (also as readonly string[]).includes(path)}
            variant="light"
          />
        ))}
        <NavLink
          component={Link}
          to="/account"
          label="Account and tokens"
          active={path === '/account'}
          variant="light"
          mt="auto"
        />
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1}>
        <div style={{ maxWidth: 1720, margin: '0 auto' }}>
          {who.isError ? <Problem error={who.error} retry={() => void queries.invalidateQueries()} /> : <Outlet />}
        </div>
      </AppShell.Main>
    </AppShell>
  );
}

/** Within the page: an image of its own would be asked for, and drawn as a document of its own, before the first paint. */
const Sign = () => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a file of ours
  <span aria-hidden style={{ width: 28, height: 28, flex: 'none' }} dangerouslySetInnerHTML={{ __html: icon }} />
);

function SearchField() {
  const asked = useRouterState({ select: ({ location }) => (location.search as { q?: string }).q ?? '' });
  const place = useRef<HTMLElement>(null);
  useHotkeys([['/', () => place.current?.querySelector('input')?.focus()]]);
  return (
    <search ref={place} style={{ flex: '1 1 auto', maxWidth: 560 }}>
      <SearchForm
        asked={asked}
        placeholder="Does it exist already?"
        aria-label="Search what exists"
        type="search"
        rightSection={
          <Text size="xs" className="faint" aria-hidden visibleFrom="sm">
            /
          </Text>
        }
      />
    </search>
  );
}

function SchemeSwitch() {
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light') === 'dark';
  return (
    <ActionIcon
      variant="default"
      size="lg"
      aria-label={dark ? 'Light colours' : 'Dark colours'}
      onClick={() => setColorScheme(dark ? 'light' : 'dark')}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden>
        {dark ? (
          <>
            <circle cx="8" cy="8" r="3" />
            <path d="M8 1v2M8 13v2M1 8h2M13 8h2M3 3l1.4 1.4M11.6 11.6 13 13M3 13l1.4-1.4M11.6 4.4 13 3" />
          </>
        ) : (
          <path d="M13.5 9.5A6 6 0 0 1 6.5 2.5a6 6 0 1 0 7 7Z" />
        )}
      </svg>
    </ActionIcon>
  );
}
