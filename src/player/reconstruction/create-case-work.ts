import { parseCaseText } from '../../case/parse-case-text.ts';
import type { Case } from '../../case/types.ts';
import { unpackLines } from '../../network/packed-lines.ts';
import { parseNetwork } from '../../network/parse-network.ts';
import { placeCase } from '../../network/place-case.ts';
import type { NetworkIssue } from '../../network/types.ts';
import { ok, type Result } from '../../result/result.ts';
import { layOnRails } from '../../scene/lay-on-rails.ts';
import type { Knowledge, LaidCase, Question, ReconstructionSubject, WorkerOrder, WorkerResult } from './messages.ts';
import { prepareReconstruction } from './run-reconstruction.ts';

/**
 * All work on a case that takes long: to read it, to put it on its rails, to reconstruct. The same in the worker and on the page. It remembers the case that was
 * placed or asked about last, and throws where a question comes before any.
 */
export const createCaseWork = (): ((order: WorkerOrder) => WorkerResult) => {
  let subject: ReconstructionSubject | null = null;
  let solve: ((question: Question) => Knowledge) | null = null;
  const take = (next: ReconstructionSubject): void => {
    if (next === subject) return;
    subject = next;
    solve = null;
  };
  const answer = (question: Question): Knowledge => {
    if (subject === null) throw new Error('A question came before its case.');
    solve ??= prepareReconstruction(subject);
    return solve(question);
  };
  return (order) => {
    switch (order.type) {
      case 'parse':
        return { type: 'parsed', parsed: parseCaseText(order.caseText) };
      case 'place': {
        const placed = place(order.case, order.networkText);
        if (placed.ok) take(placed.value);
        return { type: 'placed', placed };
      }
      case 'ask':
        if (order.subject !== null) take(order.subject);
        return { type: 'knowledge', knowledge: answer(order.question) };
    }
  };
};

const place = (subject: Case, networkText: string): Result<LaidCase, readonly NetworkIssue[]> => {
  const network = parseNetwork(unpackLines(JSON.parse(networkText)));
  if (!network.ok) return network;
  const placed = placeCase(subject, network.value);
  return ok({ ...placed, onRails: layOnRails(placed) });
};
