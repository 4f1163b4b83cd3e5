/** gRPC: services as `.proto` files define them, and what implements them. */
import type { Detector, Found, Run } from '../detector.ts';
import { scriptTokens } from '../reading/script-tokens.ts';
import { lineAt } from '../reading/text.ts';
import type { Repository } from '../repository.ts';

const LARGEST = 4 << 20;

export const grpc: Detector = {
  id: 'grpc',
  title: 'gRPC service',
  reason: 'Services that others call by gRPC: the contract, and who implements it.',
  link: 'https://protobuf.dev/programming-guides/proto3/#services',
  looksFor:
    '`service X { rpc … }` in .proto files; Python classes that derive from XServicer of a *_pb2_grpc module; ' +
    'RegisterXServer( in Go; classes that extend XGrpc.XImplBase in Java.',
  emits: ['service'],
  ecosystems: ['grpc'],
  remediation: 'Name a package in the .proto file: its full name is what consumers are matched by.',
  each: /\.(?:proto|go|java)$/,

  *detect(repository: Repository): Generator<Found> {
    for (const file of repository.matching(/\.proto$/)) {
      const text = repository.text(file);
      if (typeof text === 'string') yield* services(text, file.path);
      else yield text;
    }
    for (const place of repository.classes.all) {
      const base = repository.classes
        .ancestors(place)
        .map((name) => /(?:^|\.)(\w+_pb2_grpc)\.(\w+)Servicer$/.exec(name))
        .find((m) => m !== null);
      if (base == null || /_pb2_grpc\.py$/.test(place.file.path)) continue;
      yield implementation(base[2], place.declared.name, place.file.path, place.declared.line, place.declared.doc);
    }
    for (const file of repository.matching(/\.(?:go|java)$/)) {
      if (/\.pb\.go$|(?:^|\/)vendor\/|Grpc\.java$/.test(file.path)) continue;
      const bytes = file.read();
      if (bytes === null || bytes.length > LARGEST) continue;
      const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
      if (!raw.includes(file.path.endsWith('.go') ? 'Server(' : 'ImplBase')) continue;
      const { texts, lines } = scriptTokens(file.path, bytes);
      for (let i = 0; i < texts.length; i++) {
        if (file.path.endsWith('.go')) {
          const found = /^Register(\w+)Server$/.exec(texts[i]);
          if (found === null || texts[i - 1] !== '.' || texts[i + 1] !== '(') continue;
          yield implementation(found[1], found[1], file.path, lines[i], null);
        } else if (/^\w+ImplBase$/.test(texts[i])) {
          let k = i;
          while (k > 0 && i - k < 8 && texts[k] !== 'extends') k--;
          if (texts[k] !== 'extends') continue;
          yield implementation(texts[i].replace(/ImplBase$/, ''), texts[k - 1], file.path, lines[i], null);
        }
      }
    }
  },
};

function implementation(service: string, name: string, file: string, line: number, doc: string | null): Found {
  return {
    kind: 'service',
    role: 'gRPC implementation',
    name,
    file,
    line,
    description: doc,
    details: { implements: service },
  };
}

function* services(source: string, file: string): Generator<Found> {
  // Comments and texts become blanks of the same length, so that places stay.
  const text = source.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:[^"\\\n]|\\.)*"/g, (all) => all.replace(/[^\n]/g, ' '));
  const pack = /^\s*package\s+([\w.]+)\s*;/m.exec(text)?.[1] ?? '';
  for (const match of text.matchAll(/^[ \t]*service\s+(\w+)\s*\{/gm)) {
    const from = match.index + match[0].length;
    const body = text.slice(from, closing(text, from));
    const runs: Run[] = [...body.matchAll(/\brpc\s+(\w+)\s*\(/g)].map((m) => ({
      how: 'rpc',
      what: m[1],
      file,
      line: lineAt(text, from + m.index),
    }));
    const name = pack === '' ? match[1] : `${pack}.${match[1]}`;
    yield {
      kind: 'service',
      role: 'gRPC service',
      name,
      file,
      line: lineAt(text, match.index + match[0].indexOf('service')),
      provides: [{ ecosystem: 'grpc', name }],
      runs,
    };
  }
}

function closing(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  return text.length;
}
