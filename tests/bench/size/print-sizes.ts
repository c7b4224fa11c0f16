import { budgetLine } from '../budget.ts';
import type { Peer, SizeRow } from './measure-sizes.ts';

/** Each size with what it may be at most, and beside it what its peers weigh. */
export const printSizes = (rows: readonly SizeRow[]): void => {
  console.log('\nWhat a reader loads, kB of 1000 bytes through gzip -9, with peers');
  for (const { budget, peers } of rows) {
    console.log(budgetLine(budget));
    for (const peer of peers) console.log(`    ${peerLine(peer)}`);
  }
};

const peerLine = (peer: Peer): string =>
  peer.type === 'measured'
    ? `${peer.name}: ${peer.kB.toFixed(1)} kB, by the same bundler in this run`
    : `${peer.name}: ${peer.kB} kB, published (${peer.file})`;
