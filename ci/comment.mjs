#!/usr/bin/env node
/**
 * Puts what `spolia find --diff --format markdown` wrote on the request that it is about: over the comment of before, which is
 * found by the first line of it, or as a new one. Needs Node 18 and nothing else.
 *
 *     node comment.mjs FILE
 *
 * GitHub: GITHUB_TOKEN, GITHUB_API_URL, GITHUB_REPOSITORY, SPOLIA_REQUEST (number of the pull request).
 * GitLab: SPOLIA_GITLAB_TOKEN (of the project, scope api), CI_API_V4_URL, CI_PROJECT_ID, CI_MERGE_REQUEST_IID.
 *
 * A comment that cannot be written (a fork's token only reads) is said, and fails nothing: the job's summary has it too.
 */
import { readFileSync } from 'node:fs';

const text = readFileSync(process.argv[2], 'utf8');
const marker = text.split('\n', 1)[0];
const { env } = process;
const forge = env.CI_MERGE_REQUEST_IID
  ? {
      list: `${env.CI_API_V4_URL}/projects/${env.CI_PROJECT_ID}/merge_requests/${env.CI_MERGE_REQUEST_IID}/notes`,
      one: (id) =>
        `${env.CI_API_V4_URL}/projects/${env.CI_PROJECT_ID}/merge_requests/${env.CI_MERGE_REQUEST_IID}/notes/${id}`,
      change: 'PUT',
      headers: { 'private-token': env.SPOLIA_GITLAB_TOKEN ?? '' },
    }
  : {
      list: `${env.GITHUB_API_URL}/repos/${env.GITHUB_REPOSITORY}/issues/${env.SPOLIA_REQUEST}/comments`,
      one: (id) => `${env.GITHUB_API_URL}/repos/${env.GITHUB_REPOSITORY}/issues/comments/${id}`,
      change: 'PATCH',
      headers: { authorization: `Bearer ${env.GITHUB_TOKEN ?? ''}`, accept: 'application/vnd.github+json' },
    };

async function ask(method, url, body) {
  const response = await fetch(url, {
    method,
    headers: { ...forge.headers, 'content-type': 'application/json', 'user-agent': 'spolia' },
    body: body === undefined ? undefined : JSON.stringify(body),
    signal: AbortSignal.timeout(30_000),
  });
  if (!response.ok) throw new Error(`${method} ${new URL(url).pathname}: ${response.status}`);
  return response.json();
}

/** Ours, on the first twenty pages. */
async function known() {
  for (let page = 1; page <= 20; page++) {
    const comments = await ask('GET', `${forge.list}?per_page=100&page=${page}`);
    const found = comments.find(({ body }) => body?.startsWith(marker));
    if (found !== undefined || comments.length < 100) return found ?? null;
  }
  return null;
}

try {
  const before = await known();
  // One that was never written says nothing when there is nothing to say.
  if (before === null && env.SPOLIA_QUIET === '1') process.stdout.write('nothing repeats anything: no comment\n');
  else if (before === null) {
    await ask('POST', forge.list, { body: text });
    process.stdout.write('comment written\n');
  } else if (before.body === text) process.stdout.write('comment is as it was\n');
  else {
    await ask(forge.change, forge.one(before.id), { body: text });
    process.stdout.write('comment written anew\n');
  }
} catch (error) {
  process.stdout.write(`the comment could not be written: ${error.message}\n`);
}
