/** A particle in its two forms: after a final consonant, and after a vowel. */
export type Particle = '은/는' | '이/가' | '을/를' | '과/와' | '으로/로';

const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
/** Final consonants that a syllable can have, none included. */
const FINALS = 28;
const RIEUL = 8;

/** Which digits are read with a final consonant (영 일 이 삼 사 오 육 칠 팔 구), and which of them end in ㄹ. */
const DIGITS_WITH_FINAL = '013678';
const DIGITS_WITH_RIEUL = '178';

/** Latin letters whose Korean names end in a consonant (엘 엠 엔 아르), and those that end in ㄹ: for abbreviations such as KBS or AFP. */
const LETTERS_WITH_FINAL = 'LMNR';
const LETTERS_WITH_RIEUL = 'LR';

/** Vowels at the end of a word in Latin letters; other letters are read as a closed syllable. */
const OPEN_ENDINGS = 'aeiouwyst';

type Ending = 'open' | 'closed' | 'rieul';

/**
 * A name with the particle that fits its last sound: `하산은`, `두만강과`, `평양으로`, `서울로`. Brackets and what is in them are not
 * heard, nor are quotation marks.
 */
export function withParticle(name: string, particle: Particle): string {
  const [closed, open] = particle.split('/') as [string, string];
  const ending = endingOf(name);
  const takesOpen = ending === 'open' || (particle === '으로/로' && ending === 'rieul');
  return name + (takesOpen ? open : closed);
}

function endingOf(name: string): Ending {
  const heard = name.replace(/\s*\([^()]*\)$/u, '').replace(/[\s"'”’»)\].,]+$/u, '');
  const last = heard.at(-1) ?? '';
  const code = last.codePointAt(0) ?? 0;
  if (code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE) {
    const final = (code - FIRST_SYLLABLE) % FINALS;
    return final === 0 ? 'open' : final === RIEUL ? 'rieul' : 'closed';
  }
  if (/\d/.test(last)) return endingIn(last, DIGITS_WITH_FINAL, DIGITS_WITH_RIEUL);
  if (/[A-Z]/.test(last)) return endingIn(last, LETTERS_WITH_FINAL, LETTERS_WITH_RIEUL);
  if (last === 'l' || last === 'r') return 'rieul';
  return OPEN_ENDINGS.includes(last) ? 'open' : 'closed';
}

function endingIn(last: string, closed: string, rieul: string): Ending {
  if (rieul.includes(last)) return 'rieul';
  return closed.includes(last) ? 'closed' : 'open';
}
