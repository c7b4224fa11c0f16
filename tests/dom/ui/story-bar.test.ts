import { beforeEach, describe, expect, test } from 'vitest';
import { createStoryBar } from '../../../src/ui/story-bar.ts';

/** Whether each panel was told that it is seen, in the order of the telling. */
let told: string[] = [];

const createBar = () => {
  const panel = (name: string, title: string, text: string) => ({
    name,
    title,
    body: [document.createTextNode(text)],
    show: (isOpen: boolean) => {
      if (isOpen) told.push(name);
    },
  });
  const bar = createStoryBar({
    close: 'Close',
    panels: [panel('about', 'About this case', 'A train.'), panel('take', 'Link, cite', 'An address.')],
  });
  document.body.replaceChildren(bar.element);
  const button = (word: string) =>
    [...bar.element.querySelectorAll<HTMLButtonElement>('button')].find(({ textContent }) => textContent === word)!;
  const open = () =>
    [...bar.element.querySelectorAll<HTMLElement>('[role="group"]')]
      .filter(({ hidden }) => !hidden)
      .map((each) => each.getAttribute('aria-label'));
  return { ...bar, button, open };
};

beforeEach(() => {
  told = [];
});

describe('the buttons beside the headline', () => {
  test('open a panel under their own name, and close it again', () => {
    const { button, open } = createBar();
    expect(open()).toEqual([]);
    button('About this case').click();
    expect(open()).toEqual(['About this case']);
    expect(button('About this case').getAttribute('aria-expanded')).toBe('true');
    button('About this case').click();
    expect(open()).toEqual([]);
    expect(button('About this case').getAttribute('aria-expanded')).toBe('false');
  });

  test('have one panel open at a time', () => {
    const { button, open } = createBar();
    button('About this case').click();
    button('Link, cite').click();
    expect(open()).toEqual(['Link, cite']);
  });

  test('have the focus back after Escape and after the closing word', () => {
    const { element, button, open } = createBar();
    button('Link, cite').click();
    const press = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    element.querySelector('.sl-story-take')!.dispatchEvent(press);
    expect(open()).toEqual([]);
    expect(document.activeElement).toBe(button('Link, cite'));
    expect(press.defaultPrevented).toBe(true);
    button('About this case').click();
    element.querySelector<HTMLButtonElement>('.sl-story-about .sl-card-close')!.click();
    expect(open()).toEqual([]);
    expect(document.activeElement).toBe(button('About this case'));
  });

  test('leave Escape to others while nothing is open', () => {
    const { element } = createBar();
    const press = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    element.dispatchEvent(press);
    expect(press.defaultPrevented).toBe(false);
  });

  test('tell a panel to write what it shows only while it is seen', () => {
    const { button, update } = createBar();
    update(null);
    expect(told).toEqual([]);
    button('Link, cite').click();
    update(null);
    expect(told).toEqual(['take', 'take']);
  });
});
