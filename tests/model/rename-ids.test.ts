import { expect, it } from 'vitest';
import { translationOf } from '../../src/diff/translation.ts';
import { renameIds } from '../../src/model/rename-ids.ts';
import { organisationShape } from '../../src/schema/generated/organisation-shape.ts';
import { readSource } from '../../src/source/read-source.ts';

const TEXT = `
strategy: {pillars: [{id: craft, title: craft}]}
people:
  ayse: {name: ayse, reportsTo: lead, skills: {copy: 3}}
  lead: {name: lead}
skills: {copy: {title: copy}}
teams: {studio: {members: [ayse, {person: lead, share: 50%}], lead: tbd}}
accounts: {shop: {owner: ayse}}
responses: {care: {accounts: all, responders: [ayse]}}
crisis: {verification: {by: lead}, roles: {lead: ayse, deputy: lead}}
calendars:
  dec:
    accounts: shop
    defaults: {owner: ayse}
    entries:
      - {id: teaser, title: teaser, pillar: craft, owner: ayse, assignees: {design: ayse}, variants: {shop: {text: shop}}}
      - {id: other}
__proto__: {a: ayse}
`;

it('renames ids and every reference to them, and no other text', () => {
  const source = readSource('org.yaml', new TextEncoder().encode(TEXT), organisationShape);
  const rename = (kind: string, from: string, to: string) => ({ kind, from, to });
  const names = translationOf([
    ...[rename('people', 'ayse', 'a-y'), rename('people', 'lead', 'boss'), rename('skills', 'copy', 'copywriting')],
    ...[rename('accounts', 'shop', 'store'), rename('calendars', 'dec', 'december')],
    ...[rename('entry', 'december/teaser', 'december/hint'), rename('strategy.pillars', 'craft', 'handwork')],
  ]);
  const [renamed] = renameIds([source], names);
  expect(renamed?.documents).toEqual([
    {
      strategy: { pillars: [{ id: 'handwork', title: 'craft' }] },
      people: {
        'a-y': { name: 'ayse', reportsTo: 'boss', skills: { copywriting: 3 } },
        boss: { name: 'lead' },
      },
      skills: { copywriting: { title: 'copy' } },
      teams: { studio: { members: ['a-y', { person: 'boss', share: '50%' }], lead: 'tbd' } },
      accounts: { store: { owner: 'a-y' } },
      responses: { care: { accounts: 'all', responders: ['a-y'] } },
      // The word is a role of the crisis plan there, and no person.
      crisis: { verification: { by: 'lead' }, roles: { lead: 'a-y', deputy: 'boss' } },
      calendars: {
        december: {
          accounts: 'store',
          defaults: { owner: 'a-y' },
          entries: [
            {
              ...{ id: 'hint', title: 'teaser', pillar: 'handwork', owner: 'a-y', assignees: { design: 'a-y' } },
              variants: { store: { text: 'shop' } },
            },
            { id: 'other' },
          ],
        },
      },
      ['__proto__']: { a: 'ayse' },
    },
  ]);
  expect(source.documents).toEqual(readSource('org.yaml', new TextEncoder().encode(TEXT), organisationShape).documents);
});
