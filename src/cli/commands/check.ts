import { checkDossier, checkUnplaced } from '../../questions/check/check-dossier.ts';
import { createDossier } from '../../questions/dossier.ts';
import { checkText } from './check-text.ts';
import { type Command, EXIT } from './command.ts';
import { jsonText, NETWORK_OPTION, onlyValue, refuse } from './options.ts';
import { readCase } from './read-case.ts';

export const CHECK: Command = {
  name: 'check',
  operand: '<case>',
  summary: 'Lists what is wrong or doubtful in a case',
  options: [
    { name: 'json', value: null, help: 'for machines (public/schema/check-1.schema.json)' },
    { name: 'all', value: null, help: 'list every place of every remark, not only the first few' },
    NETWORK_OPTION,
  ],
  details: [
    'Errors keep a case from being read or from its rails; warnings do not. Contradictions between reports are warnings, since a case is made of them: the list says what each side weighs once all reports are known, and copies of one origin count once.',
  ],
  run: ({ operand, flags, values }, output) => {
    const read = readCase(operand, onlyValue(values, 'network'));
    if (!read.ok) return refuse(output, read.error);
    const { placed, issues, raw } = read.value;
    const check =
      placed === null || placed.routes.length === 0
        ? checkUnplaced(issues)
        : checkDossier(createDossier(placed), issues, raw);
    output.answer(flags.has('json') ? jsonText(check) : checkText(check, placed?.case ?? null, flags.has('all')));
    return check.errors > 0 ? EXIT.caseError : EXIT.ok;
  },
};
