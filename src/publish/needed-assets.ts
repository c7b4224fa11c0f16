/** The files of a built site, as far as somebody has to look into them. */
export interface BuiltSite {
  /** What lies in `assets/`, by name. */
  readonly assets: readonly string[];
  /** A file by its path in the site. */
  readonly textOf: (path: string) => string;
}

const READABLE = /\.(?:js|mjs|css)$/;
const NAME = /[\w.-]+\.\w+/g;
const HASH = /-[\w-]{8}(?=\.\w+$)/;

/**
 * The assets that a page with a player can ask for: all that the loader names, and so on from there. Names carry hashes, so a mention is a use. Of the geodata only those
 * of the case's own network are taken, since the player knows every network by name.
 * @param loader path of the module that starts the player
 * @param geodata names of the network's files, without their hashes
 */
export const neededAssets = (site: BuiltSite, loader: string, geodata: ReadonlySet<string>): readonly string[] => {
  const known = new Set(site.assets);
  const isWanted = (name: string): boolean =>
    known.has(name) && (!name.endsWith('.geojson') || geodata.has(name.replace(HASH, '')));
  const found = new Set<string>();
  const open = [loader];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    for (const [name] of site.textOf(path).matchAll(NAME)) {
      if (found.has(name) || !isWanted(name)) continue;
      found.add(name);
      if (READABLE.test(name)) open.push(`assets/${name}`);
    }
  }
  return [...found].toSorted();
};

/** The modules that run as soon as the loader does: those it names, and what they import before they begin. */
export const modulesAtStart = (site: BuiltSite, loader: string): readonly string[] => {
  const known = new Set(site.assets);
  const found = new Set<string>();
  const open = [...site.textOf(loader).matchAll(NAME)].map(([name]) => name);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name) || !known.has(name) || !name.endsWith('.js')) continue;
    found.add(name);
    open.push(...[...site.textOf(`assets/${name}`).matchAll(STATIC_IMPORT)].map(([, file]) => file!));
  }
  return [...found].toSorted();
};

const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["']\.\/([\w.-]+)["']/g;

/** The module that the loader imports once it has checked its files; null where it is no loader of ours. */
export const entryOf = (loaderText: string): string | null =>
  /import\('\.\/(assets\/[\w.-]+\.js)'\)/.exec(loaderText)?.[1] ?? null;
