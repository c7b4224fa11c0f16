/** Files whose names stay while what they load changes: pages that were published years ago name them. The first makes players of the elements on a page, the second fits frames to their content. */
export const LOADER = 'sightline.js';
export const HOST_SCRIPT = 'host.js';

/** The licences of the packages that are bundled in the player. */
export const LICENSES = 'licenses.md';
