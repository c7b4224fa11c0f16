import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochOf } from '../../../src/time/epoch-of.ts';
import { formatRfc3339 } from '../../../src/time/format-instant.ts';
import { parseInstant } from '../../../src/time/parse-instant.ts';

const ZONES = ['UTC', 'Asia/Vladivostok', 'Asia/Kathmandu', 'America/St_Johns'];

/** The first and the last whole second that can be read at all. */
const EARLIEST = '0001-01-02T00:00:00Z';
const LATEST = '9999-12-30T23:59:59Z';

describe('epochOf', () => {
  it('is the way back from what was written, in any zone, for any moment that can be read', () => {
    const second = fc.integer({ min: epochOf(EARLIEST), max: epochOf(LATEST) });
    const modern = fc.integer({ min: epochOf('1973-01-01T00:00:00Z'), max: epochOf(LATEST) });
    fc.assert(
      fc.property(second, (epoch) => {
        expect(epochOf(formatRfc3339(epoch, 'UTC'))).toBe(epoch);
      }),
    );
    // Before, zones had offsets with seconds, which RFC 3339 cannot write.
    fc.assert(
      fc.property(modern, fc.constantFrom(...ZONES), (epoch, zone) => {
        expect(epochOf(formatRfc3339(epoch, zone))).toBe(epoch);
      }),
    );
  });

  it('reads the first and the last moment, and none beyond', () => {
    for (const written of [EARLIEST, LATEST]) expect(formatRfc3339(epochOf(written), 'UTC')).toBe(written);
    expect(parseInstant('0001-01-01T23:59:59Z').ok).toBe(false);
    expect(parseInstant('9999-12-31T00:00:00Z').ok).toBe(false);
  });

  it('throws on what was not written here', () => {
    expect(() => epochOf('noon')).toThrow('not an instant that was written here');
  });
});
