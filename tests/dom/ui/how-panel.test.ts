import { describe, expect, test } from 'vitest';
import { createElement } from '../../../src/ui/create-element.ts';
import { createHowPanel } from '../../../src/ui/how-panel.ts';
import type { HeldBy, HowState } from '../../../src/ui/types.ts';
import { lateStringsFor } from '../../../src/words/late-strings.ts';
import { stringsFor } from '../../../src/words/strings.ts';

const { evidence } = stringsFor('en');
const { how } = lateStringsFor('en');

const KHASAN: HeldBy = {
  id: 'khasan',
  headline: 'Through Khasan in the morning',
  lang: 'en',
  time: 'Tue 12 Sep 06:00–12:00, Vladivostok time',
  attribution: 'Rossiya-1 ← Interfax',
  seekTo: 100,
  effect: 'counts: 91 % likely as reported',
  without: '',
};
const BRIDGE: HeldBy = { ...KHASAN, id: 'bridge', headline: 'Over the bridge', seekTo: 200 };
const STATE: HowState = {
  behind: [KHASAN],
  current: [],
  ahead: [BRIDGE],
  note: '',
  tally: 'Of 47 reports, 14 count here.',
};

const createPanel = () => {
  const sought: number[] = [];
  const heard: (readonly [string, boolean])[] = [];
  let studied = 0;
  const details = createElement('details', '', {}, [createElement('summary', '', {}, [evidence.howTitle])]);
  const panel = createHowPanel({
    fold: details,
    evidence,
    how,
    calibration: { caption: 'On 2,000 runs.', columns: ['Runs', '80 %'], rows: [['all 2,000', '86 %']] },
    onSeek: (t) => sought.push(t),
    onHear: (id, on) => heard.push([id, on]),
    onStudy: () => {
      studied += 1;
    },
  });
  const open = (): void => {
    details.open = true;
  };
  const texts = (selector: string) => [...details.querySelectorAll(selector)].map(({ textContent }) => textContent);
  return { panel, details, open, texts, sought, heard, studied: () => studied };
};

describe('how do we know', () => {
  test('names the reports that hold the train, on which side, and what each did', () => {
    const { panel, open, texts } = createPanel();
    open();
    panel.update(STATE);
    expect(texts('.sl-held-side')).toEqual(['Behind it', 'Ahead of it']);
    expect(texts('.sl-brief')[0]).toContain('Rossiya-1 ← Interfax');
    expect(texts('.sl-brief .sl-report-standing')).toEqual([KHASAN.effect, BRIDGE.effect]);
    expect(texts('.sl-how-body > p')).toContain('Of 47 reports, 14 count here.');
  });

  test('says at their head on what it hangs', () => {
    const { panel, open, texts } = createPanel();
    open();
    panel.update({ ...STATE, note: 'Any one of them could be wrong.' });
    expect(texts('.sl-held-note')).toEqual(['Any one of them could be wrong.']);
  });

  test('says so where nothing does', () => {
    const { panel, open, texts } = createPanel();
    open();
    panel.update({ ...STATE, behind: [], ahead: [] });
    expect(texts('.sl-held')).toEqual([how.nothingHolds]);
  });

  test('has the button above what comes later and takes more room', () => {
    const { panel, open, details } = createPanel();
    open();
    panel.update(STATE);
    for (const brief of details.querySelectorAll('.sl-brief')) {
      expect(brief.querySelector('.sl-report-hear + .sl-held-without')).not.toBeNull();
    }
  });

  test('takes the clock to a report, and leaves it out', () => {
    const { panel, open, details, sought, heard } = createPanel();
    open();
    panel.update(STATE);
    for (const button of details.querySelectorAll('button')) button.click();
    expect(sought).toEqual([100, 200]);
    expect(heard).toEqual([
      ['khasan', false],
      ['bridge', false],
    ]);
  });

  test('writes nothing while it is folded, and what holds now once it is opened', () => {
    const { panel, open, texts, studied } = createPanel();
    panel.update(STATE);
    expect(texts('.sl-brief')).toEqual([]);
    expect(studied()).toBe(0);
    open();
    expect(texts('.sl-brief')).toHaveLength(2);
    expect(studied()).toBe(1);
  });

  test('keeps its buttons while the same reports hold the train', () => {
    const { panel, open, details, texts } = createPanel();
    open();
    panel.update(STATE);
    const before = details.querySelector('.sl-brief');
    panel.update({ ...STATE, behind: [{ ...KHASAN, without: 'Without it, no position.' }] });
    expect(details.querySelector('.sl-brief')).toBe(before);
    expect(texts('.sl-held-without')).toEqual(['Without it, no position.', '']);
  });

  test('tells the method in three sentences, and how often it was right in a table with named rows and columns', () => {
    const { texts } = createPanel();
    expect(texts('.sl-how-model li')).toEqual([...how.modelSentences]);
    expect(texts('th[scope="col"]')).toEqual(['Runs', '80 %']);
    expect(texts('th[scope="row"]')).toEqual(['all 2,000']);
    expect(texts('.sl-table-block > p')).toEqual(['On 2,000 runs.']);
  });
});
