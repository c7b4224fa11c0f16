import { sightline } from '../../../src/cli/sightline.ts';

/** What one call prints, and how it ends. */
export const call = async (...args: readonly string[]) => {
  const printed = { answer: '', note: '' };
  const code = await sightline(args, {
    answer: (text) => {
      printed.answer += text;
    },
    note: (text) => {
      printed.note += text;
    },
  });
  return { code, ...printed };
};
