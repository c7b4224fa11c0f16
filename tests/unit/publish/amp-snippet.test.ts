import { type Element, Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { snippets } from '../../../src/publish/snippets.ts';
import { createPublication } from './create-publication.ts';

const { code } = snippets(createPublication()).find(({ title }) => title === 'AMP')!;
const page = new new Window().DOMParser().parseFromString(code, 'text/html');
const frame = page.querySelector('amp-iframe')!;

const of = (element: Element, ...names: readonly string[]): readonly (string | null)[] =>
  names.map((name) => element.getAttribute(name));

/** The attributes that AMP's validator lets amp-iframe have, of its own and as any element with a layout, as far as a snippet could want them. */
const ATTRIBUTES = new Set([
  ...['src', 'srcdoc', 'sandbox', 'frameborder', 'resizable', 'scrolling', 'referrerpolicy', 'tabindex'],
  ...['allow', 'allowfullscreen', 'allowpaymentrequest', 'allowtransparency'],
  ...['width', 'height', 'layout', 'sizes', 'heights', 'media', 'noloading', 'title', 'class', 'id'],
]);

/** What AMP lets a sandbox allow. */
const SANDBOX = new Set([
  'allow-forms',
  'allow-modals',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-scripts',
  'allow-top-navigation-by-user-activation',
]);

describe('the snippet for AMP, by what amp-iframe asks', () => {
  test('loads its extension as AMP writes it, asynchronously, once', () => {
    const scripts = [...page.querySelectorAll('script')];
    expect(scripts.map((script) => of(script, 'custom-element', 'src'))).toEqual([
      ['amp-iframe', 'https://cdn.ampproject.org/v0/amp-iframe-0.1.js'],
    ]);
    expect(scripts[0]!.hasAttribute('async')).toBe(true);
  });

  test('has an https address, a size, a layout and a title', () => {
    const [src, width, height, layout, title] = of(frame, 'src', 'width', 'height', 'layout', 'title');
    expect(src).toMatch(/^https:\/\//);
    expect([Number(width), Number(height)]).toEqual([720, 760]);
    expect(layout).toBe('responsive');
    expect(title!.length).toBeGreaterThan(10);
  });

  test('has no attribute that AMP does not know, and those that take a few values have one of them', () => {
    expect(frame.getAttributeNames().filter((name) => !ATTRIBUTES.has(name))).toEqual([]);
    expect(of(frame, 'frameborder', 'resizable')).toEqual(['0', '']);
  });

  test('asks for nothing of AMP’s own, without which its cache could not serve it', () => {
    expect(frame.getAttribute('src')).not.toContain('__amp_source_origin');
    expect(new URL(frame.getAttribute('src')!).hash).toBe('');
  });

  test('lets the frame run scripts, and nothing that AMP or we forbid', () => {
    const allowed = frame.getAttribute('sandbox')!.split(' ');
    expect(allowed).toEqual(['allow-scripts']);
    for (const each of allowed) expect(SANDBOX).toContain(each);
  });

  test('has a picture for as long as it waits, without which it may not stand in the first window', () => {
    const [picture, ...others] = [...frame.querySelectorAll(':scope > [placeholder]')];
    expect(others).toEqual([]);
    expect(picture!.localName).toBe('amp-img');
    const [src, layout, alt] = of(picture!, 'src', 'layout', 'alt');
    expect(src).toMatch(/^https:\/\/.+\.png$/);
    expect(layout).toBe('fill');
    expect(alt!.length).toBeGreaterThan(40);
  });

  test('may be resized, for which it has a button to press', () => {
    expect(frame.hasAttribute('resizable')).toBe(true);
    const button = frame.querySelector(':scope > [overflow]')!;
    expect(of(button, 'tabindex', 'role')).toEqual(['0', 'button']);
    expect(button.getAttribute('aria-label')).toBe(button.textContent);
  });

  test('has no script and no style of ours in it', () => {
    expect(frame.querySelectorAll('script, style, [style], iframe')).toHaveLength(0);
  });
});
