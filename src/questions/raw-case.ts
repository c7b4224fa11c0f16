/** A time as it stands in a case file: the parsed case only knows the moment. */
export interface WrittenEvent {
  readonly at: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: string | null;
}

export interface WrittenReport {
  readonly event: WrittenEvent;
  readonly published: string | null;
  readonly publisherZone: string | null;
}

/** What the file itself says of the report at `index`. `raw` may be any JSON; members that are not there or no text are null. */
export const writtenReport = (raw: unknown, index: number): WrittenReport => {
  const list = memberOf(raw, 'reports');
  const report = Array.isArray(list) ? (list as readonly unknown[])[index] : undefined;
  const event = memberOf(report, 'event');
  const source = memberOf(report, 'source');
  return {
    event: {
      at: textOf(event, 'at'),
      earliest: textOf(event, 'earliest'),
      latest: textOf(event, 'latest'),
      precision: textOf(event, 'precision'),
    },
    published: textOf(source, 'published'),
    publisherZone: textOf(source, 'zone'),
  };
};

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;

const textOf = (value: unknown, name: string): string | null => {
  const member = memberOf(value, name);
  return typeof member === 'string' ? member : null;
};
