import type { ReportItem, ReportState } from '../../../src/ui/types.ts';

/** A report as the list shows it, whole and harmless; a test says only what it is about. */
export const createReportItem = (given: Partial<ReportItem> = {}): ReportItem => ({
  id: 'r1',
  time: '12 Sep, 06:00',
  dateTime: '2023-09-11T20:00:00Z',
  headline: 'Entered Khasan station',
  claim: 'The train came into the station at six.',
  langs: { headline: 'en', claim: 'en', notes: 'en' },
  attribution: 'AP ← KCNA',
  published: 'published 13 Sep',
  grade: 'B2',
  gradeKey: ['B (A–F): usually reliable source', '2 (1–6): probably true'],
  gradeWords: 'usually reliable, probably true',
  url: 'https://example.org/a',
  archivedUrl: 'https://archive.example.org/a',
  notes: null,
  seekTo: 3600,
  window: { start: 3000, end: 3600 },
  background: false,
  ...given,
});

export const createReportState = (given: Partial<ReportState> = {}): ReportState => ({
  mark: 'report',
  phase: 'past',
  holds: false,
  current: false,
  standing: null,
  action: null,
  ...given,
});
