import { closedCircle } from '../../analysis/crisis/closed-circles.ts';
import { groupByPlace } from '../../analysis/group-by-place.ts';
import { valueOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';
import { alsoTexts } from './lack-findings.ts';

export const notificationCycle = defineRule({
  id: 'crisis/notification-cycle',
  severity: 'warning',
  section: 5,
  isAbsence: true,
  sources: ['S79', 'C20'],
  summary: {
    en: 'Those who are to pass on the news of a crisis learn of it only from each other.',
    tr: 'Kriz haberini iletecek olanlar haberi yalnızca birbirinden alıyor.',
  },
  why: {
    en: 'A circle has no beginning: everybody waits for a call that nobody makes.',
    tr: 'Döngünün başlangıcı yoktur: herkes, kimsenin etmediği bir telefonu bekler.',
  },
  messages: {
    circle: {
      en: 'Whoever is to tell "{people}" learns of the crisis only from them.',
      tr: 'Şu kişilere haber verecek olan, krizi yalnızca yine onlardan öğreniyor: "{people}".',
      help: {
        en: 'Let somebody begin who notices it: `{person: …, by: monitor, within: 10m}`. It is so in "{playbooks}".',
        tr: 'Bildirimi, krizi fark eden biri başlatsın: `{person: …, by: monitor, within: 10m}`. Kriz senaryoları: "{playbooks}".',
      },
    },
  },
  texts: alsoTexts,
  exampleBase: 'none',
  example: {
    bad: `people: {ada-lund: {name: Ada Lund}, iris-vane: {name: Iris Vane}}
crisis: {notify: {internal: [{person: ada-lund, by: iris-vane}, {person: iris-vane, by: ada-lund}]}}
playbooks: {leak: {title: Data leak}}`,
    good: `people: {ada-lund: {name: Ada Lund}, iris-vane: {name: Iris Vane}}
crisis: {roles: {monitor: iris-vane}, notify: {internal: [{person: ada-lund, by: monitor}]}}
playbooks: {leak: {title: Data leak}}`,
  },
  subjects: (model) => {
    const found = model.playbooks.flatMap((playbook) => {
      const [first, ...others] = closedCircle(model, playbook);
      return first === undefined ? [] : [{ playbook, circle: [first, ...others], at: first.at }];
    });
    return groupByPlace(found, ({ at }) => at);
  },
  *check([first, ...others]) {
    yield {
      at: first.at,
      message: 'circle',
      params: {
        people: first.circle.flatMap(({ person }) => valueOf(person)?.id ?? []),
        playbooks: [first, ...others].map(({ playbook }) => playbook.id),
      },
      related: first.circle.slice(1).map(({ at }) => ({ at, message: 'also' })),
    };
  },
});
