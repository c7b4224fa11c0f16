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
  likely: (percent) => `${percent} likely`,
  copies: (n) => (n === 1 ? 'with 1 copy, counted once' : `with ${n} copies, counted once`),
  more: (n) => `and ${n} more`,
  how: {
    title: 'How do we know?',
    holding: 'What holds the train at this moment',
    behind: 'Behind it',
    ahead: 'Ahead of it',
    open: 'Reported for about now',
    nothingHolds: 'No report holds the train at this moment, so no position is given.',
    without: (range) => `Without it, nine in ten: ${range}.`,
    withoutSame: 'Without it, no different at this moment.',
    withoutNothing: 'Without it, no position.',
    tally: (all, used, doubted, copies) =>
      `Of ${reports(all)}, ${used} count${used === 1 ? 's' : ''} here${doubted === 0 ? '' : ` (${doubted} of them doubted)`}, and ${copies} only repeat${copies === 1 ? 's' : ''} another and ${copies === 1 ? 'is' : 'are'} not counted again.`,
    model: 'The method in three sentences',
    modelSentences: [
      'Every report becomes a condition on when the train passed a stretch of the line, and its grade sets the price of a journey that does not meet it.',
      'All journeys that a train can make along the rails, with its stops and its changes of speed, are weighed against these conditions at once.',
      'What is shown is the sum of all of them: where most of their weight lies at this moment, and how much of it lies elsewhere.',
    ],
    calibration: 'How often that was right',
    calibrationNote: (runs) =>
      `The same method on ${runs} simulated runs whose true course is known: the share of hidden positions inside each interval. More than the interval’s name says: too cautious; less: too sure.`,
    runs: 'Runs',
    medianError: 'Median error',
    straightLine: 'Of a straight line',
    sets: {
      stopping: (n) => `${n} stopping trains`,
      express: (n) => `${n} expresses`,
      'long-distance': (n) => `${n} long-distance trains`,
      goods: (n) => `${n} goods trains`,
      all: (n) => `all ${n}`,
    },
  },
  citing: {
    title: 'Cite this moment',
    copyText: 'Copy the text',
    textCopied: 'Text copied.',
    text: ({ title, caseId, version, moment, where, asKnown, url }) =>
      `“${title}”, Sightline, case ${caseId}, version ${version}. ${moment}: ${where} ${asKnown}. ${url}`,
    hours: 'Positions by the hour',
    hoursNote:
      'Kilometres are counted along the route from its origin. Where routes part, each that is still thinkable has a line of its own, with its share.',
    route: 'Route',
    near: 'Near',
    median: 'Median',
    eightInTen: 'Eight in ten',
    nineInTen: 'Nine in ten',
    download: 'Download as CSV',
    copyCsv: 'Copy as CSV',
    tableCopied: 'Table copied.',
    corrections: 'Corrections',
    noCorrections: 'No corrections so far.',
    correction: (version, date, text) => `Version ${version}, ${date}: ${text}`,
    olderLink: (linked, shown) =>
      `This link was made for version ${linked} of the case. What you see is version ${shown}, and it may tell another story.`,
    newerLink: (linked, shown) =>
      `This link was made for version ${linked} of the case, which is not here. What you see is version ${shown}.`,
    changedSince: 'Corrected since:',
  },
};

const reports = (n: number): string => (n === 1 ? '1 report' : `${n} reports`);
