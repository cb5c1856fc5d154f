import { describe, expect, it } from 'vitest';
import { valueOf } from '../../src/model/field.ts';
import { buildYaml } from './build-yaml.ts';

const ORGANISATION = `
organization:
  name: Kuzey Kahve
  timezone: Europe/Istanbul
  voice: {tone: [warm], do: [ask], dont: [shout]}
  defaults: {accounts: {owner: ayse, purpose: sales}, people: {employment: agency}}
brands:
  roastery: {timezone: Europe/Berlin, voice: {do: [sing]}}
people:
  ayse: {name: Ayşe}
  can: {name: Can, timezone: Asia/Tokyo, employment: internal}
teams:
  studio: {members: [can, {person: ayse, share: 50%}], timezone: Europe/Paris}
audiences: {students: {}, parents: {}}
accounts:
  ig: {platform: instagram, brand: roastery, audiences: students}
  fb: {platform: facebook, owner: null}
campaigns: {winter: {audiences: parents, owner: can}}
`;

const { model, findings } = buildYaml({
  'organization.yaml': ORGANISATION,
  'december.yaml': `
calendars:
  december:
    accounts: ig
    defaults: {hashtags: [kahve], type: reel}
    entries:
      - {id: plain}
      - {id: winter, campaign: winter, accounts: [ig, fb], type: story}
`,
});
const [ig, fb] = model.accounts;
const [plain, winter] = valueOf(model.calendars[0]!.entries)!;

describe('what an entity does not say itself', () => {
  it('is no finding', () => expect(findings).toEqual([]));

  it('comes to an account from its brand, the defaults, the organisation, in this order', () => {
    expect(ig!.timezone).toMatchObject({ state: 'value', value: 'Europe/Berlin', isInherited: true });
    expect(ig!.timezone.at).toMatchObject({ file: 'organization.yaml', pointer: '/brands/roastery/timezone' });
    expect(fb!.timezone).toMatchObject({ value: 'Europe/Istanbul' });
    expect(ig!.owner.at.pointer).toBe('/organization/defaults/accounts/owner');
    expect(valueOf(ig!.owner)?.target).toBe(model.people[0]);
  });

  it('is absent where null unsets it', () => {
    expect(fb!.owner.state).toBe('absent');
    expect(fb!.owner.at).toMatchObject({ pointer: '/accounts/fb', part: 'key' });
  });

  it('comes to an entry from the calendar, the campaign and the one account', () => {
    expect(valueOf(plain!.type)).toBe('reel');
    expect(valueOf(plain!.hashtags)).toEqual(['kahve']);
    expect(valueOf(plain!.accounts)?.[0]?.target).toBe(ig);
    expect(valueOf(plain!.timezone)).toBe('Europe/Berlin');
    expect(valueOf(plain!.audiences)?.map(({ id }) => id)).toEqual(['students']);
    expect(valueOf(winter!.type)).toBe('story');
    expect(valueOf(winter!.audiences)?.map(({ id }) => id)).toEqual(['parents']);
    expect(valueOf(winter!.owner)?.id).toBe('can');
    expect(valueOf(winter!.timezone)).toBe('Europe/Istanbul');
  });

  it('comes to a person from the defaults, and the times from the team', () => {
    const [ayse, can] = model.people;
    expect(valueOf(ayse!.employment)).toBe('agency');
    expect(valueOf(can!.employment)).toBe('internal');
    expect(valueOf(ayse!.timezone)).toBe('Europe/Paris');
    expect(valueOf(can!.timezone)).toBe('Asia/Tokyo');
  });

  it('is unknown, not absent, while the organisation cannot be read', () => {
    const states = (organisation: string) =>
      buildYaml({ 'a.yaml': 'accounts: {ig: {platform: blog}}\n', 'b.yaml': organisation }).model.accounts.map(
        (account) => account.owner.state,
      );
    expect(states('organization: {name: Atlas}\n')).toEqual(['absent']);
    expect(states('organization:\n  name: "Atlas\n')).toEqual(['broken']);
    expect(states('organisation: {name: Atlas}\n')).toEqual(['broken']);
    expect(states('people:\n  can: {name: "Can}\n')).toEqual(['absent']);
    expect(states('organization: {name: Atlas}\n---\norganization: {name: Borg}\n')).toEqual(['broken']);
    expect(states('accounts: {ig: {platform: blog, owner: tbd}}\n')).toEqual(['broken']);
  });

  it('comes to a voice field by field', () => {
    const voice = valueOf(model.brands[0]!.voice)!;
    expect(valueOf(voice.tone)).toEqual(['warm']);
    expect(valueOf(voice.do)).toEqual(['sing']);
    expect(valueOf(voice.dont)).toEqual(['shout']);
    expect(voice.tone.at.pointer).toBe('/organization/voice/tone');
  });

  it('comes to a playbook from the crisis plan, but never what happened or what one playbook alone does', () => {
    const { model: crisis, findings: none } = buildYaml(`
people: {can: {}, ece: {}}
organization: {defaults: {playbooks: {detection: 10m, steps: [{id: stop, do: Stop}]}}}
crisis:
  owner: can
  detection: 30m
  lastReviewed: 2026-11-01
  roles: {lead: can, legal: ece}
  notify: {internal: [{person: ece, within: 15m}]}
playbooks:
  leak: {owner: ece, roles: {lead: ece}}
`);
    const [leak] = crisis.playbooks;
    expect(none).toEqual([]);
    expect(valueOf(leak!.owner)?.id).toBe('ece');
    expect(leak!.detection.at.pointer).toBe('/organization/defaults/playbooks/detection');
    expect(valueOf(valueOf(leak!.roles)!.legal)?.id).toBe('ece');
    expect(valueOf(valueOf(leak!.roles)!.lead)?.id).toBe('ece');
    expect(valueOf(leak!.notify)?.parent).toBe(leak);
    expect(leak!.lastReviewed.state).toBe('absent');
    expect(leak!.steps.state).toBe('absent');
  });
});
