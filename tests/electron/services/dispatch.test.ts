import { describe, expect, it, vi } from 'vitest';
import { dispatch } from '../../../electron/services/dispatch.ts';
import type { Services } from '../../../electron/services/services.ts';
import { success } from '../../../shared/lib/result.ts';

/** Services of which a test needs but one. */
function servicesWith(given: Partial<Services>): Services {
  return given as Services;
}

describe('dispatch', () => {
  it('hands a request that has the right form to its service', async () => {
    const services = servicesWith({ 'case.open': async ({ id }) => success({ asked: id } as never) });
    expect(await dispatch(services, 'case.open', { id: 'case-1' })).toEqual({ ok: true, value: { asked: 'case-1' } });
  });

  it.each(['case.burn', '', 'toString', '__proto__', 'constructor'])('knows no question "%s"', async (name) => {
    const result = await dispatch(servicesWith({}), name, {});
    expect(result).toMatchObject({ ok: false, problem: { code: 'unknown-question' } });
  });

  it.each([
    ['no object', undefined, ''],
    ['a missing field', {}, '/id'],
    ['a field of another kind', { id: 7 }, '/id'],
    ['an id that is a path', { id: '../../etc/passwd' }, '/id'],
    ['an unknown field', { id: 'case-1', more: 1 }, '/more'],
  ])('refuses a request with %s before the service sees it', async (_, request, pointer) => {
    const open = vi.fn();
    const result = await dispatch(servicesWith({ 'case.open': open }), 'case.open', request);
    expect(result).toMatchObject({ ok: false, problem: { code: 'bad-request', pointer } });
    expect(open).not.toHaveBeenCalled();
  });

  it('refuses a request that is nested too deep to be looked at', async () => {
    let value: unknown = 1;
    for (let depth = 0; depth < 100_000; depth += 1) value = [value];
    const edits = [{ name: 'add', subject: '', forward: [{ op: 'add', path: ['a'], value }], backward: [] }];
    const save = vi.fn();
    const result = await dispatch(servicesWith({ 'case.save': save }), 'case.save', { id: 'a', base: 0, edits });
    expect(result).toMatchObject({ ok: false, problem: { code: 'too-large' } });
  });

  it('turns a defect into a failure and reports where it was, but never what its message says', async () => {
    const reported: string[] = [];
    const services = servicesWith({
      'library.list': async () => {
        throw new RangeError('the text of a case\n    at its end');
      },
    });
    const result = await dispatch(services, 'library.list', {}, (question, trace) => reported.push(question, trace));
    expect(result).toMatchObject({ ok: false, problem: { code: 'unexpected' } });
    expect(reported).toEqual(['library.list', expect.stringMatching(/^RangeError\n\s+at .*dispatch\.test/)]);
    expect(JSON.stringify([reported, result])).not.toMatch(/text of a case|its end/);
  });

  it('reports what was thrown without being an error by its kind alone', async () => {
    const reported: string[] = [];
    const services = servicesWith({ 'library.list': () => Promise.reject('the text of a case') });
    await dispatch(services, 'library.list', {}, (_, trace) => reported.push(trace));
    expect(reported).toEqual(['string']);
  });
});
