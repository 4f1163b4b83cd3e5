/** Fixed: scripts rely on them. `asked`: only where the person asked to fail, as with `--fail-on`. */
export const EXIT = { done: 0, asked: 1, usage: 2, approval: 3, internal: 4 } as const;
