import type { PageStrings } from '../page-strings.ts';

export const ENGLISH_PAGE: PageStrings = {
  picture: (time, where) => `Map, ${time}. ${where}`,
  pictureSteps: (steps) => `Reported up to then, in order: ${steps.join('; ')}.`,
  frame: (question) => `${question} A map that plays the journey with its uncertainty`,
  wholeStory: 'The whole story, with every report and its source',
  blocked:
    'The interactive map could not start: its script did not arrive. Reload the page. If that does not help, whoever runs the server of this frame has to let it send “Access-Control-Allow-Origin: *”; without it a sandboxed frame may not read its own files.',
  play: 'Play the journey',
  inOrder: (n) => (n === 1 ? '1 report' : `${n} reports in order`),
  order: 'In the order in which it is said to have happened; each time is that of its place.',
  versionAndCorrections: 'Version and corrections',
  downloads: 'Downloads',
  caseFile: 'The case, with all its reports',
  positionsByHour: 'Positions by the hour, with their intervals',
  positionsForMaps: 'The same positions for a map viewer',
  movingScene: 'A moving scene for a globe',
  picturesToPrint: 'The picture, to print or to place',
  embed: 'Embed this map',
  embedHow: 'Paste these lines into the article. They need no script.',
  otherWays: 'Other ways to embed it',
};
