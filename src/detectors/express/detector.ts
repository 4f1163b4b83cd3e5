/** Express applications and routers (and Fastify, Koa: the servers of Node that one call makes). */
import type { Detector, Found, Run } from '../detector.ts';
import { folderOf, nameOf } from '../paths.ts';
import { type ScriptTokens, scriptTokens, unquoted } from '../reading/script-tokens.ts';
import type { Repository } from '../repository.ts';

const SERVERS: Record<string, string> = {
  express: 'Express application',
  fastify: 'Fastify application',
  koa: 'Koa application',
  hono: 'Hono application',
};
const VERBS = new Set(['get', 'post', 'put', 'delete', 'patch', 'all', 'use', 'options', 'head']);

export const express: Detector = {
  id: 'express',
  title: 'Express service',
  reason: 'Services in JavaScript that others call by HTTP, and their routes.',
  link: 'https://expressjs.com/en/api.html',
  looksFor: 'express(), express.Router() and their kin in files that import express, fastify, koa or hono.',
  emits: ['service'],
  ecosystems: ['npm'],
  remediation: 'Import express by its name and assign express() to a name.',
  each: /\.(?:[cm]?[jt]s|[jt]sx)$/,

  *detect(repository: Repository): Generator<Found> {
    for (const file of repository.matching(/\.(?:[cm]?[jt]s|[jt]sx)$/)) {
      if (/(?:^|\/)node_modules\/|\.d\.ts$|\.min\.js$/.test(file.path)) continue;
      const bytes = file.read();
      if (bytes === null || bytes.length > 1 << 20) continue;
      // Most files import no server; looking for the bytes costs a tenth of lexing.
      if (
        !Object.keys(SERVERS).some((name) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(name))
      )
        continue;
      yield* servers(scriptTokens(file.path, bytes), file.path);
    }
  },
};

function* servers(tokens: ScriptTokens, file: string): Generator<Found> {
  const { texts, lines } = tokens;
  /** Local name → the package it was imported from, `Router` with its own. */
  const names = new Map<string, string>();
  for (let i = 0; i < texts.length; i++) {
    const from = /^["'](express|fastify|koa|hono)["']$/.exec(texts[i])?.[1];
    if (from === undefined) continue;
    // `import express, { Router } from 'express'`, `const express = require('express')`.
    let start = i - 1;
    while (start > 0 && i - start < 60 && !/^(?:import|const|let|var|;)$/.test(texts[start])) start--;
    if (texts[start] === 'import' && texts[start + 1] === 'type') continue;
    for (let k = start + 1; k < i; k++) {
      if (!/^[A-Za-z_$][\w$]*$/.test(texts[k]) || /^(?:from|require|as|type)$/.test(texts[k])) continue;
      names.set(texts[k], texts[k] === 'Router' ? `${from}.Router` : from);
    }
  }
  if (names.size === 0) return;
  for (let i = 0; i < texts.length; i++) {
    const from = names.get(texts[i]);
    if (from === undefined || texts[i - 1] === '.' || texts[i - 1] === 'function') continue;
    const isRouter =
      (texts[i + 1] === '.' && texts[i + 2] === 'Router' && texts[i + 3] === '(') ||
      (from.endsWith('.Router') && texts[i + 1] === '(');
    const isNew = /^(?:koa|hono)$/.test(from) ? texts[i - 1] === 'new' : true;
    const isServer = !from.endsWith('.Router') && texts[i + 1] === '(' && isNew;
    if (!isRouter && !isServer) continue;
    let before = texts[i - 1] === 'new' ? i - 2 : i - 1;
    if (texts[before] === 'await') before--;
    if (texts[before] !== '=') continue; // `app.use(express())` has no name to hang routes on
    let named = before - 1;
    // `const app: express.Application = express()`: the name stands before its type.
    for (let k = named; k > 0 && named - k < 12 && /^[\w$.<>,|[\]:]+$/.test(texts[k]); k--) {
      if (texts[k] === ':' && /^(?:const|let|var)$/.test(texts[k - 2] ?? '')) named = k - 1;
    }
    const name = texts[named];
    if (!/^[A-Za-z_$][\w$]*$/.test(name)) continue;
    yield {
      kind: 'service',
      role: isRouter ? 'Express router' : SERVERS[from],
      name: `${nameOf(folderOf(file)) || nameOf(file)}.${name}`,
      file,
      line: lines[i],
      runs: routes(tokens, name, file),
      details: { variable: name },
    };
  }
}

function routes({ texts, lines }: ScriptTokens, name: string, file: string): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i + 4 < texts.length; i++) {
    if (
      texts[i] !== name ||
      texts[i + 1] !== '.' ||
      texts[i - 1] === '.' ||
      texts[i + 3] !== '(' ||
      !VERBS.has(texts[i + 2])
    )
      continue;
    if (!/^["'`]/.test(texts[i + 4])) continue;
    const verb = texts[i + 2] === 'use' ? '' : `${texts[i + 2].toUpperCase()} `;
    runs.push({ how: 'route', what: `${verb}${unquoted(texts[i + 4])}`, file, line: lines[i] });
  }
  return runs;
}
