import { COMPARISON_GRID } from '../../journey/grid.ts';
import { createDossier } from '../../questions/dossier.ts';
import { explain } from '../../questions/explain/explain.ts';
import type { Command } from './command.ts';
import { explanationText } from './explanation-text.ts';
import { AS_OF_OPTION, instantsOf, jsonText, NETWORK_OPTION, refuse } from './options.ts';
import { asOfIn, readPlaced } from './read-placed.ts';

export const EXPLAIN: Command = {
  name: 'explain',
  operand: '<case>',
  summary: 'Tells which reports hold the train where it is, and which one would decide between the routes next',
  options: [
    { name: 'at', value: '<instant>', help: 'the time that is asked about; it has to be given' },
    AS_OF_OPTION,
    { name: 'json', value: null, help: 'for machines (public/schema/explanation-1.schema.json)' },
    NETWORK_OPTION,
  ],
  details: [
    `What a report does is found by asking again without it and the copies of its origin, each time with a whole reconstruction on a grid of ${COMPARISON_GRID.cellKm} km and ${COMPARISON_GRID.binS} s. An instant is RFC 3339 with its offset, such as 2023-09-12T12:15:00+10:00.`,
  ],
  run: (given, output) => {
    const { flags, values } = given;
    const at = instantsOf(values, 'at');
    const asOf = instantsOf(values, 'as-of');
    if (!at.ok) return refuse(output, at.error);
    if (!asOf.ok) return refuse(output, asOf.error);
    const [moment] = at.value;
    if (moment === undefined) return refuse(output, 'explain needs a time. Write --at 2023-09-12T12:15:00+10:00.');
    const read = readPlaced(given, output);
    if (!read.ok) return read.error;
    const { placed, exit } = read.value;
    const told = explain(createDossier(placed), asOfIn(placed.case, asOf.value), moment - placed.case.origin);
    output.answer(flags.has('json') ? jsonText(told) : explanationText(told, placed));
    return exit;
  },
};
