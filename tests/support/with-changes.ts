/** A copy of plain data with the values at dotted paths replaced, or taken out where what is put is undefined. */
export const withChanges = (json: unknown, changes: Readonly<Record<string, unknown>>): unknown => {
  const root = structuredClone(json) as Record<string, unknown>;
  for (const [at, put] of Object.entries(changes)) {
    const names = at.split('.');
    const last = names.pop() as string;
    const owner = names.reduce((value, key) => value[key] as Record<string, unknown>, root);
    if (put === undefined) delete owner[last];
    else owner[last] = put;
  }
  return root;
};
