import { expect, test } from 'vitest';
import { fullAddress } from '../../../../renderer/features/activities/form/full-address.ts';
import { isSafeUrl } from '../../../../shared/model/field.ts';

test.each([
  ['example.com', 'https://example.com'],
  [' wiki.example.org:8080/a?b#c ', 'https://wiki.example.org:8080/a?b#c'],
  ['müller.example/straße', 'https://müller.example/straße'],
  ['ada@example.com', 'mailto:ada@example.com'],
])('completes %j', (typed, full) => {
  expect(fullAddress(typed)).toBe(full);
  expect(isSafeUrl(full)).toBe(true);
});

test.each([
  'https://example.com/x',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'design',
  '1.5',
  'a b.com',
  '',
  'go/link',
])('leaves %j as it is', (typed) => {
  expect(fullAddress(typed)).toBe(typed);
});
