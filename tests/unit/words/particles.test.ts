import { describe, expect, it } from 'vitest';
import { type Particle, withParticle } from '../../../src/words/ko/particles.ts';

describe('the particle after a Korean name', () => {
  it.each<readonly [string, Particle, string]>([
    ['하산', '은/는', '하산은'],
    ['바라놉스키', '은/는', '바라놉스키는'],
    ['두만강', '과/와', '두만강과'],
    ['조로 우정의 다리', '과/와', '조로 우정의 다리와'],
    ['평양', '이/가', '평양이'],
    ['라즈돌나야강 철교', '을/를', '라즈돌나야강 철교를'],
  ])('%s with %s is %s', (name, particle, words) => {
    expect(withParticle(name, particle)).toBe(words);
  });

  it('of direction is 로 after a vowel and after ㄹ, else 으로', () => {
    expect(withParticle('블라디보스토크', '으로/로')).toBe('블라디보스토크로');
    expect(withParticle('서울', '으로/로')).toBe('서울로');
    expect(withParticle('하바롭스크역', '으로/로')).toBe('하바롭스크역으로');
  });

  it('follows how numbers and abbreviations are read aloud', () => {
    expect(withParticle('S03', '을/를')).toBe('S03을');
    expect(withParticle('R09', '은/는')).toBe('R09는');
    expect(withParticle('KBS', '이/가')).toBe('KBS가');
    expect(withParticle('JNN', '이/가')).toBe('JNN이');
    expect(withParticle('R01', '으로/로')).toBe('R01로');
  });

  it('is heard without brackets and quotation marks', () => {
    expect(withParticle('“하산 도착”', '과/와')).toBe('“하산 도착”과');
    expect(withParticle('하산(러시아)', '을/를')).toBe('하산(러시아)을');
  });
});
