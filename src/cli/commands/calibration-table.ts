import type { Calibration } from '../../calibrate/calibrate.ts';
import type { Summary } from '../../calibrate/summarize.ts';
import { printable } from '../../questions/printable.ts';
import { tableLines } from './table-lines.ts';

/** A calibration for people: coverage with its bootstrap intervals, then errors beside the straight line's. Ends with a line break. */
export const calibrationTable = ({ options, sets, all }: Calibration): string => {
  const rows = sets.length > 1 ? [...sets, all] : sets;
  return [
    drawn(options),
    '',
    'How often the interval holds the train (share of the fixes, averaged over each journey first; in brackets its 95 % bootstrap interval over journeys)',
    '',
    ...tableLines(
      [
        ['set', 'journeys', 'sightings', 'fixes', '50 %', '80 %', '90 %'],
        ...rows.map((row) => [
          printable(row.name),
          String(row.journeys),
          String(row.sightings),
          String(row.fixes),
          ...row.coverage.map(({ perJourney, interval }) => `${share(perJourney)} [${interval.map(share).join(' ')}]`),
        ]),
        ...rows.map((row) => [
          `${printable(row.name)}, fixes pooled`,
          '',
          '',
          '',
          ...row.coverage.map(({ pooled }) => share(pooled)),
        ]),
      ],
      'figures',
    ),
    '',
    'Distance from the truth, km: reconstruction / straight line between the centres of the same sightings',
    '',
    ...tableLines(
      [
        ['set', 'median, per journey', 'mean, per journey', 'CRPS', 'median, pooled', 'ratio', 'mean, pooled'],
        ...rows.map((row) => errorRow(row)),
      ],
      'figures',
    ),
    '',
  ].join('\n');
};

const errorRow = ({ name, perJourney, pooled, ratio }: Summary): readonly string[] => [
  printable(name),
  `${km(perJourney.median)} / ${km(perJourney.lineMedian)}`,
  `${km(perJourney.mean)} / ${km(perJourney.lineMean)}`,
  km(perJourney.crps),
  `${km(pooled.median)} / ${km(pooled.lineMedian)}`,
  share(ratio),
  `${km(pooled.mean)} / ${km(pooled.lineMean)}`,
];

const drawn = ({ everyKm, timeS, placeKm, repeat, seed }: Calibration['options']): string => {
  const times = repeat === 1 ? 'once' : `${repeat} times`;
  const minutes = timeS.map((s) => s / 60).join(', ');
  return `Sightings at both ends and every ${everyKm.join('-')} km, off by up to ${minutes} min and ${placeKm.join(', ')} km; drawn ${times} from each journey, seed ${seed}.`;
};

const share = (value: number): string => value.toFixed(3);
const km = (value: number): string => value.toFixed(2);
