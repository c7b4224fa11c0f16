import { expect, test } from 'vitest';
import { createElement } from '../../../src/ui/create-element.ts';
import { followPointing } from '../../../src/ui/follow-pointing.ts';

const createPointed = () => {
  const pointed: (string | null)[] = [];
  const inner = createElement('span', '', {}, ['a']);
  const a = createElement('li', '', { 'data-report': 'a' }, [inner]);
  const b = createElement('li', '', { 'data-report': 'b' });
  const title = createElement('h2', '');
  const element = createElement('section', '', {}, [title, a, b]);
  const stop = followPointing(element, (id) => pointed.push(id));
  const tell = (target: Element, type: string) => target.dispatchEvent(new Event(type, { bubbles: true }));
  return { pointed, inner, a, b, title, element, stop, tell };
};

test('pointing at a report is told once, by pointer and by focus, and so is pointing away', () => {
  const { pointed, inner, a, b, element, tell } = createPointed();
  tell(inner, 'pointerover');
  tell(a, 'pointerover');
  tell(b, 'focusin');
  element.dispatchEvent(new Event('pointerleave'));
  expect(pointed).toEqual(['a', 'b', null]);
});

test('what is no report is pointing at none', () => {
  const { pointed, b, title, tell } = createPointed();
  tell(title, 'pointerover');
  tell(b, 'pointerover');
  tell(title, 'pointerover');
  expect(pointed).toEqual(['b', null]);
});

test('once it is stopped nothing is told', () => {
  const { pointed, a, stop, tell } = createPointed();
  stop();
  tell(a, 'pointerover');
  expect(pointed).toEqual([]);
});
