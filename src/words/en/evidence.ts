import type { EvidenceStrings } from '../evidence-strings.ts';

export const ENGLISH_EVIDENCE: EvidenceStrings = {
  leaveOut: 'Leave out',
  putBack: 'Put back',
  putAllBack: 'Put all back',
  about: (action, headline) => `${action}: ${headline}`,
  leftOutReports: (n) =>
    n === 1
      ? 'You left out 1 report. Map, diagram, shares and sentence do without it.'
      : `You left out ${n} reports. Map, diagram, shares and sentence do without them.`,
  knownWithout: (asKnown, n) => `${asKnown}, without ${reports(n)}`,
  leftOut: 'left out by you',
  copyOfLeftOut: (headline) => `same origin as “${headline}”, left out with it`,
  counts: (percent) => `counts: ${percent} likely as reported`,
  narrows: (percent) => `narrows the journey by ${percent}`,
  hardlyNarrows: 'hardly narrows the journey',
  widens: 'widens the journey, as it sits badly with the others',
  disputes: (n) =>
    n === 1 ? 'Reports that contradict each other: 1 question' : `Reports that contradict each other: ${n} questions`,
  against: 'against',
  eachItsOwn:
    'Each figure is how likely that report is to be true. They need not add to 100 %: two can be true where their times nearly meet, and all can be wrong.',
  likely: (percent) => `${percent} likely`,
  copies: (n) => (n === 1 ? 'with 1 copy, counted once' : `with ${n} copies, counted once`),
  more: (n) => `and ${n} more`,
  howTitle: 'How do we know?',
};

const reports = (n: number): string => (n === 1 ? '1 report' : `${n} reports`);
