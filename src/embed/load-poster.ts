import type { Lang } from '../case/types.ts';
import type { ThemeChoice } from '../player/options.ts';
import { posterFile } from '../poster/poster-file.ts';
import { mountSvg } from '../ui/mount-svg.ts';

/** Windows narrower than this get a drawing of their own, as names of a wide one would be too small to read. */
const NARROW_PX = 600;

/** Fills a host with the picture of a case, as parsed nodes and not as an image: it says in words what it shows. False where there is none. */
export const loadPoster = async (
  window: Window,
  host: HTMLElement,
  caseUrl: string,
  { lang, theme }: { readonly lang: Lang; readonly theme: ThemeChoice },
): Promise<boolean> => {
  const dark = theme === 'auto' ? window.matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
  const name = posterFile(window.innerWidth < NARROW_PX, dark ? 'dark' : 'light', lang);
  try {
    const response = await fetch(new URL(name, caseUrl), { credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (!response.ok) return false;
    mountSvg(host, await response.text());
    return true;
  } catch {
    return false;
  }
};
