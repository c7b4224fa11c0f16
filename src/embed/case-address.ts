import { CASE_ID } from './shell-parameters.ts';

/** Where a case lies, and the page that tells it. */
export interface CaseAddress {
  readonly caseUrl: string;
  readonly pageUrl: string;
}

/**
 * Reads what a page says of a case: a name, for one that lies beside the player's own files, or an address, absolute or relative to the page.
 * @param site the folder of the player's files, with a slash at its end
 * @returns null where it is neither
 */
export const caseAddress = (written: string, site: string, page: string): CaseAddress | null => {
  if (CASE_ID.test(written)) {
    return {
      caseUrl: new URL(`cases/${written}/case.json`, site).href,
      pageUrl: new URL(`index.html?case=${written}`, site).href,
    };
  }
  if (!URL.canParse(written, page)) return null;
  const caseUrl = new URL(written, page);
  if (!/^https?:$/.test(caseUrl.protocol)) return null;
  return { caseUrl: caseUrl.href, pageUrl: new URL('./', caseUrl).href };
};
