/** Shows an SVG drawing in a host, as parsed nodes: text of a case in it stays text, and nothing of it runs. */
export const mountSvg = (host: HTMLElement, svg: string): void => {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  if (parsed.localName !== 'svg') throw new Error(`The drawing is not SVG: ${parsed.textContent?.slice(0, 200)}`);
  for (const element of parsed.querySelectorAll('script, foreignObject')) element.remove();
  host.replaceChildren(host.ownerDocument.importNode(parsed, true));
};
