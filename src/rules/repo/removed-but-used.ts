import { describeRule } from '../define-rule.ts';

export const removedButUsed = describeRule({
  id: 'repo/removed-but-used',
  emittedBy: 'lint',
  severity: 'error',
  isAboutChange: true,
  sources: ['S14', 'S26'],
  summary: {
    en: 'The change removes what is still used elsewhere.',
    tr: 'Değişiklik, başka yerlerde hâlâ kullanılan bir şeyi siliyor.',
  },
  why: {
    en: 'Whatever named it is left without an owner, an account or a visual from the day of the merge on.',
    tr: 'Onu adıyla anan her şey, birleştirme gününden sonra sahipsiz, hesapsız ya da görselsiz kalır.',
  },
  messages: {
    removed: {
      en: 'The {kind} "{id}"{called} is removed by this change and still used in {count} {count:place|places}.',
      tr: 'Bu değişiklikte silinen {kind} "{id}"{called} {count} yerde hâlâ kullanılıyor.',
      help: {
        en: 'Name another one there, or put it back. If it was renamed, write `formerly: [{id}]` at the new one.',
        tr: 'Oralarda başkasının kimliğini yazın ya da onu geri koyun. Yalnızca adı değiştiyse yeni tanıma `formerly: [{id}]` ekleyin.',
      },
    },
    'perhaps-renamed': {
      en: 'The {kind} "{id}"{called} is removed by this change and still used in {count} {count:place|places}. Was it renamed to "{to}"?',
      tr: 'Bu değişiklikte silinen {kind} "{id}"{called} {count} yerde hâlâ kullanılıyor. Yeni kimliği "{to}" olabilir mi?',
      help: {
        en: 'If so, write `formerly: [{id}]` at "{to}", and "{to}" in these places. If not, name another one there or put it back.',
        tr: 'Öyleyse "{to}" tanımına `formerly: [{id}]` ekleyin ve bu yerlere "{to}" yazın. Değilse başkasının kimliğini yazın ya da onu geri koyun.',
      },
    },
    renamed: {
      en: 'The {kind} "{id}"{called} is now called "{to}" and still used under the old id in {count} {count:place|places}.',
      tr: 'Kimliği artık "{to}" olan {kind} "{id}"{called} {count} yerde hâlâ eski kimliğiyle kullanılıyor.',
      help: { en: 'Write "{to}" in these places.', tr: 'Bu yerlere "{to}" yazın.' },
    },
    file: {
      en: 'The file "{file}" is removed by this change and still used in {count} {count:place|places}.',
      tr: 'Bu değişiklikte silinen "{file}" adlı dosya {count} yerde hâlâ kullanılıyor.',
      help: {
        en: 'Name another file there, or put it back.',
        tr: 'Oralarda başka bir dosya gösterin ya da onu geri koyun.',
      },
    },
    'file-moved': {
      en: 'The file "{file}" is no longer there and still used in {count} {count:place|places}; is it "{to}" now?',
      tr: 'Artık yerinde olmayan "{file}" adlı dosya {count} yerde hâlâ kullanılıyor. Yeni yolu "{to}" olabilir mi?',
      help: {
        en: 'Write "{to}" in these places, or put the file back.',
        tr: 'Bu yerlere "{to}" yazın ya da dosyayı geri koyun.',
      },
    },
  },
  texts: { use: { en: 'used here too', tr: 'burada da kullanılıyor' } },
  exampleBase: 'illustration',
  example: {
    bad: '# the change took "mert" out of people\nteams:\n  studio: {name: Studio, lead: mert, members: [ayse, mert]}\n',
    good: 'teams:\n  studio: {name: Studio, lead: ayse, members: [ayse]}\n',
  },
});
