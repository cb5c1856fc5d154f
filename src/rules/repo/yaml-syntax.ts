import { describeRule } from '../define-rule.ts';
import { syntaxMessages } from './yaml-syntax-messages.ts';

export const yamlSyntax = describeRule({
  id: 'repo/yaml-syntax',
  emittedBy: 'source',
  severity: 'error',
  isUnsuppressable: true,
  sources: [],
  rationale: {
    en: 'A file that cannot be read cannot be checked, and whatever stands in it is missing from the plan.',
    tr: 'Okunamayan bir dosya denetlenemez; içinde yazan her şey plandan eksik kalır.',
  },
  summary: {
    en: 'The file is not valid YAML: one finding for each slip, where it was made.',
    tr: 'Dosya geçerli YAML değil: her yazım hatası için, yapıldığı yerde bir bulgu.',
  },
  why: {
    en: 'One wrong quote hides everything below it: people, deadlines and crisis contacts silently drop out of the plan.',
    tr: 'Tek bir yanlış tırnak altındaki her şeyi gizler: kişiler, son tarihler ve kriz iletişim bilgileri sessizce plandan düşer.',
  },
  messages: syntaxMessages,
  texts: {
    quote: { en: 'Put the text in quotes', tr: 'Metni tırnak içine al' },
    space: { en: 'Add the space', tr: 'Boşluğu ekle' },
    spaces: { en: 'Write ordinary spaces', tr: 'Normal boşluk yaz' },
    indent: { en: 'Line it up', tr: 'Hizala' },
    close: { en: 'Close it at the end of the line', tr: 'Satır sonunda kapat' },
    comma: { en: 'Add the comma', tr: 'Virgülü ekle' },
    dash: { en: 'Add the dash', tr: 'Tireyi ekle' },
    colon: { en: 'Add the colon', tr: 'İki noktayı ekle' },
    replace: { en: 'Write the one that fits', tr: 'Doğru ayracı yaz' },
    remove: { en: 'Take it away', tr: 'Kaldır' },
    break: { en: 'Begin a new line', tr: 'Yeni satıra geç' },
  },
  fix: 'suggested',
  example: {
    bad: 'people:\n  ayse-yilmaz:\n    name: Ayşe Yılmaz: içerik\n',
    good: 'people:\n  ayse-yilmaz:\n    name: "Ayşe Yılmaz: içerik"\n',
  },
});
