import { describe, expect, it } from 'vitest';
import { pathRule } from './path-rules.ts';
import { reasonAt, reasonCodes, reasonIndex, reasonsCatalogue } from './reasons.ts';
import { type Encoding, sniff, toUtf8 } from './sniff.ts';

const utf8 = new TextEncoder();
const text = (source: string): Uint8Array => utf8.encode(source);
const utf16 = (source: string, big: boolean, mark = true): Uint8Array => {
  const all = mark ? `\uFEFF${source}` : source;
  const bytes = new Uint8Array(all.length * 2);
  for (let i = 0; i < all.length; i++) {
    const c = all.charCodeAt(i);
    bytes[2 * i + (big ? 1 : 0)] = c & 255;
    bytes[2 * i + (big ? 0 : 1)] = c >> 8;
  }
  return bytes;
};
const verdict = (path: string, source: string) => sniff(path, text(source));
const scaler = 'import numpy as np\n\n\ndef scale(x, mean, std):\n    return (x - mean) / std\n';

describe('what a file is', () => {
  it('takes the language from the name where the content agrees', () => {
    expect(verdict('features/scaler.py', scaler)).toEqual({
      languageId: 'python',
      notAnalysed: null,
      setApart: null,
      encoding: 'utf8',
    });
  });

  it('says why nothing is read from empty, binary and stored-elsewhere files', () => {
    expect(sniff('a.py', new Uint8Array(0)).notAnalysed).toBe('empty');
    expect(verdict('a.py', ' \n\n').notAnalysed).toBe('empty');
    expect(verdict('a.py', '\uFEFF').notAnalysed).toBe('empty');
    expect(
      sniff(
        'model.py',
        Uint8Array.from({ length: 900 }, (_, i) => (i * 37) & 255),
      ).notAnalysed,
    ).toBe('binary');
    expect(verdict('weights.py', '%PDF-1.7\nstream').notAnalysed).toBe('binary');
    expect(
      verdict('drift.py', 'version https://git-lfs.github.com/spec/v1\noid sha256:0f\nsize 12\n').notAnalysed,
    ).toBe('lfs-pointer');
    expect(verdict('notes.rst', 'Drift\n=====\n').notAnalysed).toBe('other-language');
  });

  it('does not take data under the name of code for code', () => {
    expect(
      verdict('beats.ts', '# heart beats\n@problemName beats\n@univariate true\n@data\n0.1,0.2:1\n').notAnalysed,
    ).toBe('data');
    expect(verdict('beats.ts', '@relation beats\n@data\n0.1,0.2:1\n').notAnalysed).toBe('data');
    expect(verdict('app_de.ts', '<?xml version="1.0"?>\n<!DOCTYPE TS>\n<TS></TS>\n').notAnalysed).toBe('data');
    expect(verdict('config.js', '{\n  "seed": 1\n}\n').notAnalysed).toBe('data');
    expect(verdict('grid.py', '1.5,2.5,3.5\n'.repeat(200)).notAnalysed).toBe('data');
    expect(verdict('table.py', `WEIGHTS = [${'0.25, '.repeat(300)}]\n\n${scaler}`).notAnalysed).toBeNull();
    expect(verdict('service.ts', '@Component({ name: "drift" })\nexport class Drift {}\n').notAnalysed).toBeNull();
  });

  it('reads the interpreter of a #! line, past env and its options', () => {
    const language = (line: string, path = 'bin/train') => verdict(path, `${line}\ntrue\n`).languageId;
    expect(language('#!/usr/bin/env python3')).toBe('python');
    expect(language('#!/usr/bin/python3.11 -u')).toBe('python');
    expect(language('#!/usr/bin/env -S python3 -u')).toBe('python');
    expect(language('#!/usr/bin/env -S"python3 -u"')).toBe('python');
    expect(language('#!/usr/bin/env SEED=1 bash')).toBe('shell');
    expect(language('#!/usr/bin/env -S uv run --script')).toBe('python');
    expect(language('#! /bin/sh -e')).toBe('shell');
    expect(language('#!/usr/bin/env Rscript')).toBe('r');
    expect(language('#!/usr/bin/env python3', 'train.sh')).toBe('python');
    expect(language('#!/usr/bin/perl', 'train.sh')).toBeNull();
    expect(language('#!/usr/bin/env snakemake', 'train.py')).toBe('python');
    expect(language('# -*- mode: python -*-')).toBe('python');
  });

  it('judges templates of files by the name below', () => {
    expect(verdict('jobs/train.py.j2', `{% if gpu %}\n${scaler}{% endif %}\n`).languageId).toBe('python');
  });

  it('leaves notebooks to those who know their cells', () => {
    expect(verdict('eda.ipynb', '{"cells": []}').languageId).toBe('notebook');
    expect(verdict('eda.ipynb', 'not json').notAnalysed).toBe('malformed-notebook');
  });

  it('recognises UTF-16 with and without a byte order mark and transcodes it', () => {
    for (const big of [false, true]) {
      const encoding: Encoding = big ? 'utf16be' : 'utf16le';
      for (const mark of [true, false]) {
        const bytes = utf16(scaler.repeat(4), big, mark);
        expect(sniff('scaler.py', bytes)).toMatchObject({ languageId: 'python', notAnalysed: null, encoding });
        expect(new TextDecoder().decode(toUtf8(bytes, encoding))).toBe(scaler.repeat(4));
      }
    }
    expect(new TextDecoder().decode(toUtf8(utf16('ü€😀', false), 'utf16le'))).toBe('ü€😀');
    expect(new TextDecoder().decode(toUtf8(utf16('a\uD800b', true), 'utf16be'))).toBe('a\uFFFDb');
  });
});

describe('any bytes', () => {
  const extensions = ['.py', '.ts', '.h', '.js', '.sql', '.ipynb', '', '.inc', '.yaml', '.sh', '.tmpl', '.R', '.java'];
  const snippets = [
    '#!/usr/bin/env -S ',
    '# generated by ',
    '/* ',
    '@data\n',
    '{ "a": ',
    '<?xml',
    '\0',
    '\n',
    ' ',
    '"""',
  ];
  snippets.push('\uFEFF', '-*- mode: ', '[[', '*/', '@generated', 'A=1 ', '"\\', 'generated code generated ');

  it('gives a verdict in bounded time', () => {
    let seed = 11;
    const next = (below: number): number => {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      return (seed >>> 8) % below;
    };
    for (let round = 0; round < 3000; round++) {
      let source = '';
      for (let n = next(40); n > 0; n--) {
        source += next(3) === 0 ? String.fromCharCode(next(300)) : snippets[next(snippets.length)].repeat(1 + next(60));
      }
      const path = `a/b${extensions[next(extensions.length)]}`;
      const found = sniff(path, text(source));
      expect(found.notAnalysed !== null || found.languageId !== null, path).toBe(true);
      pathRule(source);
    }
    for (const extension of extensions) {
      for (const snippet of snippets) {
        const bytes = text(snippet.repeat(100_000));
        const started = performance.now();
        sniff(`a${extension}`, bytes);
        expect(performance.now() - started, extension + snippet).toBeLessThan(20_000);
      }
    }
  });
});

describe('generated and minified files', () => {
  const setApart = (path: string, source: string) => verdict(path, source).setApart;

  it('believes headers that generators write', () => {
    const licence = '# Copyright the scaler team.\n#\n# Licensed under the Apache License.\n\n';
    for (const header of [
      '# Code generated by drift-gen. DO NOT EDIT.',
      '# @generated by featuregen',
      '# This file is autogenerated by the command `make stubs`, do not edit.',
      '# Generated by the protocol buffer compiler.  DO NOT EDIT!',
      '"""\n    Feature API\n\n    Generated by: https://openapi-generator.tech\n"""',
      '# AUTOGENERATED! DO NOT EDIT! File to edit: nbs/00_core.ipynb.',
      '# This file was automatically generated from scaler.proto',
      '# -*- coding: utf-8 -*-\n# THIS FILE IS AUTO-GENERATED.\n# Do not modify it by hand.',
    ]) {
      expect(setApart('client.py', `${licence}${header}\n\n${scaler}`), header).toBe('generated');
    }
    expect(
      setApart('Client.java', 'package a;\n\nimport b.C;\n\n@javax.annotation.Generated("x")\nclass Client {}\n'),
    ).toBe('generated');
  });

  it('does not take code about generation for generated code', () => {
    for (const source of [
      `"""Writes the clients generated by the feature registry."""\n${scaler}`,
      `# Reference values were generated by calling the old scaler.\n${scaler}`,
      `# Generated by ChatGPT, do not edit before review.\n${scaler}`,
      `${scaler}\n\ndef header():\n    # the first line is "Code generated by us. DO NOT EDIT."\n    return HEADER\n`,
      `HEADER = "# Code generated by us. DO NOT EDIT."\n${scaler}`,
    ]) {
      expect(setApart('writer.py', source), source).toBeNull();
    }
  });

  it('knows what minifiers leave behind from what people write', () => {
    const minified = `/*! charts 1.2 (c) the team, MIT */\n${'function a(b,c){return b(c)};var d=a(e,f);'.repeat(200)}\n`;
    expect(setApart('charts.js', minified)).toBe('minified');
    expect(setApart('charts.py', `x = "${'A1'.repeat(40_000)}"\n`)).toBeNull();
    expect(verdict('charts.py', `x = "${'A1'.repeat(40_000)}"\n`).notAnalysed).toBe('data');
    const words = `export const words = /${'one|two|three|four|'.repeat(150)}x/;\n`;
    expect(setApart('words.ts', `${words}export function has(w: string) {\n  return words.test(w);\n}\n`)).toBeNull();
  });

  it('costs the same for twenty megabytes on one line', () => {
    const line = new Uint8Array(20 << 20).fill(97);
    const started = performance.now();
    expect(sniff('blob.js', line).setApart).toBe('minified');
    expect(sniff('blob.py', line).notAnalysed).toBe('data');
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe('what a path says', () => {
  it('knows folders and names of vendored, generated and tool-written files', () => {
    expect(pathRule('web/node_modules/left/index.js')).toBe('vendored');
    expect(pathRule('metrics/_vendor/click/core.py')).toBe('vendored');
    expect(pathRule('protos/feature_pb2.py')).toBe('generated');
    expect(pathRule('api/feature.pb.go')).toBe('generated');
    expect(pathRule('static/js/jquery-3.1.min.js')).toBe('minified');
    expect(pathRule('warehouse/target/compiled/shop/orders.sql')).toBe('tool-output');
    expect(pathRule('eda/.ipynb_checkpoints/eda.py')).toBe('tool-output');
    expect(pathRule('package-lock.json')).toBe('generated');
  });

  it('leaves folders alone that teams use for their own work', () => {
    for (const path of [
      'tools/train.py',
      'build/images.py',
      'external/client.py',
      'ui_server.py',
      'env/grid.py',
      'src/moment.py',
      'src/react.ts',
      'models/distributions/dist/normal.py',
    ]) {
      expect(pathRule(path), path).toBeNull();
    }
  });
});

describe('the catalogue of reasons', () => {
  it('has one sentence for each code, with what to do', () => {
    for (const code of reasonCodes) {
      expect(reasonsCatalogue[code].meaning).toMatch(/^[A-Z][^\n]+\.$/);
      expect(reasonAt(reasonIndex(code))).toBe(code);
    }
    expect(reasonAt(0)).toBeNull();
  });
});
