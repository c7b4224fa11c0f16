/** A frame is never made lower or higher than this, whatever it says, CSS pixels. */
const LEAST_PX = 200;
const MOST_PX = 6000;

/**
 * Makes frames as high as they say their content is. A message counts only if it comes from the very window of a frame of the page, and that frame
 * shows a page from where this script is from.
 * @param origin of the script
 * @returns a function that ends it
 */
export const followHeights = (window: Window, origin: string): (() => void) => {
  const listen = ({ source, data }: MessageEvent): void => {
    if (data?.type !== 'sightline' || data.v !== 1 || data.event !== 'height') return;
    if (!(data.height >= LEAST_PX && data.height <= MOST_PX)) return;
    for (const frame of window.document.querySelectorAll('iframe')) {
      if (frame.contentWindow === source && source !== null && new URL(frame.src).origin === origin)
        frame.style.height = `${data.height}px`;
    }
  };
  window.addEventListener('message', listen);
  return () => window.removeEventListener('message', listen);
};
