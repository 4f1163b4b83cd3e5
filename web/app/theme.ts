/** Colours of old stone and brick. Contrast was checked with axe-core in both schemes: shade 8 on white, 4 on dark. */
import { createTheme, type MantineColorsTuple } from '@mantine/core';

const brick: MantineColorsTuple = [
  ...(['#fbf3ec', '#f3e2d4', '#e7c5a9', '#daa57b', '#cf8955'] as const),
  ...(['#c8783d', '#b5662f', '#995325', '#7c3f1d', '#612f14'] as const),
];

export const theme = createTheme({
  colors: { brick },
  primaryColor: 'brick',
  primaryShade: { light: 8, dark: 8 },
  autoContrast: true,
  respectReducedMotion: true,
  defaultRadius: 'md',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif',
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace',
  headings: { fontWeight: '650' },
  components: {
    // Within text colour alone does not tell a link.
    Anchor: { defaultProps: { underline: 'always' } },
    // The colour of light badges on their own background falls short of 4.5 to 1.
    Alert: { styles: { title: { color: 'var(--text)' } } },
    // It stands within text: as a block it would end the paragraph in the first view, which the browser then makes anew.
    Badge: { defaultProps: { component: 'span' }, styles: { label: { color: 'var(--text)' } } },
    Tooltip: {
      defaultProps: { withArrow: true, multiline: true, maw: 420, events: { hover: true, focus: true, touch: true } },
    },
  },
});
