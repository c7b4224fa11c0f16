import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../architecture/files-under.ts';

/** As strict as a compiler can be, and the package's own declarations are checked too. */
export const tsconfig = (resolution: string): string =>
  JSON.stringify({
    compilerOptions: {
      strict: true,
      skipLibCheck: false,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noEmit: true,
      target: 'es2022',
      module: resolution === 'bundler' ? 'esnext' : resolution,
      moduleResolution: resolution,
      resolveJsonModule: true,
      lib: ['es2022', 'dom'],
      types: ['node'],
    },
    files: ['where.ts', 'misused.ts', 'element.ts'],
  });

/** Each line after such a comment has to be an error, so types that take anything are found. */
export const MISUSED = `import { type Case, reconstruct, sceneAt } from 'sightline/core';

// @ts-expect-error there is no case, no route and no knowledge time
reconstruct({});
// @ts-expect-error a moment is a number
sceneAt(null, 'now');
// @ts-expect-error a case is not changed
export const rename = (story: Case): void => void (story.id = 'other');
`;

interface Member {
  readonly kind: 'field' | 'method';
  readonly name: string;
  readonly type?: { readonly text: string };
  readonly parameters?: readonly { readonly type: { readonly text: string } }[];
}

interface Manifest {
  readonly modules: readonly [
    {
      readonly declarations: readonly [
        {
          readonly members: readonly Member[];
          readonly events: readonly { readonly name: string; readonly type: { readonly text: string } }[];
        },
      ];
    },
  ];
}

/** Everything that custom-elements.json says of the element, said in types. */
export const elementMembers = (): string => {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'custom-elements.json'), 'utf8')) as Manifest;
  const [{ members, events }] = manifest.modules[0].declarations;
  return [
    "import 'sightline/element';",
    "const player = document.createElement('sightline-player');",
    ...members.map(({ kind, name, type, parameters = [] }, i) =>
      kind === 'field'
        ? `export const field${i}: ${type!.text} = player.${name};`
        : `export const method${i}: (${parameters.map((each, j) => `a${j}: ${each.type.text}`).join(', ')}) => void = (...args) => player.${name}(...args);`,
    ),
    ...events.map(
      ({ name, type }) =>
        `window.addEventListener('${name}', (event) => { const told: ${type.text} = event; void told; });`,
    ),
    '// @ts-expect-error there is no such method',
    'player.fly();',
    '',
  ].join('\n');
};
