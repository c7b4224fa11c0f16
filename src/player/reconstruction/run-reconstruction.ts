import { placeReports } from '../../journey/place-reports.ts';
import { reconstruct } from '../../journey/reconstruct.ts';
import type { Journey } from '../../journey/types.ts';
import type { ReconstructionRequest } from './messages.ts';

/** The reconstruction itself, the same in the worker and on the page. */
export const runReconstruction = ({ case: subject, network, routes, asOf }: ReconstructionRequest): Journey => {
  const sites = placeReports(subject, routes, network);
  return reconstruct({ case: subject, routes, sites, asOf });
};
