/** Entry of a thread that looks for missing fixes: histories come first, then parts, one answer each. */
import { parentPort } from 'node:worker_threads';
import type { Answer, Message } from './fix-helpers.ts';
import { FixFinder } from './fixes.ts';
import type { Histories } from './read-histories.ts';
import { Gathered } from './report.ts';
import { unpack } from './state.ts';

let histories: Histories;
let finder: FixFinder;
/** One after the other: texts of one part are at hand at a time. */
let before: Promise<void> = Promise.resolve();

const answer = (what: Answer) => parentPort!.postMessage(what);

async function handle(message: Message): Promise<void> {
  if (message === 'end') {
    finder.close();
    answer({ settled: finder.settled });
  } else if ('packed' in message) {
    const state = unpack(message.packed, message.tokens);
    ({ histories } = state);
    finder = new FixFinder(histories, state.settled);
  } else {
    const gathered = new Gathered(histories);
    await finder.gather(message.copies, message.last, message.filter, gathered);
    answer({ best: gathered.best, defined: gathered.defined });
  }
}

parentPort!.on('message', (message: Message) => {
  before = before.then(() => handle(message));
  // An error ends the thread, and whoever waits for it is told.
  before.catch((error) => {
    throw error;
  });
});
