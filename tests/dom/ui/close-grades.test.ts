import { afterEach, describe, expect, test } from 'vitest';
import { closeGrades } from '../../../src/ui/close-grades.ts';
import { createReportItem } from './create-report-item.ts';
import { createTestReportList } from './create-report-list.ts';

const inPage = () => {
  const { element } = createTestReportList({ reports: [createReportItem({ id: 'a' }), createReportItem({ id: 'b' })] });
  document.body.replaceChildren(element);
  const [first, second] = [...element.querySelectorAll<HTMLDetailsElement>('details.sl-grade')];
  return { element, first: first!, second: second!, end: closeGrades(element) };
};

const pressOfEscape = () => new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });

describe('what a grade tells, once it is open', () => {
  afterEach(() => document.body.replaceChildren());

  test('goes when the reader presses elsewhere, and stays when it is itself pressed', () => {
    const { first, second, end } = inPage();
    first.open = true;
    first.querySelector('p')!.click();
    expect(first.open).toBe(true);
    second.querySelector('p')!.click();
    expect(first.open).toBe(false);
    first.open = true;
    document.body.click();
    expect(first.open).toBe(false);
    end();
  });

  test('goes with Escape, and its code has the focus', () => {
    const { element, first, end } = inPage();
    first.open = true;
    const pressed = pressOfEscape();
    element.querySelector('.sl-report-button')!.dispatchEvent(pressed);
    expect(first.open).toBe(false);
    expect(document.activeElement).toBe(first.querySelector('summary'));
    expect(pressed.defaultPrevented).toBe(true);
    end();
  });

  test('leaves Escape to others where none is open', () => {
    const { element, end } = inPage();
    const pressed = pressOfEscape();
    element.dispatchEvent(pressed);
    expect(pressed.defaultPrevented).toBe(false);
    end();
  });

  test('is left alone by a player that is gone', () => {
    const { first, end } = inPage();
    end();
    first.open = true;
    document.body.click();
    expect(first.open).toBe(true);
  });
});
