/** Operations that take long, with how far they are: the answer as server-sent events. */
import type { Answers } from './answers.ts';
import { type Input, Refusal, refusalOf } from './api.ts';

export interface Step {
  stage: string;
  done: number;
  /** 0 where the end is not known. */
  of: number;
  unit: string | null;
}

/** @param told of each step. @throws Refusal */
export async function follow<Name extends keyof Answers>(
  name: Name,
  input: Input,
  told: (step: Step) => void,
  signal?: AbortSignal,
): Promise<Answers[Name]> {
  const response = await fetch(`/api/v1/${name}`, {
    method: 'POST',
    headers: { accept: 'text/event-stream', 'content-type': 'application/json' },
    body: JSON.stringify(input),
    signal,
  }).catch((error: Error) => {
    throw error.name === 'AbortError' ? error : lost();
  });
  if (!response.ok || response.body === null) throw await refusalOf(response);
  for await (const { event, data } of eventsOf(response.body)) {
    if (event === 'progress') told(data as Step);
    if (event === 'result') return data as Answers[Name];
    if (event === 'problem') {
      const said = data as { status: number; code: string; detail: string; advice: string };
      throw new Refusal(said.status, said.code, said.detail, said.advice);
    }
  }
  throw lost();
}

const lost = () =>
  new Refusal(0, 'unreachable', 'the connection to the server was lost', 'It may still be at work: look again.');

async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<{ event: string; data: unknown }> {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    text += value;
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const lines = text.slice(0, end).split('\n');
      text = text.slice(end + 2);
      const event = lines.find((line) => line.startsWith('event: '))?.slice(7);
      const data = lines.find((line) => line.startsWith('data: '))?.slice(6);
      if (event !== undefined && data !== undefined) yield { event, data: JSON.parse(data) };
    }
  }
}
