import { openPage } from '../embed/open-page.ts';

await openPage({ window, defaultCase: null, isFrame: true, ownLanguage: '' });
