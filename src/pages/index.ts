import { openPage } from '../embed/open-page.ts';

await openPage({ window, defaultCase: 'kim-2023', isFrame: false, ownLanguage: document.documentElement.lang });
