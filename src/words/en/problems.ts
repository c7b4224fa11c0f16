import type { ProblemStrings } from '../problem-words.ts';

export const ENGLISH_PROBLEMS: ProblemStrings = {
  missing: { cause: 'There is no such file.', remedy: 'Check the name in the address.' },
  refused: (status) => ({
    cause: `The server answered ${status}.`,
    remedy: 'Try again later, or tell whoever runs this site.',
  }),
  unreachable: (reason) => ({
    cause: `The file did not arrive (${reason}).`,
    remedy: 'Check the connection and try again.',
  }),
  tooLarge: (megabytes) => ({
    cause: `The file is larger than ${megabytes} MB.`,
    remedy: 'Leave out reports that do not bear on the journey, or split the case.',
  }),
  unreadableCase: { cause: 'This case cannot be shown.', remedy: 'Mend what the list below names.' },
  unreadableNetwork: { cause: 'The rail network cannot be read.', remedy: 'Build it again.' },
  noRoute: {
    cause: 'None of the routes of this case can be run on the rails of its network.',
    remedy: 'Mend the routes as the list below says.',
  },
  unknownNetwork: (id) => ({
    cause: `There is no network called “${id}” here.`,
    remedy: 'Name a network of this site, such as far-east.',
  }),
  failed: (reason) => ({
    cause: `The player failed: ${reason}`,
    remedy: 'Try again; if it happens again, please report it with this line.',
  }),
};
