import { expect, it } from 'vitest';
import { readFileFacts } from '../imports/read.ts';
import { readManifests } from '../manifests/read-manifests.ts';
import { resolveFile } from './resolve.ts';
import { RepositoryView, World } from './world.ts';

type Files = Record<string, string>;

/** Repositories by name; forks share what stands before a `~`. */
function world(repositories: Record<string, Files>): World {
  const views = new Map<number, RepositoryView>();
  const families = Object.keys(repositories).map((name) => name.split('~')[0]);
  for (const [n, [identity, files]] of Object.entries(repositories).entries()) {
    const bytes = (path: string): Uint8Array => new TextEncoder().encode(files[path]);
    const paths = Object.keys(files);
    const manifests = readManifests(paths.map((path) => ({ path, read: () => bytes(path) })));
    const family = families.indexOf(identity.split('~')[0]);
    views.set(
      n,
      new RepositoryView({ id: n, family, identity }, paths, manifests, (path) =>
        path in files ? readFileFacts(path, bytes(path)) : undefined,
      ),
    );
  }
  return new World(views);
}

/** Where each name of a file's imports is defined: `repository:path#name` of others, or what is said instead. */
function resolved(of: World, repository: number, path: string): string[] {
  const view = of.views.get(repository)!;
  return resolveFile(of, view, path, view.facts(path)!).flatMap(({ import: one, resolved: all }) =>
    all.map(({ name, resolution: r }) => {
      const what = name === null ? one.module : `${one.module} ${name}`;
      if ('target' in r) {
        const where = r.target.repository === repository ? '' : `${of.views.get(r.target.repository)!.identity}:`;
        return `${what} → ${where}${r.target.path}${r.target.name === '' ? '' : `#${r.target.name}`}`;
      }
      if (r.outcome === 'external') return `${what} → ${r.ecosystem} ${r.package ?? '?'}`;
      return `${what} → ${r.outcome}${r.outcome === 'ambiguous' ? ` ${r.between.join(' | ')}` : ''}`;
    }),
  );
}

it('follows Python names through packages, re-exports, stars and namespaces to where they are defined', () => {
  const company = world({
    features: {
      'pyproject.toml':
        '[project]\nname = "acme-features"\nversion = "2.1"\n[tool.setuptools.packages.find]\nwhere = ["src"]\n',
      'src/features/__init__.py':
        'from .scaling import RobustScaler as Scaler\nfrom .loading import *\nfrom . import drift\n',
      'src/features/scaling.py': 'class RobustScaler: pass\n',
      'src/features/loading.py': 'def load(): pass\n',
      'src/features/drift/__init__.py': '',
    },
    churn: {
      'requirements.txt': 'acme-features>=2\nscikit-learn==1.4.0\nopencv-python-headless\n',
      'jobs/train.py':
        'import os, features\nfrom features import Scaler, load, drift, missing\nimport features.scaling as fs\nfrom sklearn.svm import SVC\nimport cv2, numpy, obscure_thing\nfrom helpers import go\nfrom .beside import x\nfeatures.load(); fs.RobustScaler()\n',
      'jobs/helpers.py': 'def go(): ...\n',
    },
  });
  expect(resolved(company, 1, 'jobs/train.py')).toEqual([
    'os → standard',
    'features load → features:src/features/loading.py#load',
    'features Scaler → features:src/features/scaling.py#RobustScaler',
    'features load → features:src/features/loading.py#load',
    'features drift → features:src/features/drift/__init__.py',
    'features missing → features:src/features/__init__.py#missing',
    'features.scaling RobustScaler → features:src/features/scaling.py#RobustScaler',
    'sklearn.svm SVC → python scikit-learn',
    'cv2 → python opencv-python-headless',
    'numpy → python numpy',
    'obscure_thing → python ?',
    'helpers go → jobs/helpers.py#go',
    '.beside x → unknown',
  ]);
});

it('says ambiguous where two repositories provide a name, decides by the manifest, and takes forks for one', () => {
  const provider = (name: string): Files => ({
    'setup.py': `from setuptools import setup\nsetup(name="${name}", packages=["frames"])\n`,
    'frames/__init__.py': 'def join(): ...\n',
  });
  const user = { 'a.py': 'from frames import join\n' };
  expect(resolved(world({ one: provider('frames-one'), two: provider('frames-two'), user }), 2, 'a.py')).toEqual([
    'frames join → ambiguous frames-one | frames-two',
  ]);
  const asking = { ...user, 'requirements.txt': 'frames_two\n' };
  expect(resolved(world({ one: provider('frames-one'), two: provider('frames-two'), asking }), 2, 'a.py')).toEqual([
    'frames join → two:frames/__init__.py#join',
  ]);
  expect(resolved(world({ 'one~a': provider('frames'), 'one~b': provider('frames'), user }), 2, 'a.py')).toEqual([
    'frames join → one~a:frames/__init__.py#join',
  ]);
});

it('does not take a stranger’s "utils" for what a repository means', () => {
  const of = world({
    other: { 'pyproject.toml': '[project]\nname = "utils"\n', 'utils/__init__.py': 'def f(): ...\n' },
    mine: { 'a.py': 'from utils import f\n' },
  });
  expect(resolved(of, 1, 'a.py')).toEqual(['utils f → python ?']);
});

it('survives imports in a circle', () => {
  const of = world({
    ring: {
      'ring/__init__.py': 'from .a import thing\n',
      'ring/a.py': 'from .b import thing\nfrom .b import *\n',
      'ring/b.py': 'from .a import thing\nfrom .a import *\nfrom . import thing\n',
      'use.py': 'from ring import thing, other\n',
    },
  });
  expect(resolved(of, 0, 'use.py')).toHaveLength(2);
});

it('resolves JavaScript: files, tsconfig paths, workspaces with exports, re-exports, Node, npm', () => {
  const of = world({
    web: {
      'package.json': '{"name":"root","workspaces":["packages/*"],"dependencies":{"lodash":"^4"}}',
      'tsconfig.json': '{// comment\n"compilerOptions":{"baseUrl":".","paths":{"@app/*":["app/src/*"]}}}',
      'app/src/main.ts':
        "import { a } from './a.js';\nimport { deep } from '@app/lib/deep';\nimport { Model, type Options } from '@acme/models';\nimport sub from '@acme/models/sub';\nimport fs from 'node:fs';\nimport path from 'path';\nimport _ from 'lodash/get';\nimport gone from './gone';\nimport '@unknown';\n",
      'app/src/a.ts': 'export const a = 1;\n',
      'app/src/lib/deep/index.ts': 'export function deep() {}\n',
      'packages/models/package.json':
        '{"name":"@acme/models","exports":{".":{"types":"./dist/index.d.ts","import":"./dist/index.js"},"./*":"./dist/*.js"}}',
      'packages/models/src/index.ts': "export * from './model';\nexport type { Options } from './options';\n",
      'packages/models/src/model.ts': 'export class Model {}\n',
      'packages/models/src/options.ts': 'export interface Options {}\n',
      'packages/models/src/sub.ts': 'export default function sub() {}\n',
    },
  });
  expect(resolved(of, 0, 'app/src/main.ts')).toEqual([
    './a.js a → app/src/a.ts#a',
    '@app/lib/deep deep → app/src/lib/deep/index.ts#deep',
    '@acme/models Model → packages/models/src/model.ts#Model',
    '@acme/models Options → packages/models/src/options.ts#Options',
    '@acme/models/sub default → packages/models/src/sub.ts#sub',
    'node:fs default → standard',
    'path default → standard',
    'lodash/get default → npm lodash',
    './gone default → unknown',
    '@unknown → unknown',
  ]);
});

it('resolves Go: own module, replaced module, other repositories, required modules', () => {
  const of = world({
    frames: { 'go.mod': 'module github.com/acme/frames/v2\n', 'join/join.go': 'package join\nfunc All() {}\n' },
    churn: {
      'go.mod':
        'module github.com/acme/churn\nrequire github.com/stretchr/testify v1.9.0\nreplace github.com/acme/local => ./third/local\n',
      'main.go':
        'package main\nimport (\n"fmt"\n"github.com/acme/churn/score"\n"github.com/acme/frames/v2/join"\n"github.com/acme/local/x"\n"github.com/stretchr/testify/assert"\n"github.com/acme/churn/gen"\n)\nfunc main() { fmt.Println(score.Of(), join.All(), x.Y, assert.True()) }\n',
      'score/score.go': 'package score\nfunc Of() {}\n',
      'third/local/x/x.go': 'package x\nvar Y = 1\n',
    },
  });
  expect(resolved(of, 1, 'main.go')).toEqual([
    'fmt Println → standard',
    'github.com/acme/churn/score Of → score/score.go#Of',
    'github.com/acme/frames/v2/join All → frames:join/join.go#All',
    'github.com/acme/local/x Y → third/local/x/x.go#Y',
    'github.com/stretchr/testify/assert True → go github.com/stretchr/testify',
    'github.com/acme/churn/gen → unknown',
  ]);
});

it('resolves Java by what files declare, R by packages and sourced files', () => {
  const pom = (artifact: string, more = ''): string =>
    `<project><groupId>com.acme</groupId><artifactId>${artifact}</artifactId><version>1</version>${more}</project>`;
  const of = world({
    frames: {
      'pom.xml': pom('frames'),
      'src/main/java/com/acme/frames/Frame.java': 'package com.acme.frames;\npublic class Frame { class Row {} }\n',
    },
    churn: {
      'pom.xml': pom(
        'churn',
        '<dependencies><dependency><groupId>com.acme</groupId><artifactId>frames</artifactId><version>1</version></dependency></dependencies>',
      ),
      'src/main/java/com/acme/churn/Main.java':
        'package com.acme.churn;\nimport com.acme.frames.Frame;\nimport com.acme.frames.Frame.Row;\nimport com.acme.frames.*;\nimport java.util.List;\nimport com.google.common.base.Joiner;\nclass Main {}\n',
      'fit.R': 'library(dplyr)\nsource("load.R")\nstats::lm(x)\nacme::score(y)\n',
      'load.R': 'x <- 1\n',
    },
    acme: { DESCRIPTION: 'Package: acme\nVersion: 1.0\n', 'R/score.R': 'score <- function(y) y\n' },
  });
  expect(resolved(of, 1, 'src/main/java/com/acme/churn/Main.java')).toEqual([
    'com.acme.frames Frame → frames:src/main/java/com/acme/frames/Frame.java#Frame',
    'com.acme.frames.Frame Row → frames:src/main/java/com/acme/frames/Frame.java#Frame.Row',
    'com.acme.frames → frames:src/main/java/com/acme/frames',
    'java.util List → standard',
    'com.google.common.base Joiner → maven com.google.guava:guava',
  ]);
  expect(resolved(of, 1, 'fit.R')).toEqual([
    'dplyr → r dplyr',
    'load.R → load.R',
    'stats lm → standard',
    'acme score → acme:R/score.R#score',
  ]);
});
