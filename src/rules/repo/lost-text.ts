import { describeRule } from '../define-rule.ts';

const quoteIt = {
  en: 'Put the whole text in quotes: {quoted}',
  tr: 'Metnin tamamını tırnak içine alın: {quoted}',
};

export const lostText = describeRule({
  id: 'repo/lost-text',
  emittedBy: 'source',
  severity: 'error',
  sources: [],
  rationale: {
    en: 'Of thirty one-line Turkish titles and captions written without quotes, two vanish and nothing says so.',
    tr: 'Tek satıra tırnaksız yazılan otuz Türkçe başlık ve gönderi metninden ikisi kayboluyor ve kimse uyarmıyor.',
  },
  summary: {
    en: 'Text is silently lost because it begins with a sign that YAML keeps for itself.',
    tr: 'Metin, YAML için özel anlamı olan bir işaretle başladığı için sessizce kayboluyor.',
  },
  why: {
    en: 'The file is valid, the label or the first word is gone, and the post goes out without it.',
    tr: 'Dosya geçerlidir ama etiket ya da ilk sözcük yok olmuştur; gönderi onsuz yayınlanır.',
  },
  messages: {
    comment: {
      en: 'The text is lost: everything from the "#" on is a comment.',
      tr: 'Metin kayboluyor: "#" işaretinden sonrası yorum sayılıyor.',
      help: quoteIt,
    },
    cut: {
      en: 'The end of the text is lost: everything from the "#" on is a comment.',
      tr: 'Metnin sonu kayboluyor: "#" işaretinden sonrası yorum sayılıyor.',
      help: {
        en: 'Put the whole text in quotes: {quoted}; if a comment is meant, write a space after the "#".',
        tr: 'Metnin tamamını tırnak içine alın: {quoted}; yorum yazmak istediyseniz "#" işaretinden sonra boşluk bırakın.',
      },
    },
    tag: {
      en: 'The first word is lost: a word that begins with `!` is an instruction to YAML.',
      tr: 'İlk sözcük kayboluyor: `!` ile başlayan sözcük YAML için talimat sayılır.',
      help: quoteIt,
    },
    anchor: {
      en: 'The first word is lost: a word that begins with "&" names the value and is not part of it.',
      tr: 'İlk sözcük kayboluyor: "&" ile başlayan sözcük değere ad verir, değerin parçası olmaz.',
      help: quoteIt,
    },
    'tag-on-block': {
      en: '"{word}" is an instruction to YAML that smorg does not know.',
      tr: '"{word}", smorg için tanınmayan bir YAML talimatı.',
      help: {
        en: 'Take it away, or put it in quotes if it is meant as text.',
        tr: 'Kaldırın ya da metin olarak yazıldıysa tırnak içine alın.',
      },
    },
  },
  texts: { quote: { en: 'Put the text in quotes', tr: 'Metni tırnak içine al' } },
  fix: 'suggested',
  example: {
    bad: 'campaigns:\n  spring:\n    title: #işbirliği Bahar\n',
    good: 'campaigns:\n  spring:\n    title: "#işbirliği Bahar"\n',
  },
});
