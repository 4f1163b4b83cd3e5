/** A patch, loaded when it is opened: lines added and removed, a file to take away, and how to apply it. */
import { Button, Code, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../../api.ts';
import { Loaded } from '../../ui/page.tsx';
import { save } from '../../ui/save.ts';
import './patch.css';

export function Patch({ id, repo }: { id: string; repo: string }) {
  const found = useQuery(ask('fixes', { patch: id }));
  const file = `${repo.split('/').at(-1)}-${id}.patch`;
  return (
    <Loaded query={found} lines={4}>
      {({ patch }) => (
        <Stack gap="xs">
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
          <section className="card patch" tabIndex={0} aria-label={`Patch ${id}`}>
            <pre>
              {(patch ?? '').split('\n').map((line, k) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines stay where they are
                <span key={k} className={toneOf(line)}>
                  {visible(line) || ' '}
                </span>
              ))}
            </pre>
          </section>
          <Group gap="sm">
            <Button size="xs" variant="default" onClick={() => save(file, 'text/x-diff;charset=utf-8', patch ?? '')}>
              Download {file}
            </Button>
            <Text size="sm">
              In a clone of {repo.split('/').at(-1)}: <Code>git apply {file}</Code>
            </Text>
          </Group>
        </Stack>
      )}
    </Loaded>
  );
}

/** The few lines that a patch takes away and adds. */
export function Lines({ lines, label }: { lines: readonly string[]; label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="card patch" tabIndex={0} aria-label={label}>
      <pre>
        {lines.map((line, k) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines stay where they are
          <span key={k} className={toneOf(line)}>
            {visible(line) || ' '}
          </span>
        ))}
      </pre>
    </section>
  );
}

function toneOf(line: string): string {
  if (/^(\+\+\+|---|diff |index )/.test(line)) return 'file';
  if (line.startsWith('@@')) return 'hunk';
  return line.startsWith('+') ? 'added' : line.startsWith('-') ? 'removed' : '';
}

/** What turns text around or hides in it is shown as a sign; the file has it as it is. */
const visible = (line: string): string =>
  line.replace(/[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu, (c) => (c === '\t' ? c : '\u2426'));
