import type { Zone } from './types.ts';

/** Names of zones change with their rules; these are those of 2020. */
const WHEN_MS = Date.UTC(2020, 0, 1);

/** What `Intl` calls the time of a zone in a language: `중부유럽 시간` for Europe/Brussels. @param locale BCP 47 */
export const zoneNameIn = (zone: Zone, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'longGeneric' })
    .formatToParts(WHEN_MS)
    .find(({ type }) => type === 'timeZoneName')?.value ?? zone;
