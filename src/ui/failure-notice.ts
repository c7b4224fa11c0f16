import type { UiLabels } from '../words/ui-labels.ts';
import { createButton } from './create-button.ts';
import { createElement } from './create-element.ts';
import type { Control, Failure } from './types.ts';

/** What failed, what it was about, what to do, and a button where trying again makes sense. Null shows nothing. */
export const createFailureNotice = (deps: { readonly labels: UiLabels }): Control<Failure | null> => {
  const { labels } = deps;
  const element = createElement('div', 'sl-failure', { role: 'alert' });
  return {
    element,
    update(failure) {
      element.hidden = failure === null;
      if (failure === null) {
        element.replaceChildren();
        return;
      }
      const { retry, finding } = failure;
      element.replaceChildren(
        createElement('p', 'sl-failure-cause', {}, [
          createElement('strong', '', {}, [failure.cause]),
          ' ',
          ...(finding === null ? [] : [createElement('strong', '', { lang: 'en' }, [finding.cause]), ' ']),
          createElement('code', 'sl-path', {}, [failure.path]),
        ]),
        createElement('p', 'sl-failure-remedy', {}, [
          `${labels.whatToDo}: `,
          finding === null ? failure.remedy : createElement('span', '', { lang: 'en' }, [finding.remedy]),
        ]),
      );
      if (retry !== null) element.append(createButton('sl-retry', labels.retry, retry));
    },
    destroy() {
      element.remove();
    },
  };
};
