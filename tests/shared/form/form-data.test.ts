import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formData } from '../../../shared/form/form-data.ts';
import { FORM_FIELDS, type FormField } from '../../../shared/form/form-fields.ts';
import { formFieldTables } from '../../../shared/form/form-guide.ts';
import type { FormValue } from '../../../shared/form/form-value.ts';
import { formDataFor } from '../../support/form-files.ts';
import { hostileCase } from '../../support/packet-cases.ts';
import { readSample } from '../../support/sample-case.ts';

const { subject } = readSample();

/** Names at which data and fields differ. */
function differences(fields: readonly FormField[], value: FormValue | undefined, path: string): readonly string[] {
  if (typeof value !== 'object' || Array.isArray(value)) return [path];
  const data = value as Readonly<Record<string, FormValue>>;
  const surplus = Object.keys(data).filter((name) => !fields.some((field) => field.name === name));
  return [
    ...surplus.map((name) => `${path}.${name}`),
    ...fields.flatMap((field) => fits(field, data[field.name], `${path}.${field.name}`)),
  ];
}

function fits(field: FormField, value: FormValue | undefined, path: string): readonly string[] {
  if (field.kind === 'text') return typeof value === 'string' ? [] : [path];
  if (field.kind === 'group') return differences(field.fields, value, path);
  if (!Array.isArray(value)) return [path];
  const items = value as readonly FormValue[];
  return items.flatMap((item) =>
    field.kind === 'list' ? differences(field.fields, item, path) : typeof item === 'string' ? [] : [path],
  );
}

describe('formData', () => {
  it.each([
    ['the sample for its author', formDataFor(subject, 'me')],
    ['the sample for a peer', formDataFor(subject, 'peer')],
    ['a hostile case', formDataFor(hostileCase(), 'me')],
    ['a case without activities', formDataFor({ ...subject, activities: [], claims: [], plan: [] }, 'committee')],
  ])('has exactly what is documented, as documented: %s', (_, data) => {
    expect(differences(FORM_FIELDS, formData(data), '')).toEqual([]);
  });

  it('says in words what the packet has as ids and dates', () => {
    const { person, target, criteria, strongest } = formData(formDataFor(subject, 'committee'));
    expect(person).toMatchObject({ name: 'Łucja Zawiślak', role: 'Senior engineer' });
    expect(target).toMatchObject({ level: 'L6 Technical lead' });
    expect(criteria).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ verdict: expect.stringMatching(/^[A-Z]/), level: 'L6 Technical lead' }),
      ]),
    );
    expect(strongest).toHaveLength(5);
  });

  it('tells gaps only once their author has released them', () => {
    const withGaps = (gapsReleased: boolean) => ({ ...subject, packet: { ...subject.packet, gapsReleased } });
    expect(formData(formDataFor(withGaps(false), 'committee')).gaps).toEqual([]);
    expect(formData(formDataFor(withGaps(true), 'committee')).gaps).not.toEqual([]);
    expect(formData(formDataFor(withGaps(false), 'me')).gaps).not.toEqual([]);
    // The sample's are released to its committee, not to whomever a form is filled for.
    expect(formData(formDataFor(withGaps(true), 'manager')).gaps).toEqual([]);
  });
});

it('is documented on a page of its own', () => {
  const page = readFileSync(new URL('../../../docs/forms.md', import.meta.url), 'utf8');
  expect(page).toContain(formFieldTables());
});
