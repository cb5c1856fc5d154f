import { describeRule, type Message } from '../define-rule.ts';

const PUT_BACK = {
  en: 'Put it back. If it is meant, change it in a pull request of its own and let whoever keeps the check merge it.',
  tr: 'Eski hâline getirin. Bilerek yapıldıysa bunu ayrı bir değişiklik isteğiyle yapın; birleştirmeyi denetimden sorumlu kişi üstlensin.',
};
const MEND = {
  en: 'Mend the findings, or let whoever keeps the check merge the longer baseline in a pull request of its own.',
  tr: 'Bulguları giderin ya da uzayan temel çizgiyi ayrı bir değişiklik isteğiyle, denetimden sorumlu kişi birleştirsin.',
};
const NARROW = {
  en: 'Put a comment with its reason at the one thing that is meant, and take this one away.',
  tr: 'Yorumu gerekçesiyle birlikte yalnızca ilgili olduğu satırın üstüne yazın, bunu kaldırın.',
};
const TAKE_AWAY = {
  en: 'Take the comment away and mend the finding, or talk to whoever keeps lint.locked in smorg.yaml.',
  tr: 'Yorumu kaldırıp bulguyu giderin ya da smorg.yaml içindeki lint.locked ayarından sorumlu kişiyle görüşün.',
};

function told(en: string, tr: string, help = PUT_BACK): Message {
  return { en, tr, help };
}

export const weakenedCheck = describeRule({
  id: 'repo/weakened-check',
  emittedBy: 'lint',
  severity: 'error',
  isUnsuppressable: true,
  hasFixedSeverity: true,
  isAboutChange: true,
  sources: [],
  rationale: {
    en: 'A pull request that may switch off its own check is not checked.',
    tr: 'Kendi denetimini kapatabilen bir değişiklik isteği denetlenmiş sayılmaz.',
  },
  summary: {
    en: 'The change makes the check itself ask for less.',
    tr: 'Değişiklik, denetimin kendisini gevşetiyor.',
  },
  why: {
    en: 'What the check no longer reports nobody sees, neither in this change nor in any later one.',
    tr: 'Denetimin artık bildirmediğini ne bu değişiklikte ne de sonrakilerde kimse görür.',
  },
  messages: {
    'rule-off': told(
      'The rule "{rule}" is turned off; it was "{from}".',
      '"{rule}" kuralı kapatılmış; önceki düzeyi: "{from}".',
    ),
    'rule-off-in': told(
      'The rule "{rule}" is turned off in "{files}"; there it was "{from}".',
      '"{rule}" kuralı şu dosyalarda kapatılmış: "{files}". Önceki düzeyi: "{from}".',
    ),
    'rule-lowered': told(
      'The rule "{rule}" is now "{to}"; it was "{from}".',
      '"{rule}" kuralının düzeyi düşürülmüş: "{to}". Önceki düzeyi: "{from}".',
    ),
    'rule-lowered-in': told(
      'The rule "{rule}" is now "{to}" in "{files}"; there it was "{from}".',
      '"{rule}" kuralının düzeyi şu dosyalarda düşürülmüş: "{files}". Yeni düzeyi: "{to}", önceki: "{from}".',
    ),
    'rule-unset': told(
      'The rule "{rule}" is no longer set to "{from}"; without that it is "{to}".',
      '"{rule}" kuralını "{from}" yapan ayar kaldırılmış; ayar olmadan düzeyi: "{to}".',
    ),
    'rule-unset-in': told(
      'The rule "{rule}" is no longer set to "{from}" in "{files}"; there it is now "{to}".',
      '"{rule}" kuralını şu dosyalarda "{from}" yapan ayar kaldırılmış: "{files}". Düzeyi artık: "{to}".',
    ),
    option: told(
      'The option "{option}" of the rule "{rule}" asks for less: {to} instead of {from}.',
      '"{rule}" kuralının "{option}" seçeneği gevşetilmiş. Yeni değeri: {to}, önceki: {from}.',
    ),
    'option-in': told(
      'The option "{option}" of the rule "{rule}" asks for less in "{files}": {to} instead of {from}.',
      '"{rule}" kuralının "{option}" seçeneği şu dosyalarda gevşetilmiş: "{files}". Yeni değeri: {to}, önceki: {from}.',
    ),
    preset: told(
      'The preset is now "{to}" instead of "{from}", which asks for less.',
      'Hazır ayar gevşetilmiş: "{to}". Önceki hazır ayar: "{from}".',
    ),
    'fail-on': told(
      'The check now fails from "{to}" on; before it failed from "{from}" on.',
      'Denetimi başarısız kılan en düşük düzey yükseltilmiş. Yeni düzey: "{to}", önceki: "{from}".',
    ),
    'fail-never': told(
      'The check never fails any more; before it failed from "{from}" on.',
      'Denetim artık hiç başarısız olmuyor; önce şu düzeyden başlıyordu: "{from}".',
    ),
    unlocked: told('The rule "{rule}" is no longer locked.', '"{rule}" kuralı artık kilitli değil.'),
    excluded: told(
      'The pattern "{pattern}" of exclude leaves {count} {count:file|files} unchecked, such as "{files}".',
      'exclude içindeki "{pattern}" örüntüsü {count} dosyayı denetim dışı bırakıyor; örneğin: "{files}".',
    ),
    'not-included': told(
      'The patterns of include leave {count} {count:file|files} unchecked, such as "{files}".',
      'include içindeki örüntüler {count} dosyayı denetim dışı bırakıyor; örneğin: "{files}".',
    ),
    horizon: told(
      'The plan looks less far ahead: {to} instead of {from}.',
      'Planın kapsadığı süre kısaltılmış. Yeni süre: {to}, önceki: {from}.',
    ),
    utilisation: told(
      'A week counts as overfull only from {to} of the capacity on, instead of {from}.',
      'Bir haftanın dolu sayıldığı sınır yükseltilmiş. Yeni sınır: {to}, önceki: {from} (kapasiteye oranla).',
    ),
    'configuration-gone': told(
      'The configuration "{file}" is gone, and with it {count} {count:setting that asks|settings that ask} for more.',
      '"{file}" yapılandırması kaldırılmış; onunla birlikte denetimi sıkılaştıran {count} ayar da gitmiş.',
    ),
    baseline: told(
      'The baseline puts off {count} more {count:finding|findings}, of "{rules}".',
      'Temel çizgi {count} bulguyu daha erteliyor; kurallar: "{rules}".',
      MEND,
    ),
    'comment-for-file': told(
      'This comment silences "{rule}" in the whole file.',
      'Bu yorum "{rule}" kuralını bütün dosyada bastırıyor.',
      NARROW,
    ),
    'comment-for-section': told(
      'This comment silences "{rule}" in the whole section.',
      'Bu yorum "{rule}" kuralını bütün bölümde bastırıyor.',
      NARROW,
    ),
    'comment-on-locked': told(
      'This comment is to silence "{rule}", which is locked.',
      'Bu yorum, kilitli olan "{rule}" kuralını bastırmak için yazılmış.',
      TAKE_AWAY,
    ),
    'comment-on-unlocked': told(
      'This comment silences "{rule}", which was locked before.',
      'Bu yorum, önceden kilitli olan "{rule}" kuralını bastırıyor.',
      TAKE_AWAY,
    ),
  },
  texts: { added: { en: 'put off too', tr: 'bu da ertelenmiş' } },
  exampleBase: 'illustration',
  example: {
    bad: '# smorg.yaml of the pull request; before, the line said "error"\nversion: 1\nlint:\n  rules: {content/disclosure-missing: "off"}\n',
    good: 'version: 1\nlint:\n  rules: {content/disclosure-missing: error}\n',
  },
});
