import { it } from 'vitest';
import { compareSections } from '../../../shared/packet/diff/compare-packets.ts';
import { outlineBytes, readOutline } from '../../../shared/packet/freeze/frozen-outline.ts';
import { frozenPacket } from '../../../shared/packet/freeze/frozen-packet.ts';
import { largeCase } from '../../support/large-case.ts';
import { aPlan, NOW } from '../../support/packet-cases.ts';

it('measures', () => {
  const c = largeCase({ activities: 500, claimsEach: 3 });
  const plan = aPlan({ audience: 'me' });
  const t = (n: string, f: () => any) => {
    const s = performance.now();
    const r = f();
    console.log(n, Math.round(performance.now() - s));
    return r;
  };
  const one = t('freeze', () => frozenPacket(c, plan, NOW));
  const bytes = t('bytes', () => outlineBytes(one.outline));
  console.log(bytes.length);
  const changed = {
    ...c,
    activities: c.activities
      .slice(3)
      .map((a, i) => ({
        ...a,
        action:
          a.action.replace('wrote', 'rewrote') +
          ' And one sentence more ' +
          i +
          '. ' +
          'long text follows here '.repeat(30),
        impact: a.impact.split(' ').reverse().join(' '),
      })),
  };
  changed.claims = c.claims.filter(({ activity }) => changed.activities.some(({ id }) => id === activity));
  changed.referees = [];
  const two = t('freeze2', () => frozenPacket(changed as any, plan, NOW));
  const r1 = t('read', () => readOutline(bytes));
  const r2 = readOutline(outlineBytes(two.outline));
  console.log(r1.ok, r2.ok);
  for (let i = 0; i < 2; i++) {
    const d = t('compare', () =>
      compareSections(
        { outline: r1.value, exhibits: one.exhibits },
        { outline: (r2 as any).value, exhibits: two.exhibits },
      ),
    );
    console.log(
      d.left,
      d.sections.map((s: any) => [s.id, s.change, s.moved, s.groups.length].join(' ')).join('; '),
      JSON.stringify(d).length,
    );
    if (i)
      console.log(JSON.stringify(d.sections.find((s: any) => s.id === 'exhibits').groups[2], null, 1).slice(0, 3000));
  }
  const s = t('same', () =>
    compareSections({ outline: r1.value, exhibits: one.exhibits }, { outline: r1.value, exhibits: one.exhibits }),
  );
  console.log(s.sections.filter((x: any) => x.change !== 'same').length);
});
