import { describe, expect, it } from 'vitest';
import { measureDistanceClaims } from '../../../src/scene/measure-distance-claims.ts';
import { distanceVerdictWords } from '../../../src/words/distance-verdict-words.ts';
import { createKimScene } from '../scene/create-kim-scene.ts';

const measured = measureDistanceClaims(createKimScene());
const claim = (id: string) => measured.find((each) => each.claim.id === id)!;
const said = (id: string): string => distanceVerdictWords(claim(id), 'en');

describe('what measuring makes of the distances claimed in September 2023', () => {
  it('is that 680 km is the straight line, which does not run north', () => {
    expect(said('S08')).toBe(
      'Close to the straight line of 688 km; by rail it is 1,177 km. The line runs north-east, not north.',
    );
  });

  it('is that what is said to be by rail is that', () => {
    expect(said('R50')).toBe('Close to the 1,177 km by rail; in a straight line it is 688 km.');
    expect(said('R04-1200')).toBe('Close to the 1,177 km by rail; in a straight line it is 688 km.');
  });

  it('is that some are neither the one nor the other', () => {
    expect(said('R08-200')).toBe('Neither: longer than the straight line of 126 km, shorter than the 327 km by rail.');
    expect(said('R53')).toBe('Too long: in a straight line it is 127 km, by rail 329 km.');
  });

  it('is nothing on the direction where that is as claimed', () => {
    expect(said('R16-98')).toBe('Neither: longer than the straight line of 77 km, shorter than the 112 km by rail.');
  });

  it('is said without rails where none join the places', () => {
    expect(distanceVerdictWords({ ...claim('R52'), byRail: [] }, 'en')).toBe('Close to the straight line of 688 km.');
  });

  it('is that what is said to be by rail is the straight line', () => {
    const ap = claim('R52');
    expect(distanceVerdictWords({ ...ap, claim: { ...ap.claim, measure: 'rail' } }, 'en')).toBe(
      'Close to the straight line of 688 km, though it speaks of rails: by rail it is 1,177 km.',
    );
  });
});
