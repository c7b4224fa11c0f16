import type { CaseIssue, Lang } from '../case/types.ts';
import { createCaseOpener } from '../ui/case-opener.ts';
import { createIssueList } from '../ui/issue-list.ts';
import type { Layout } from '../ui/layout.ts';
import { allLabels } from '../words/late-strings.ts';

/** What a check found in the case on screen. */
export interface Findings {
  readonly issues: readonly CaseIssue[];
  /** Above the map, else at the player's foot. */
  readonly prominent: boolean;
  /** Name of the reader's file that is shown; null for a case of the page. */
  readonly file: string | null;
}

/** What those need who make a case: what is wrong or doubtful in it, and a place to open a file. */
export interface Desk {
  readonly show: (findings: Findings) => void;
  readonly destroy: () => void;
}

export const createDesk = (deps: {
  readonly layout: Layout;
  readonly lang: Lang;
  readonly onFile: (file: File) => void;
}): Desk => {
  const { layout, lang, onFile } = deps;
  const labels = allLabels(lang);
  const issueList = createIssueList({ labels });
  const opener = createCaseOpener({ labels, dropTarget: layout.element, onFile });
  layout.about.after(opener.element);
  return {
    show({ issues, prominent, file }) {
      (prominent ? layout.notices : layout.footer).append(issueList.element);
      issueList.update(issues);
      opener.update({ shown: file });
    },
    destroy() {
      issueList.destroy();
      opener.destroy();
    },
  };
};
