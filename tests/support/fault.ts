/** One way to put a file wrong, as the fixtures list them, and what its reader has to say to that. */
export interface Fault {
  readonly name: string;
  /** Dotted path of what is put wrong; taken out where there is no `put`. */
  readonly at: string;
  readonly put?: unknown;
  readonly also?: Readonly<Record<string, unknown>>;
  readonly code: string;
  readonly path: string;
  /** True where only the reader can see it. */
  readonly beyondSchema?: boolean;
}
