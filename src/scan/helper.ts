/** Entry of a helping thread: runs every step it is sent and answers. */
import { parentPort, workerData } from 'node:worker_threads';
import { type Step, Steps } from './steps.ts';

const steps = new Steps((workerData as { thread: number }).thread);
parentPort!.on('message', (step: Step) => {
  const result = steps.run(step);
  parentPort!.postMessage(result, result.transfer as ArrayBuffer[]);
});
