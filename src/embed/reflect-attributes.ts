import type { PlayerProperties } from './sightline-player-element.ts';

/** Attributes that scripts may also read and write as properties of the same name. `lang` is HTML's own; `as-of` is asked for by the method. */
const TEXTS: readonly (keyof PlayerProperties)[] = ['case', 'place', 'theme', 'start', 'without', 'loading'];
const SWITCHES: readonly (keyof PlayerProperties)[] = ['ghosts', 'autoplay', 'brief'];

/** Gives an element's prototype properties that are its attributes: a text is '' where the attribute is absent, a switch is true where it is there. */
export const reflectAttributes = (prototype: HTMLElement): void => {
  for (const name of TEXTS) {
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement): string {
        return this.getAttribute(name) ?? '';
      },
      set(this: HTMLElement, text: unknown) {
        this.setAttribute(name, String(text));
      },
    });
  }
  for (const name of SWITCHES) {
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement): boolean {
        return this.hasAttribute(name);
      },
      set(this: HTMLElement, on: unknown) {
        this.toggleAttribute(name, Boolean(on));
      },
    });
  }
};
