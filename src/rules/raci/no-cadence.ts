import { valueOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';

export const noCadence = defineRule({
  id: 'raci/no-cadence',
  severity: 'info',
  section: 2,
  sources: ['S17'],
  summary: {
    en: 'An activity says how long it takes, but not how often it comes.',
    tr: 'Bir faaliyetin ne kadar sürdüğü yazılmış, ne sıklıkta yapıldığı yazılmamış.',
  },
  why: {
    en: 'The plan cannot set time aside for it, so it counts as no work at all.',
    tr: 'Plan ona süre ayıramaz; bu yüzden faaliyet hiç iş yükü getirmiyormuş gibi sayılır.',
  },
  messages: {
    none: {
      en: 'Activity "{activity}" takes {effort} each time and does not say how often.',
      tr: '"{activity}" faaliyeti her seferinde {effort} sürüyor, ama ne sıklıkta yapıldığı yazılmamış.',
      help: {
        en: 'Say how often it comes: `every: week`, `every: month`, `every: quarter`.',
        tr: 'Sıklığını yazın: `every: week`, `every: month`, `every: quarter`.',
      },
    },
  },
  texts: { effort: { en: 'how long it takes', tr: 'ne kadar sürdüğü' } },
  example: {
    bad: `responsibilities:
  store-photos: {title: Photograph the stores, responsible: mina-falk, accountable: mina-falk, effort: 2h}`,
    good: `responsibilities:
  store-photos: {title: Photograph the stores, responsible: mina-falk, accountable: mina-falk, effort: 2h, every: month}`,
  },
  subjects: (model) => model.responsibilities,
  *check({ id, effort, every }) {
    const minutes = valueOf(effort);
    if (minutes === undefined || minutes === 0 || every.state !== 'absent') return;
    yield {
      at: every.at,
      message: 'none',
      params: { activity: id, effort: { minutes } },
      related: [{ at: effort.at, message: 'effort' }],
    };
  },
});
