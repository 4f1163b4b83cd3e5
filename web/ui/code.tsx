/** Code to read and to copy. */
import { ActionIcon, Box, CopyButton, Tooltip } from '@mantine/core';

interface CodeBlockProps {
  code: string;
  label: string;
  /** Number of its first line; none are shown where it is left out. */
  first?: number;
  /** Of its last one, where a line with an ellipsis stands for others. */
  last?: number;
}

export function CodeBlock({ code, label, first, last }: CodeBlockProps) {
  const lines = code.split('\n');
  const gap = lines.indexOf('…');
  const numberOf = (k: number) => {
    if (gap < 0 || last === undefined || k < gap) return (first ?? 1) + k;
    return k === gap ? '' : last - (lines.length - 1 - k);
  };
  return (
    <Box className="card" style={{ display: 'flex', alignItems: 'flex-start', background: 'var(--soft)' }}>
      <Box
        component="pre"
        className="mono"
        m={0}
        p="sm"
        tabIndex={0}
        aria-label={label}
        style={{ flex: 1, minWidth: 0, overflowX: 'auto', maxHeight: 420, lineHeight: 1.5 }}
      >
        {first === undefined
          ? code
          : lines.map((line, k) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines stay where they are
              <span key={k} style={{ display: 'block' }}>
                <span
                  className="faint"
                  aria-hidden
                  style={{ display: 'inline-block', width: '4ch', userSelect: 'none' }}
                >
                  {numberOf(k)}
                </span>
                {line || ' '}
              </span>
            ))}
      </Box>
      <CopyButton value={code}>
        {({ copied, copy }) => (
          <Tooltip label={copied ? 'Copied' : 'Copy'}>
            <ActionIcon variant="default" size="md" m={8} onClick={copy} aria-label={`Copy ${label}`}>
              {copied ? <Check /> : <Copy />}
            </ActionIcon>
          </Tooltip>
        )}
      </CopyButton>
    </Box>
  );
}

const Copy = () => (
  <svg viewBox="0 0 16 16" width="14" height="14" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden>
    <rect x="5" y="5" width="9" height="9" rx="1.5" />
    <path d="M3 11V3.5A1.5 1.5 0 0 1 4.5 2H11" />
  </svg>
);

const Check = () => (
  <svg viewBox="0 0 16 16" width="14" height="14" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden>
    <path d="m3 8.5 3.5 3.5L13 4.5" />
  </svg>
);
