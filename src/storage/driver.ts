/**
 * The driver of PostgreSQL. When it is loaded it asks whether this is Cloudflare's runtime: by `navigator`, and where there
 * is none, as in Node 20, by making a `Response`, for which Node loads its HTTP client, .075 s of each command. So there is
 * one while it is loaded, saying what that of later versions says.
 */
export async function driver(): Promise<typeof import('pg')['default']> {
  const isMissing = !('navigator' in globalThis);
  if (isMissing)
    Object.defineProperty(globalThis, 'navigator', {
      value: { userAgent: `Node.js/${process.versions.node.split('.')[0]}` },
      configurable: true,
    });
  try {
    return (await import('pg')).default;
  } finally {
    if (isMissing) Reflect.deleteProperty(globalThis, 'navigator');
  }
}
