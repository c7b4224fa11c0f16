/** Name and hash of the file of hashes, beside the module that this is bundled into. A build writes it here: see `cli/checked-imports.ts`. */
const HASHES = '__SIGHTLINE_HASHES__';

let hashes: Promise<Readonly<Record<string, string>>> | null = null;

const hashOf = async (href: string): Promise<string | undefined> => {
  const [file, hash] = HASHES.split('#') as [string, string];
  hashes ??= fetch(new URL(file, import.meta.url), { integrity: `sha256-${hash}` }).then((response) => response.json());
  try {
    return (await hashes)[href.replace(/.*\//, '')];
  } catch (error) {
    hashes = null;
    throw error;
  }
};

/** By address: under way, or found to be what it has to be; null after it was not. */
const files = new Map<string, Promise<unknown> | null>();

/** Has the browser fetch a module, and compare it with its hash before anything of it may run. Rejects where it does not come or is another one. */
const check = async (href: string, given: string | undefined): Promise<unknown> => {
  // Tried before: a cache keeps what was wrong, too, and as long.
  if (files.has(href)) await fetch(href, { cache: 'reload' });
  const link = document.createElement('link');
  // A browser that does not know these links would never tell.
  if (!link.relList.supports('modulepreload')) return;
  const hash = given ?? (await hashOf(href));
  // What has none runs already: else nothing would have asked for this.
  if (!hash) return;
  return new Promise((onload, onerror) => {
    document.head.append(
      Object.assign(link, {
        rel: 'modulepreload',
        href,
        integrity: `sha256-${hash}`,
        crossOrigin: '',
        onload,
        onerror,
      }),
    );
  });
};

/**
 * What each `import()` of a built site goes through: the module and all that it imports are fetched together, and nothing runs unless each is what it was at the build.
 * @param parts addresses relative to `importer`, some with the SHA-256 of the file behind a `#`, in base64
 */
export const checkedImport = async <T>(
  load: () => Promise<T>,
  parts: readonly string[],
  importer: string,
): Promise<T> => {
  await Promise.all(
    parts.map((part) => {
      const [path, hash] = part.split('#') as [string, string?];
      const { href } = new URL(path, importer);
      const known = files.get(href) ?? check(href, hash);
      files.set(href, known);
      return known.catch(() => {
        files.set(href, null);
        throw new Error(`Not as published: ${href}`);
      });
    }),
  );
  return load();
};
