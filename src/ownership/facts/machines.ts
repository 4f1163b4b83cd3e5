/**
 * Names and addresses in commits that are no people: bots that keep dependencies and branches in order, and AI that
 * writes code. They own nothing, and what they did is counted apart.
 *
 * An address is a claim, not a proof: tools add themselves where they did nothing, and others can be told not to. So
 * absence says nothing, and an AI's address never names a person (the holders of `claude-code@anthropic.com` and
 * `codex@example.com` on GitHub are strangers).
 */

export type MachineKind = 'bot' | 'ai';

interface Machine {
  kind: MachineKind;
  name: string;
  /** Whole addresses, lower case. */
  emails?: readonly string[];
  /** Accounts of GitHub; also by number, because accounts are renamed and numbers stay. */
  logins?: readonly string[];
  numbers?: readonly number[];
  /** Whole names, lower case; only such as no person has. */
  names?: readonly string[];
  /** Where that is said or seen. */
  source: string;
}

export const MACHINES: readonly Machine[] = [
  {
    kind: 'ai',
    name: 'Claude',
    emails: ['noreply@anthropic.com'],
    logins: ['claude', 'anthropic-claude', 'claude-code-action'],
    numbers: [209825114, 215619710, 208546643],
    source: 'https://code.claude.com/docs/en/settings (attribution)',
  },
  {
    kind: 'ai',
    name: 'GitHub Copilot',
    emails: ['copilot@github.com', '198982749+copilot@users.noreply.github.com'],
    logins: ['copilot', 'copilot-swe-agent', 'copilot-pull-request-reviewer'],
    numbers: [198982749, 167198135, 175728472],
    names: ['copilot autofix powered by ai'],
    source: 'https://docs.github.com/en/copilot (coding agent)',
  },
  {
    kind: 'ai',
    name: 'Cursor',
    emails: ['cursoragent@cursor.com'],
    logins: ['cursor'],
    numbers: [206951365],
    source: 'https://cursor.com/docs (commit attribution)',
  },
  {
    kind: 'ai',
    name: 'Codex',
    emails: ['noreply@openai.com', 'codex@openai.com'],
    logins: ['openai-codex', 'chatgpt-codex-connector'],
    numbers: [215057067, 199175422],
    source: 'https://github.com/openai/codex (commit_attribution)',
  },
  {
    kind: 'ai',
    name: 'aider',
    emails: ['noreply@aider.chat', 'aider@aider.chat'],
    source: 'https://aider.chat/docs/git.html',
  },
  {
    kind: 'ai',
    name: 'Devin',
    logins: ['devin-ai-integration'],
    numbers: [158243242],
    source: 'https://docs.devin.ai/integrations/gh',
  },
  {
    kind: 'ai',
    name: 'Jules',
    logins: ['google-labs-jules'],
    numbers: [161369871],
    source: 'https://jules.google/docs',
  },
  {
    kind: 'ai',
    name: 'Gemini',
    emails: ['gemini-code-assist@google.com'],
    logins: ['gemini-code-assist', 'gemini-cli'],
    numbers: [176961590],
    source: 'https://github.com/apps/gemini-code-assist',
  },
  {
    kind: 'ai',
    name: 'Amazon Q',
    logins: ['amazon-q-developer'],
    numbers: [208079219],
    source: 'https://github.com/apps/amazon-q-developer',
  },
  { kind: 'ai', name: 'Cline', logins: ['cline'], numbers: [205137888], source: 'https://github.com/apps/cline' },
  {
    kind: 'ai',
    name: 'Continue',
    logins: ['continue'],
    numbers: [230936708],
    source: 'https://github.com/apps/continue',
  },
  {
    kind: 'ai',
    name: 'Cody',
    logins: ['sourcegraph-cody'],
    numbers: [201248094],
    source: 'https://github.com/apps/sourcegraph-cody',
  },
  {
    kind: 'ai',
    name: 'JetBrains AI',
    logins: ['jetbrains-ai'],
    numbers: [220155983],
    source: 'https://github.com/apps/jetbrains-ai',
  },
  {
    kind: 'ai',
    name: 'CodeRabbit',
    logins: ['coderabbitai'],
    numbers: [136622811],
    source: 'https://github.com/apps/coderabbitai',
  },
  {
    kind: 'ai',
    name: 'OpenHands',
    emails: ['openhands@all-hands.dev'],
    logins: ['openhands-agent'],
    source: 'https://github.com/OpenHands/OpenHands',
  },
  { kind: 'ai', name: 'Amp', emails: ['amp@ampcode.com'], source: 'https://ampcode.com/manual' },
  { kind: 'ai', name: 'OpenCode', emails: ['noreply@opencode.ai'], source: 'https://opencode.ai/docs' },
  { kind: 'ai', name: 'Roo Code', emails: ['roomote@roocode.com'], source: 'https://docs.roocode.com' },
  {
    kind: 'bot',
    name: 'GitHub',
    emails: ['noreply@github.com'],
    logins: ['web-flow'],
    source: 'https://docs.github.com (the committer of what is merged in the browser)',
  },
  {
    kind: 'bot',
    name: 'Dependabot',
    emails: ['support@dependabot.com'],
    logins: ['dependabot', 'dependabot-preview'],
    numbers: [49699333, 27856297],
    names: ['dependabot', 'dependabot-preview'],
    source: 'https://github.com/apps/dependabot',
  },
  {
    kind: 'bot',
    name: 'GitHub Actions',
    emails: ['action@github.com', 'actions@github.com', 'github-actions@github.com'],
    logins: ['github-actions', 'actions-user'],
    numbers: [41898282, 65916846],
    names: ['github actions', 'github action', 'actions-user'],
    source: 'https://github.com/actions/checkout (README)',
  },
  {
    kind: 'bot',
    name: 'Renovate',
    emails: ['bot@renovateapp.com'],
    logins: ['renovate', 'renovate-bot'],
    numbers: [29139614],
    names: ['renovate bot', 'mend renovate', 'whitesource renovate'],
    source: 'https://docs.renovatebot.com/configuration-options/#gitauthor',
  },
  {
    kind: 'bot',
    name: 'pre-commit.ci',
    logins: ['pre-commit-ci'],
    numbers: [66853113],
    names: ['pre-commit ci'],
    source: 'https://pre-commit.ci',
  },
  {
    kind: 'bot',
    name: 'Snyk',
    emails: ['snyk-bot@snyk.io'],
    logins: ['snyk-bot'],
    names: ['snyk bot'],
    source: 'https://docs.snyk.io',
  },
  {
    kind: 'bot',
    name: 'Greenkeeper',
    logins: ['greenkeeper', 'greenkeeperio-bot'],
    names: ['greenkeeper', 'greenkeeperio-bot'],
    source: 'https://github.com/greenkeeperio/greenkeeper',
  },
  {
    kind: 'bot',
    name: 'PyUp',
    emails: ['github-bot@pyup.io'],
    logins: ['pyup-bot'],
    names: ['pyup-bot', 'pyup.io bot'],
    source: 'https://pyup.io/docs',
  },
  {
    kind: 'bot',
    name: 'ImgBot',
    logins: ['imgbot', 'imgbotapp'],
    names: ['imgbotapp'],
    source: 'https://imgbot.net/docs',
  },
  {
    kind: 'bot',
    name: 'All Contributors',
    logins: ['allcontributors'],
    names: ['allcontributors'],
    source: 'https://allcontributors.org/docs/en/bot/overview',
  },
  {
    kind: 'bot',
    name: 'semantic-release',
    emails: ['semantic-release-bot@martynus.net'],
    names: ['semantic-release-bot'],
    source: 'https://semantic-release.gitbook.io',
  },
  {
    kind: 'bot',
    name: 'Travis CI',
    emails: ['travis@travis-ci.org', 'builds@travis-ci.org'],
    names: ['travis ci'],
    source: 'https://docs.travis-ci.com',
  },
];

const byEmail = new Map<string, Machine>();
const byLogin = new Map<string, Machine>();
const byNumber = new Map<number, Machine>();
const byName = new Map<string, Machine>();
for (const machine of MACHINES) {
  for (const email of machine.emails ?? []) byEmail.set(email, machine);
  for (const login of machine.logins ?? []) byLogin.set(login, machine);
  for (const number of machine.numbers ?? []) byNumber.set(number, machine);
  for (const name of machine.names ?? []) byName.set(name, machine);
}

export interface Account {
  login: string;
  /** The account's number, where the address has it. */
  number: number | null;
}

/** The account behind an address that a forge made up so as to hide the true one; null for other addresses. */
export function accountOf(email: string): Account | null {
  const made = /^(?:(\d+)[+-])?([^@+\s]+)@users\.noreply\.(?:github|gitlab)\.[\w.-]+$/i.exec(email);
  // GitLab on one's own host: `12-ada@users.noreply.git.example.com`.
  const own = made ?? /^(\d+)-([^@+\s]+)@users\.noreply\.[\w.-]+$/i.exec(email);
  return own === null ? null : { login: own[2].toLowerCase(), number: own[1] === undefined ? null : Number(own[1]) };
}

export function machineOf(name: string, email: string): { kind: MachineKind; name: string } | null {
  const address = email.toLowerCase();
  const account = accountOf(address);
  const plain = name.toLowerCase();
  const found =
    byEmail.get(address) ??
    (account?.number != null ? byNumber.get(account.number) : undefined) ??
    // Bots of GitHub carry `[bot]`; a person may well be called `claude` or `cursor`.
    (account?.login.endsWith('[bot]') ? byLogin.get(account.login.slice(0, -5)) : undefined) ??
    (plain.endsWith('[bot]') ? byLogin.get(plain.slice(0, -5)) : undefined) ??
    byName.get(plain);
  if (found !== undefined) return { kind: found.kind, name: found.name };
  // aider puts its name behind the person's: the person drove, the tool wrote.
  if (/ \(aider\)$/i.test(name)) return { kind: 'ai', name: 'aider' };
  if (account?.login.endsWith('[bot]') || /\[bot\]$/i.test(name))
    return { kind: 'bot', name: name.replace(/\[bot\]$/i, '') };
  // Service accounts that say so themselves, as a word of its own.
  if (/(^|[\s_.-])(bot|robot|automation|autobot)$/i.test(name)) return { kind: 'bot', name };
  return null;
}

/** Whether a message says that an AI wrote the change, beyond names and addresses in trailers. */
export function saysAi(message: string): boolean {
  return (
    /^(?:Assisted-by|Generated-by|Made-with|Claude-Session|Amp-Thread-ID|Entire-(?:Session|Agent))\s*:/im.test(
      message,
    ) ||
    /^\W*Generated with \[?(?:Claude Code|Codex|Cursor|Amp|OpenCode)\b/im.test(message) ||
    message.startsWith('aider: ')
  );
}
