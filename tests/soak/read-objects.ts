import type { Page } from 'playwright-core';

/** The part of a heap snapshot that is read: a flat row of numbers for each node, and what each number is. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] };
  };
  readonly nodes: readonly number[];
  readonly strings: readonly string[];
}

/** What the engine compiles, and the roots of a snapshot. */
const NOT_OBJECTS = ['code', 'synthetic'];
/** The browser's record of requests for whoever watches a page, as this does: 0.3 kB for each. */
const OF_WATCHING = 'blink::NetworkResourcesData::ResourceData';

/**
 * MB that a page holds on to in objects of its scripts and of the browser, with buffers and nodes, and without the code that the engine compiles, in a snapshot of its
 * heap. In a page that does the same for half an hour the engine goes on compiling, and the heap grows by what that takes: by 1.2 MB in fifty rounds of scrolling, in the last ten of a hundred by nothing.
 */
export const readObjectsMb = async (page: Page): Promise<number> => {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  const { snapshot, nodes, strings } = JSON.parse(chunks.join('')) as Snapshot;
  const { node_fields: fields, node_types } = snapshot.meta;
  const [type, name, size] = ['type', 'name', 'self_size'].map((field) => fields.indexOf(field)) as [
    number,
    number,
    number,
  ];
  const others = new Set(NOT_OBJECTS.map((each) => node_types[0].indexOf(each)));
  const ofWatching = strings.indexOf(OF_WATCHING);
  let bytes = 0;
  for (let i = 0; i < nodes.length; i += fields.length) {
    if (!others.has(nodes[i + type]!) && nodes[i + name] !== ofWatching) bytes += nodes[i + size]!;
  }
  return bytes / 1e6;
};
