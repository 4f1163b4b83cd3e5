/**
 * Part of the build: the rules that follow from the theme, as a style sheet. The component library would put them into
 * each page as elements in the middle of it, where a browser has to read and apply them while people wait.
 */
import { MantineProvider } from '@mantine/core';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Plugin } from 'vite';
import { theme } from './app/theme.ts';

/** Imported under this name. */
const SHEET = 'virtual:theme.css';

export const themeStyles = (): Plugin => ({
  name: 'theme-styles',
  resolveId: (name) => (name === SHEET ? `\0${SHEET}` : null),
  load: (name) => (name === `\0${SHEET}` ? rules() : null),
});

function rules(): string {
  const elements = renderToStaticMarkup(createElement(MantineProvider, { theme }));
  return [...elements.matchAll(/<style[^>]*>([^<]*)<\/style>/g)].map(([, text]) => text).join('\n');
}
