import { tenth } from '../../look/pixel-path.ts';

const NAMESPACE = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number | null>>;

/** An SVG element with a class. Attributes that are null are left out, numbers are written with one decimal. */
export const createSvg = <K extends keyof SVGElementTagNameMap>(
  tag: K,
  className: string,
  attributes: Attributes = {},
  children: readonly (Node | string)[] = [],
): SVGElementTagNameMap[K] => {
  const element = document.createElementNS(NAMESPACE, tag);
  if (className !== '') element.setAttribute('class', className);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null) element.setAttribute(name, typeof value === 'number' ? tenth(value) : value);
  }
  element.append(...children);
  return element;
};
