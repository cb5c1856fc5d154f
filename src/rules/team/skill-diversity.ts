import { activePeople } from '../../analysis/active-people.ts';
import { teamCast } from '../../analysis/cast.ts';
import { contentTeams } from '../../analysis/content-teams.ts';
import { areSkillsKnown, highestLevel } from '../../analysis/held-skills.ts';
import type { Team } from '../../model/generated/entities.ts';
import { defineRule } from '../define-rule.ts';
import { setField } from '../remedy.ts';

/** How many of the skills for content a team has at least. */
interface Options {
  readonly least: number;
}

/** The article's four, and video, which many networks ask for. */
const SKILLS = ['copywriting', 'graphic-design', 'web-design', 'video-production', 'analytics'] as const;
/** A team of one is told that it is one. */
const LEAST_PEOPLE = 2;

export const skillDiversity = defineRule<Team, Options>({
  id: 'team/skill-diversity',
  severity: 'info',
  gap: 'medium',
  section: 1,
  isAbsence: true,
  readsClock: true,
  measure: { param: 'count', worse: 'less' },
  sources: ['S31', 'S32'],
  summary: {
    en: 'A team that makes content has few of the skills that content needs.',
    tr: 'İçerik üreten bir ekipte, içeriğin gerektirdiği becerilerden yalnızca birkaçı var.',
  },
  why: {
    en: 'Web design, graphic design, writing and analysis together make content more varied. With one of them everything looks alike.',
    tr: 'Web tasarımı, grafik tasarımı, yazım ve analiz birlikte içeriği çeşitlendirir; tek beceriyle her şey birbirine benzer.',
  },
  messages: {
    few: {
      en: 'Team "{team}" makes content with {count} of {of} skills; "{missing}" {count:is|are} missing.',
      tr: 'İçerik üreten "{team}" ekibinde {of} beceriden {count} tanesi var; eksik olanlar: "{missing}".',
      help: {
        en: 'Write down what the members can do, `skills: {graphic-design: 3}`, plan training, or add somebody.',
        tr: 'Üyelerin becerilerini yazın, `skills: {graphic-design: 3}`, eğitim planlayın ya da ekibe birini katın.',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `people:
  ada-lund: {name: Ada Lund, skills: {copywriting: 4}}
  iris-vane: {name: Iris Vane, skills: {copywriting: 3, analytics: 3}}
teams: {studio: {members: [ada-lund, iris-vane], functions: content}}`,
    good: `people:
  ada-lund: {name: Ada Lund, skills: {copywriting: 4, graphic-design: 2}}
  iris-vane: {name: Iris Vane, skills: {copywriting: 3, analytics: 3}}
teams: {studio: {members: [ada-lund, iris-vane], functions: content}}`,
  },
  options: {
    schema: { type: 'object', properties: { least: { type: 'integer', minimum: 1, maximum: SKILLS.length } } },
    defaults: { least: 3 } satisfies Options,
    stricter: { least: 'higher' },
  },
  subjects: contentTeams,
  *check(team, { model, options: { least } }) {
    const cast = teamCast(model, team);
    const people = [...cast.people].filter((person) => activePeople(model).has(person));
    if (!cast.isKnown || !areSkillsKnown(people) || people.length < LEAST_PEOPLE) return;
    const missing = SKILLS.filter((skill) => highestLevel(people, skill) === 0);
    const count = SKILLS.length - missing.length;
    if (count >= least) return;
    yield { at: team.at, message: 'few', params: { team: team.id, count, of: SKILLS.length, missing } };
  },
  remedy: ({ subject: team, finding: { params = {} } }, { model, options: { least } }) => {
    const person = [...teamCast(model, team).people].find((one) => activePeople(model).has(one));
    const missing = (params['missing'] as readonly string[]).slice(0, least - Number(params['count']));
    return person === undefined
      ? []
      : [setField(person, 'skills', Object.fromEntries(missing.map((skill) => [skill, 3])))];
  },
});
