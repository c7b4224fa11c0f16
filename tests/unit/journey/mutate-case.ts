/** A case file as plain data, as far as the mutations reach into it. */
export interface CaseJson {
  asOf: string;
  places: { id: string; kind?: string }[];
  reports: ReportJson[];
}

interface ReportJson {
  id: string;
  kind: string;
  event?: object;
  where?: unknown;
  toward?: string;
  origin?: string;
  subject?: string;
  grade: string;
  source?: object;
}

/** Draws from a stream of its own: a whole number from 0 to below `n`. */
type Draw = (n: number) => number;

const KINDS = ['seen', 'departed', 'arrived', 'passed', 'turned', 'not-seen', 'statement', 'expectation', 'context'];
/** Around the origin of kim-2023. */
const ORIGIN = Date.UTC(2023, 8, 10);

const instant = (hours: number): string => new Date(ORIGIN + Math.round(hours * 60) * 60_000).toISOString();

const one = <T>(draw: Draw, from: readonly T[]): T => from[draw(from.length)]!;

const some = (draw: Draw, { reports }: CaseJson, change: (report: ReportJson) => void): void => {
  const share = 1 + draw(4);
  for (const report of reports) if (draw(share) === 0) change(report);
};

const grade = (draw: Draw): string => `${one(draw, [...'ABCDEF'])}${1 + draw(6)}`;

/** Each makes a case worse in its own way; some make it one that `parseCase` refuses. */
const MUTATIONS: Readonly<Record<string, (story: CaseJson, draw: Draw) => void>> = {
  'other times': (story, draw) =>
    some(draw, story, (report) => {
      const from = draw(200) - 20;
      report.event = { earliest: instant(from), latest: instant(from + draw(30)) };
    }),
  'instants to the minute': (story, draw) =>
    some(draw, story, (report) => {
      report.event = { at: instant(draw(12_000) / 60) };
    }),
  'windows reversed': (story, draw) =>
    some(draw, story, (report) => {
      report.event = { earliest: instant(60 + draw(20)), latest: instant(draw(61)) };
    }),
  'windows of months': (story, draw) =>
    some(draw, story, (report) => {
      report.event = { earliest: instant(-24 * draw(59)), latest: instant(24 * (1 + draw(59))) };
    }),
  'all at the same instant': (story, draw) => {
    const event = { at: instant(draw(100)) };
    for (const report of story.reports) report.event = event;
  },
  'without times': (story, draw) => some(draw, story, (report) => delete report.event),
  'other grades': (story, draw) =>
    some(draw, story, (report) => {
      report.grade = grade(draw);
    }),
  'all of one grade': (story, draw) => {
    const same = grade(draw);
    for (const report of story.reports) report.grade = same;
  },
  'other kinds': (story, draw) =>
    some(draw, story, (report) => {
      report.kind = one(draw, KINDS);
      if (report.kind === 'turned') report.toward = one(draw, story.places).id;
      else delete report.toward;
    }),
  'all of one kind': (story, draw) => {
    const same = one(draw, KINDS.slice(0, 4).concat('not-seen', 'statement'));
    for (const report of story.reports) {
      report.kind = same;
      delete report.toward;
    }
  },
  'places swapped': (story, draw) =>
    some(draw, story, (report) => {
      report.where = one(draw, story.places).id;
    }),
  'stretches between any places': (story, draw) =>
    some(draw, story, (report) => {
      const ends = story.places.filter(({ kind }) => kind !== 'area' && kind !== 'stretch');
      const from = draw(ends.length);
      const to = (from + 1 + draw(ends.length - 1)) % ends.length;
      report.where = { from: ends[from]!.id, to: ends[to]!.id };
    }),
  everywhere: (story, draw) => {
    const corners = [
      [100, 20],
      [160, 20],
      [160, 70],
      [100, 70],
      [100, 20],
    ];
    story.places.push({ id: 'everywhere', name: 'Everywhere', kind: 'area', zone: 'UTC', area: corners } as never);
    some(draw, story, (report) => {
      report.where = 'everywhere';
    });
  },
  duplicates: (story, draw) => {
    const copies = story.reports.filter(() => draw(2) === 0).map((report, i) => ({ ...report, id: `again-${i}` }));
    story.reports.push(...copies);
  },
  'all of one origin': (story) => {
    for (const report of story.reports) report.origin = 'one-mouth';
  },
  'all of their own origin': (story) => {
    for (const report of story.reports) report.origin = report.id;
  },
  'known long before or long after': (story, draw) => {
    story.asOf = instant(one(draw, [-1000, -1, 0, 30, 60, 100, 1000]));
  },
  'without sources': (story, draw) => some(draw, story, (report) => delete report.source),
  'of another train': (story, draw) =>
    some(draw, story, (report) => {
      report.subject = 'another';
    }),
  'one report': (story, draw) => {
    story.reports = [one(draw, story.reports)].filter((report) => report !== undefined);
  },
  'no report': (story) => {
    story.reports = [];
  },
};

export const MUTATION_NAMES = Object.keys(MUTATIONS);

/** A copy of the case with these changes, one after the other; the same for the same seed. */
export function mutateCase(story: CaseJson, names: readonly string[], seed: number): CaseJson {
  const mutated = structuredClone(story);
  let state = (seed % 2_147_483_646) + 1;
  const draw: Draw = (n) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % n;
  };
  for (const name of names) MUTATIONS[name]!(mutated, draw);
  return mutated;
}
