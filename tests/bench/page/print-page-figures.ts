import { budgetLine } from '../budget.ts';
import type { Spread, Tail } from '../statistics.ts';
import type { PageFigures } from './page-figures.ts';

/** The page's figures as tables, each with its spread, the bare page's own, and what they may be at most. */
export const printPageFigures = ({ playing, seeking, knowing, opening, load, budgets }: PageFigures): void => {
  const of = (part: keyof typeof load): string => `(load ${load[part].toFixed(1)})`;
  console.log(`\nMain thread for a played frame, ms of the processor, drawing calls stubbed ${of('playing')}`);
  for (const { camera, player, bare, ratio } of playing) {
    console.log(
      `camera ${camera.padEnd(11)}player ${spread(player)}   basemap alone ${spread(bare)}   ratio ${spread(ratio)}`,
    );
  }
  console.log(`\nScripts of a seek to a random moment, ms of the processor ${of('seeking')}`);
  console.log(`until it is drawn         ${quantiles(seeking.drawn)}`);
  console.log(`with the frame after it   ${quantiles(seeking.withNext)}`);
  console.log(`\nFrom moving "what was known on" to its coarse answer on screen, ms ${of('knowing')}`);
  console.log(quantiles(knowing));
  const { player } = opening;
  console.log(`\nOpening, ms from the start of navigation ${of('opening')}`);
  console.log(
    Object.entries(player)
      .map(([part, each]) => `${part} ${spread(each)}`)
      .join('   '),
  );
  console.log(`basemap alone ${spread(opening.bare)}   ratio of the complete pictures ${spread(opening.ratio)}`);
  console.log('');
  for (const each of budgets) console.log(budgetLine(each));
};

const figure = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(2));

/** Median, and in brackets the least and the greatest of the runs. */
const spread = ({ median, least, greatest }: Spread): string =>
  `${figure(median)} [${figure(least)}–${figure(greatest)}]`;

const quantiles = ({ median, p95, greatest }: Tail): string =>
  `median ${figure(median)}   95th percentile ${figure(p95)}   greatest ${figure(greatest)}`;
