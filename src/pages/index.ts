import { openPage } from '../embed/open-page.ts';

openPage({ window, defaultCase: 'kim-2023', cooperative: false });
