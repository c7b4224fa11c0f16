import type { Page } from 'playwright-core';
import type { Size } from '../../../src/stage/camera.ts';
import { until } from '../../support/player-in-page.ts';
import { stubDrawing } from '../../support/stub-drawing.ts';
import type { BareWindow, CameraView } from '../bare/bare-window.ts';
import type { BenchSite } from './open-bench-site.ts';
import { VIEWPORT } from './open-player.ts';
import { installSteadyFrames } from './steady-frames.ts';

/** Address of the page with the map alone, in a size and with a camera to open with. */
export const bareUrl = (site: BenchSite, { width, height }: Size, { lon, lat, zoom }: CameraView): string =>
  site.url(`bare/bare.html?width=${width}&height=${height}&lon=${lon}&lat=${lat}&zoom=${zoom}`);

export const isBareIdle = (): boolean => (window as unknown as Partial<BareWindow>).bare?.isIdle() === true;

/** The map alone, drawing nothing; it stands. */
export const openBare = async (site: BenchSite, size: Size, view: CameraView): Promise<Page> => {
  const context = await site.browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  await stubDrawing(page);
  await installSteadyFrames(page);
  await page.goto(bareUrl(site, size, view));
  await until(page, isBareIdle, 'the map alone');
  return page;
};
