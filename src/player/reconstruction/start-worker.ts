import workerPath from './worker.ts?worker&url';

/**
 * Starts the reconstruction's worker. In a sandboxed frame the page has an opaque origin, to which every http address is foreign, and a
 * worker of a foreign address may not be started; one of a `data:` address may, and it may import the foreign module.
 * @returns null where neither way is open
 */
export const startWorker = (): Worker | null => {
  // Absolute in what is built. Beside `import.meta.url` webpack would look for a file of this name.
  const url = new URL(workerPath, location.href).href;
  return tryStart(url) ?? tryStart(`data:text/javascript,import ${JSON.stringify(url)}`);
};

const tryStart = (url: string): Worker | null => {
  try {
    return new Worker(url, { type: 'module', name: 'sightline-reconstruction' });
  } catch {
    return null;
  }
};
