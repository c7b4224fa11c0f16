import { explainBlocked } from '../embed/explain-blocked.ts';

// Errors of loading do not bubble. Of what can fail, only a script is of this type; a page that has this script has a note.
addEventListener(
  'error',
  ({ target }) => {
    if ((target as Partial<HTMLScriptElement>).type === 'module')
      explainBlocked(document.querySelector('[data-blocked]')!);
  },
  true,
);
