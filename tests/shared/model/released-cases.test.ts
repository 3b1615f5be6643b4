import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseCase } from '../../../shared/model/parse-case.ts';
import { SCHEMA_VERSION } from '../../../shared/model/promotion-case.ts';
import { mustValue } from '../../support/must-value.ts';

/** Cases as released versions wrote them; never made anew. Of version 1 there are those of a library. */
const VERSIONS = Array.from({ length: SCHEMA_VERSION - 2 }, (_, index) => index + 2);

it.each(VERSIONS)('reads a case of schema %i with all that is in it', (version) => {
  const file = new URL(`../../fixtures/schemas/case-${version}.json`, import.meta.url);
  const written = JSON.parse(readFileSync(file, 'utf8'));
  expect(written.schemaVersion).toBe(version);
  const read = mustValue(parseCase(written));
  expect(read).toMatchObject({ ...written, schemaVersion: SCHEMA_VERSION });
  expect(read.activities[0]?.attachments).toHaveLength(1);
  if (version < 3)
    expect([read.roles, read.needs, read.plan, read.thresholds, read.person.weekHours]).toEqual([[], [], [], {}, 40]);
  // Gaps left with the packets of before, and none of them was handed in with what it said.
  expect(read.packet.gapsReleased).toBe(true);
  expect([read.packetPlans, read.aliases, read.reviews, read.forms]).toEqual([[], [], [], []]);
  expect(
    read.submissions.every(({ content, decision, plan }) => content === null && decision === null && plan === null),
  ).toBe(true);
});
