import { describe, expect, it } from 'vitest';
import { upgradeCase } from '../../../shared/model/upgrade.ts';

const steps = new Map([
  [1, (data: Readonly<Record<string, unknown>>) => ({ ...data, title: data.name })],
  [2, ({ name: _, ...rest }: Readonly<Record<string, unknown>>) => rest],
]);

describe('upgradeCase', () => {
  it('takes each step from the case’s version to the newest', () => {
    const upgraded = upgradeCase({ schemaVersion: 1, name: 'x' }, 3, steps);
    expect(upgraded).toEqual({ ok: true, value: { schemaVersion: 3, title: 'x' } });
  });

  it('begins with the version that the case has', () => {
    const upgraded = upgradeCase({ schemaVersion: 2, name: 'x' }, 3, steps);
    expect(upgraded).toEqual({ ok: true, value: { schemaVersion: 3 } });
  });

  it('leaves a case of the newest version as it is', () => {
    const data = { schemaVersion: 3, name: 'x' };
    expect(upgradeCase(data, 3, steps)).toEqual({ ok: true, value: data });
  });

  it('names both versions when the case is newer than the program', () => {
    expect(upgradeCase({ schemaVersion: 7 }, 3, steps)).toMatchObject({
      ok: false,
      problem: { code: 'newer-schema', message: expect.stringMatching(/schema 7, .* up to 3/) },
    });
  });

  it('does not change the data it was given', () => {
    const data = Object.freeze({ schemaVersion: 1, name: 'x' });
    upgradeCase(data, 3, steps);
    expect(data).toEqual({ schemaVersion: 1, name: 'x' });
  });
});
