import { describeRule } from '../define-rule.ts';

export const malformedSuppression = describeRule({
  id: 'repo/malformed-suppression',
  emittedBy: 'lint',
  severity: 'error',
  isUnsuppressable: true,
  sources: [],
  rationale: {
    en: 'Whoever wrote the comment believes that it has an effect.',
    tr: 'Yorumu yazan kişi onun etkili olduğunu sanır.',
  },
  summary: {
    en: 'A smorg-ignore comment is not written in the way smorg reads it.',
    tr: 'Bir smorg-ignore yorumu smorg programının okuduğu biçimde yazılmamış.',
  },
  why: {
    en: 'The comment silences nothing, or nobody can tell until when it holds.',
    tr: 'Yorum hiçbir kuralı bastırmaz ya da ne zamana kadar geçerli olduğu anlaşılmaz.',
  },
  messages: {
    'no-rule': {
      en: 'This exception names no rule.',
      tr: 'Bu istisna hiçbir kuralın adını içermiyor.',
      help: {
        en: 'Name the rules it is for: # smorg-ignore team/no-lead, team/no-goal: the team is being built until May.',
        tr: 'Hangi kurallar için olduğunu yazın: # smorg-ignore team/no-lead, team/no-goal: ekip mayısa kadar kuruluyor.',
      },
    },
    'bad-date': {
      en: '"{date}" is not a date, so this exception has no effect.',
      tr: '"{date}" bir tarih değil; bu istisnanın etkisi yok.',
      help: {
        en: 'Write year, month and day: # smorg-ignore team/no-lead until 2026-12-31: the search is on.',
        tr: 'Yıl, ay ve günü yazın: # smorg-ignore team/no-lead until 2026-12-31: arayış sürüyor.',
      },
    },
    unreadable: {
      en: 'This comment looks like an exception, but it is none.',
      tr: 'Bu yorum bir istisnaya benziyor ama istisna olarak okunmuyor.',
      help: {
        en: 'Begin with "smorg-ignore" for what follows, or with "smorg-ignore-file" for the whole file.',
        tr: 'Ardından gelen bölüm için "smorg-ignore", tüm dosya için "smorg-ignore-file" ile başlayın.',
      },
    },
  },
  example: {
    bad: 'skills:\n  # smorg-ignore repo/orphan-entity until March: the course begins then\n  neon-signs: {title: Neon signs}\n',
    good: 'skills:\n  # smorg-ignore repo/orphan-entity until 2999-03-01: the course begins then\n  neon-signs: {title: Neon signs}\n',
  },
});
