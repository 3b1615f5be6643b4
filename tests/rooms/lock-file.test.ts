import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

type Entry = {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly hasInstallScript?: boolean;
};

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Entry>>;
};

/** npm leaves out what the registry at hand does not have; `npm ci` then refuses the lock, on every platform. */
it('names the packages of every platform', () => {
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !(`${place}/node_modules/${name}` in packages) && !(`node_modules/${name}` in packages))
      .map((name) => `${name}, for ${place}`),
  );
  expect(missing).toEqual([]);
});

it('has no package with an install script that nobody decided on', () => {
  const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly allowScripts: object };
  const undecided = Object.entries(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript === true)
    .map(([place]) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length))
    .filter((name) => !(name in allowScripts) && name !== 'fsevents');
  expect(undecided).toEqual([]);
});
