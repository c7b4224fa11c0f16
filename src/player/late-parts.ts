/** A part of the player that is not needed to see and play a journey, and is loaded after what is. */
export interface LatePart<Part> {
  /** The part, or null while it is not there. */
  readonly now: () => Part | null;
  /** Does something with the part: at once, or when it arrives. Where it does not arrive the reader is told, and can try again. */
  readonly use: (act: (part: Part) => void) => void;
  readonly destroy: () => void;
}

/**
 * @param load imports the part's code
 * @param create makes the part, once
 * @param order `first` for what is seen at once
 */
export type CreateLate = <Code, Part extends { readonly destroy: () => void }>(
  load: () => Promise<Code>,
  create: (code: Code) => Part,
  order?: 'first' | 'then',
) => LatePart<Part>;

export interface LateParts {
  readonly create: CreateLate;
  /** Loads the parts that are seen at once. Resolves when they are there, or do not arrive. */
  readonly loadFirst: () => Promise<void>;
  /** What is wanted first is there: now everything else is loaded, so that nobody who asks for it has to wait. */
  readonly loadAll: () => void;
}

/**
 * @param deps.prepare brings what all parts need
 * @param deps.onMissing a part that was asked for did not arrive
 */
export const createLateParts = ({
  prepare,
  onMissing,
}: {
  readonly prepare: () => Promise<void>;
  readonly onMissing: (error: unknown, retry: () => void) => void;
}): LateParts => {
  const first: (() => Promise<void>)[] = [];
  const others: (() => Promise<void>)[] = [];
  return {
    create: (load, create, order = 'then') => {
      type Part = ReturnType<typeof create>;
      let part: Part | null = null;
      let coming: Promise<Part | null> | null = null;
      let ended = false;
      const arrive = async (): Promise<Part | null> => {
        try {
          const [code] = await Promise.all([load(), prepare()]);
          if (!ended) part = create(code);
          return part;
        } catch (error) {
          // The next one who asks tries again.
          coming = null;
          throw error;
        }
      };
      const get = (): Promise<Part | null> => {
        coming ??= arrive();
        return coming;
      };
      const use = (act: (part: Part) => void): void => {
        if (part !== null) act(part);
        else
          get().then(
            (made) => made !== null && act(made),
            (error: unknown) => !ended && onMissing(error, () => use(act)),
          );
      };
      (order === 'first' ? first : others).push(async () => {
        try {
          if (!ended) await get();
        } catch (error) {
          console.warn(`[sightline] Not there yet: ${String(error)}`);
        }
      });
      return {
        now: () => part,
        use,
        destroy() {
          ended = true;
          part?.destroy();
          part = null;
        },
      };
    },
    loadFirst: async () => {
      await Promise.all(first.splice(0).map((load) => load()));
    },
    loadAll: () => {
      for (const load of [...first.splice(0), ...others.splice(0)]) void load();
    },
  };
};
