import { describeRule } from '../define-rule.ts';

export const ambiguousActor = describeRule({
  id: 'repo/ambiguous-actor',
  emittedBy: 'model',
  severity: 'error',
  sources: [],
  rationale: {
    en: 'People, roles, teams, rosters and contacts share one list of ids, so that a duty can change hands with one word.',
    tr: 'Kişiler, roller, ekipler, nöbet çizelgeleri ve dış kişiler tek bir kimlik listesini paylaşır; böylece bir görev tek sözcükle el değiştirir.',
  },
  summary: {
    en: 'A person, role, team, roster or contact has the id of another.',
    tr: 'Bir kişi, rol, ekip, nöbet çizelgesi ya da dış kişi bir başkasının kimliğini taşıyor.',
  },
  why: {
    en: 'Fields such as "owner" take any of them: nobody can tell which is meant.',
    tr: '"owner" gibi alanlar bunların hepsini alır: hangisinin kastedildiği bilinemez.',
  },
  messages: {
    ambiguous: {
      en: '"{id}" is the id of a {second} here, and already of a {first} at {place}.',
      tr: '"{id}" burada {second} kimliği, ancak şurada zaten {first} kimliği: {place}.',
      help: {
        en: 'Give one of the two another id, and name the old one in its "formerly" so that references can follow.',
        tr: 'İkisinden birine başka bir kimlik verin; başvurular izlenebilsin diye eskisini "formerly" alanına yazın.',
      },
    },
  },
  texts: {
    first: { en: '{kind} of the same id', tr: 'aynı kimlikli {kind}' },
  },
  example: {
    bad: 'contacts:\n  carer: {name: Press office}\n',
    good: 'contacts:\n  press-office: {name: Press office}\n',
  },
});
