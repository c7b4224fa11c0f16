/** Arrays that the passes use again at every boundary. They grow and are never cleared: whoever takes one fills it. */
export interface Workspace {
  readonly take: (name: 'row' | 'sums' | 'departed' | 'column' | 'worth' | 'nextWorth', length: number) => Float64Array;
}

export function createWorkspace(): Workspace {
  const arrays = new Map<string, Float64Array>();
  return {
    take(name, length) {
      const known = arrays.get(name);
      if (known !== undefined && known.length >= length) return known;
      const grown = new Float64Array(Math.ceil(length * 1.5));
      arrays.set(name, grown);
      return grown;
    },
  };
}
