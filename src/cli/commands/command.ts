/** An option of a command, as it is parsed and as the help shows it. */
export interface OptionSpec {
  /** Without the hyphens. */
  readonly name: string;
  /** What stands after it in the help, such as `<instant>`; null for a switch. */
  readonly value: string | null;
  readonly repeatable?: boolean;
  readonly help: string;
}

/** The arguments of one call, already held against the command's options. */
export interface Given {
  readonly operand: string;
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/** Where a command writes: its answer, and everything that is not the answer. */
export interface Output {
  readonly answer: (text: string) => void;
  readonly note: (text: string) => void;
}

/** What a script reads off a run: done, something is wrong in the case, the command was not understood, or done but for what needs a browser. */
export const EXIT = { ok: 0, caseError: 1, usage: 2, withoutBrowser: 3 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export interface Command {
  readonly name: string;
  /** What it works on, as the help shows it: `<case>`. */
  readonly operand: string;
  readonly summary: string;
  /** Paragraphs below the options in its help. */
  readonly details: readonly string[];
  readonly options: readonly OptionSpec[];
  readonly run: (given: Given, output: Output) => ExitCode | Promise<ExitCode>;
}
