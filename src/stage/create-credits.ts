import { creditsOf } from '../words/credits-of.ts';
import type { Basemap } from './types.ts';

/** The sources of the basemap at the map's lower edge: one line, and on a narrow map the first of them, which unfolds to all. */
export function createCredits(basemap: Basemap, name: string): HTMLElement {
  const credits = creditsOf(basemap.layers);
  const box = document.createElement('div');
  box.className = 'sightline-stage-credits';
  box.role = 'note';
  box.ariaLabel = name;
  const line = box.appendChild(document.createElement('p'));
  line.textContent = credits.join(' · ');
  const [first, ...others] = credits;
  if (first === undefined || others.length === 0) return box;
  const folded = box.appendChild(document.createElement('details'));
  const summary = folded.appendChild(document.createElement('summary'));
  summary.textContent = `${first} …`;
  folded.append(others.join(' · '));
  return box;
}
