import { adoptStylesAround } from '../ui/adopt-styles-around.ts';

/**
 * A brief player is laid out by styles that no other loads. They come beside the case; until then there is nothing to be seen.
 * @returns takes the styles away again. Where they do not come, or the player is gone by then, there are none.
 */
export const layOutBriefly = async (element: HTMLElement): Promise<() => void> => {
  let dropStyles = (): void => {};
  element.style.visibility = 'hidden';
  try {
    const { BRIEF_STYLES } = await import('../ui/styles/brief-styles.ts');
    if (element.parentNode !== null) dropStyles = adoptStylesAround(element, [BRIEF_STYLES]);
  } catch (error) {
    console.warn(`[sightline] Not brief: ${String(error)}`);
  }
  element.style.visibility = '';
  return dropStyles;
};
