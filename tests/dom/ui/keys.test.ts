import { afterEach, describe, expect, test } from 'vitest';
import { createElement } from '../../../src/ui/create-element.ts';
import { type KeyAction, keyAction } from '../../../src/ui/key-action.ts';
import { createKeysHelp } from '../../../src/ui/keys-help.ts';
import { listenKeys } from '../../../src/ui/listen-keys.ts';
import { allLabels } from '../../../src/words/late-strings.ts';

const on = (place: 'slider' | 'pressable' | 'field' | 'map' | 'other', key: string) =>
  keyAction({ key, modified: false, place });

describe('keys', () => {
  test.each<[string, KeyAction]>([
    [' ', { type: 'toggle' }],
    ['k', { type: 'toggle' }],
    ['j', { type: 'steps', count: -10 }],
    ['l', { type: 'steps', count: 10 }],
    [',', { type: 'report', direction: -1 }],
    ['.', { type: 'report', direction: 1 }],
    ['<', { type: 'speed', direction: -1 }],
    ['>', { type: 'speed', direction: 1 }],
    ['7', { type: 'tenth', tenth: 7 }],
    ['f', { type: 'fullscreen' }],
    ['c', { type: 'list' }],
    ['g', { type: 'ghosts' }],
    ['?', { type: 'help' }],
  ])('%s anywhere in the player', (key, action) => {
    expect(on('other', key)).toEqual(action);
    expect(on('slider', key)).toEqual(action);
    expect(on('map', key)).toEqual(action);
  });

  test.each<[string, KeyAction]>([
    ['ArrowLeft', { type: 'steps', count: -1 }],
    ['ArrowRight', { type: 'steps', count: 1 }],
    ['PageDown', { type: 'steps', count: -10 }],
    ['PageUp', { type: 'steps', count: 10 }],
    ['Home', { type: 'start' }],
    ['End', { type: 'end' }],
  ])('%s on the slider only, so that map and page keep theirs', (key, action) => {
    expect(on('slider', key)).toEqual(action);
    expect(on('other', key)).toBeNull();
    expect(on('map', key)).toBeNull();
  });

  test('Space on a button presses the button, and a field takes every key', () => {
    expect(on('pressable', ' ')).toBeNull();
    for (const key of [' ', 'k', '5', '?']) expect(on('field', key)).toBeNull();
  });

  test('a key with Ctrl, Alt or Meta belongs to the browser', () => {
    expect(keyAction({ key: 'f', modified: true, place: 'other' })).toBeNull();
  });

  test.each(['constructor', 'toString', '__proto__', 'Enter', 'Tab', 'Escape'])('%s is none of ours', (key) => {
    expect(on('other', key)).toBeNull();
    expect(on('slider', key)).toBeNull();
  });
});

describe('listening', () => {
  afterEach(() => document.body.replaceChildren());
  const createListener = (isOn = () => true) => {
    const heard: KeyAction[] = [];
    const inside = createElement('div', '', { tabindex: '0' });
    const player = createElement('section', '', {}, [inside]);
    const outside = createElement('div', '');
    document.body.append(player, outside);
    const stop = listenKeys(player, isOn, (action) => heard.push(action));
    const press = (target: HTMLElement, key: string): KeyboardEvent => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      target.dispatchEvent(event);
      return event;
    };
    return { heard, inside, outside, stop, press };
  };

  test('only keys pressed inside the player are heard, and those the page does not get', () => {
    const { heard, inside, outside, press } = createListener();
    expect(press(outside, 'k').defaultPrevented).toBe(false);
    expect(heard).toEqual([]);
    expect(press(inside, 'k').defaultPrevented).toBe(true);
    expect(heard).toEqual([{ type: 'toggle' }]);
  });

  test('the switch in the list of keys turns them off', () => {
    const help = createKeysHelp({ labels: allLabels('en') });
    const { heard, inside, press } = createListener(help.isOn);
    help.element.querySelector('input')!.checked = false;
    press(inside, 'k');
    expect(heard).toEqual([]);
  });

  test('nothing is heard once it has stopped', () => {
    const { heard, inside, stop, press } = createListener();
    stop();
    press(inside, 'k');
    expect(heard).toEqual([]);
  });
});
