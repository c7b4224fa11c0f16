import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

interface AxeWindow {
  readonly axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
}

/** All that axe complains about on a page, or in a frame of one, open shadow roots included: a line for each element: the rule and how the element begins. The page's policy must let it run: `bypassCSP`. */
export const axeViolations = async (page: Page | Frame): Promise<readonly string[]> => {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as AxeWindow).axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
};
