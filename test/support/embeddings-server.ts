/**
 * An endpoint as OpenAI documents `/v1/embeddings`, with a model that knows a few words: each axis is one meaning, and a text
 * points where its words do.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const MEANINGS = [
  ['winsorize', 'outliers', 'hooligans'],
  ['request', 'call_again', 'repeats', 'perseverance'],
  ['scales', 'robustscaler', 'columns'],
];

export interface EmbeddingsServer {
  url: string;
  /** Of every question. */
  asked: { authorization: string | null; model: string; input: string[] }[];
  /** What is answered instead; null: vectors. */
  refuses: number | null;
  close(): Promise<void>;
}

export async function embeddingsServer(): Promise<EmbeddingsServer> {
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    const { model, input } = JSON.parse(body);
    if (request.url !== '/v1/embeddings') return void response.writeHead(404).end();
    made.asked.push({ authorization: request.headers.authorization ?? null, model, input });
    if (made.refuses !== null) return void response.writeHead(made.refuses).end('{}');
    const data = (input as string[]).map((text, index) => ({ object: 'embedding', index, embedding: vectorOf(text) }));
    // In no order: positions are told.
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ data: data.reverse(), model }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const made: EmbeddingsServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked: [],
    refuses: null,
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
  return made;
}

function vectorOf(text: string): number[] {
  const words = new Set(text.toLowerCase().split(/[^a-z_]+/));
  return [0.05, ...MEANINGS.map((meaning) => meaning.filter((word) => words.has(word)).length)];
}
