import { describeRule } from '../define-rule.ts';

const saveAsUtf8 = {
  en: 'Save the file again as UTF-8: editors offer it under "Save with encoding".',
  tr: 'Dosyayı UTF-8 olarak yeniden kaydedin: düzenleyicilerde "Kodlamayla kaydet" altında bulunur.',
};

const deleteCharacter = {
  en: 'Delete the character; it usually comes with pasted text.',
  tr: 'Karakteri silin; genellikle yapıştırılan metinle gelir.',
};

export const notText = describeRule({
  id: 'repo/not-text',
  emittedBy: 'source',
  severity: 'error',
  isUnsuppressable: true,
  sources: [],
  rationale: {
    en: 'A wrong encoding turns Turkish letters into others without a trace.',
    tr: 'Yanlış kodlama Türkçe harfleri iz bırakmadan başka harflere çevirir.',
  },
  summary: {
    en: 'The file is not UTF-8 text, or holds a character that no text may hold.',
    tr: 'Dosya UTF-8 metin değil ya da metinde bulunamayacak bir karakter içeriyor.',
  },
  why: {
    en: 'What cannot be decoded for certain would reach posts and names with wrong letters.',
    tr: 'Kesin çözülemeyen metin, gönderilere ve adlara yanlış harflerle geçer.',
  },
  messages: {
    'not-utf-8': {
      en: 'Line {line} is not UTF-8: the byte {byte} stands for no character.',
      tr: '{line}. satır UTF-8 değil: {byte} baytı hiçbir karaktere karşılık gelmiyor.',
      help: saveAsUtf8,
    },
    'utf-16': {
      en: 'The file is UTF-16, not UTF-8.',
      tr: 'Dosya UTF-8 değil, UTF-16.',
      help: saveAsUtf8,
    },
    binary: {
      en: 'The file is not text.',
      tr: 'Dosya metin değil.',
      help: {
        en: 'Only YAML text may have the ending .yaml or .yml: rename the file or take it away.',
        tr: '.yaml ve .yml uzantısı yalnızca YAML metni içindir: dosyayı yeniden adlandırın ya da kaldırın.',
      },
    },
    nul: {
      en: 'On line {line} stands a zero byte, which no text may hold.',
      tr: '{line}. satırda, metinde bulunamayacak bir sıfır baytı var.',
      help: deleteCharacter,
    },
    control: {
      en: 'On line {line} stands the invisible control character U+{code}.',
      tr: '{line}. satırda görünmeyen bir denetim karakteri var: U+{code}.',
      help: deleteCharacter,
    },
    'carriage-return': {
      en: 'On line {line} stands a carriage return without a line feed.',
      tr: '{line}. satırda, satır sonu karakterlerinden yalnızca biri (CR) var.',
      help: {
        en: 'Save the file with LF or CRLF line ends.',
        tr: 'Dosyayı LF ya da CRLF satır sonlarıyla kaydedin.',
      },
    },
  },
  example: {
    bad: 'people:\n  ayse-yilmaz: {name: "Ayşe\u0000 Yılmaz"}\n',
    good: 'people:\n  ayse-yilmaz: {name: Ayşe Yılmaz}\n',
  },
});
