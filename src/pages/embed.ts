import { openPage } from '../embed/open-page.ts';

openPage({ window, defaultCase: null, cooperative: true });
