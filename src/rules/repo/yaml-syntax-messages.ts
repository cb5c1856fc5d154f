import type { Message } from '../define-rule.ts';

const quoteIt = {
  en: 'Put the whole text in quotes: {quoted}',
  tr: 'Metnin tamamını tırnak içine alın: {quoted}',
};

/** Words for every slip that keeps a file from being read. */
export const syntaxMessages: Readonly<Record<string, Message>> = {
  'colon-in-text': {
    en: 'A text with a colon and a space in it needs quotes.',
    tr: 'İçinde iki nokta ve ardından boşluk geçen metin tırnak ister.',
    help: quoteIt,
  },
  'colon-at-end': {
    en: 'A text that ends with a colon needs quotes.',
    tr: 'İki nokta ile biten metin tırnak ister.',
    help: quoteIt,
  },
  'colon-missing': {
    en: 'A colon is missing after "{key}".',
    tr: '"{key}" sözcüğünden sonra iki nokta eksik.',
    help: { en: 'Write "{key}:".', tr: 'Şöyle yazın: "{key}:".' },
  },
  'two-fields': {
    en: 'The field "{key}" stands on the line of another field.',
    tr: '"{key}" alanı başka bir alanın satırında duruyor.',
    help: { en: 'Begin a new line before "{key}".', tr: '"{key}" alanından önce yeni satıra geçin.' },
  },
  'quote-inside': {
    en: 'The quote that opens here closes before the text ends.',
    tr: 'Burada açılan tırnak, metin bitmeden kapanıyor.',
    help: quoteIt,
  },
  'quote-open': {
    en: 'The quote that opens here is not closed.',
    tr: 'Burada açılan tırnak kapatılmamış.',
    help: { en: 'Close it at the end of the text: {quoted}', tr: 'Metnin sonunda kapatın: {quoted}' },
  },
  'quote-never-closed': {
    en: 'The quote that opens here is not closed.',
    tr: 'Burada açılan tırnak kapatılmamış.',
    help: { en: 'Write the same quote at the end of the text.', tr: 'Metnin sonuna aynı tırnağı yazın.' },
  },
  'special-start': {
    en: 'A text that begins with "{sign}" needs quotes.',
    tr: '"{sign}" ile başlayan metin tırnak ister.',
    help: quoteIt,
  },
  'block-start': {
    en: 'After "{sign}" the text begins on the next line; on the same line it needs quotes.',
    tr: '"{sign}" işaretinden sonra metin alt satırda başlar; aynı satırda tırnak ister.',
    help: quoteIt,
  },
  'bracket-in-text': {
    en: 'A text that begins with "{sign}" and goes on after it is closed needs quotes.',
    tr: '"{sign}" ile başlayıp kapandıktan sonra süren metin tırnak ister.',
    help: quoteIt,
  },
  'bracket-inside': {
    en: 'A text with "{sign}" in it needs quotes where it stands between brackets or braces.',
    tr: 'Ayraç içindeki bir metinde "{sign}" geçiyorsa metin tırnak ister.',
    help: quoteIt,
  },
  'double-brace': {
    en: 'A text that begins with "{sign}" needs quotes.',
    tr: '"{sign}" ile başlayan metin tırnak ister.',
    help: {
      en: 'Put the whole text in quotes, for example "{{name}}, hello".',
      tr: 'Metnin tamamını tırnak içine alın, örneğin "{{name}}, merhaba".',
    },
  },
  'bad-escape': {
    en: 'In double quotes "{escape}" has no meaning.',
    tr: 'Çift tırnak içinde "{escape}" yazımının anlamı yok.',
    help: {
      en: 'Use single quotes, which take a backslash as it is: {quoted}',
      tr: 'Ters eğik çizgiyi olduğu gibi alan tek tırnağı kullanın: {quoted}',
    },
  },
  'space-after-colon': {
    en: 'A space is missing after "{key}:".',
    tr: '"{key}:" yazımından sonra boşluk eksik.',
    help: { en: 'Write "{key}: {value}".', tr: 'Şöyle yazın: "{key}: {value}".' },
  },
  'space-after-dash': {
    en: 'A space is missing after the dash.',
    tr: 'Tireden sonra boşluk eksik.',
    help: { en: 'Write "- {value}".', tr: 'Şöyle yazın: "- {value}".' },
  },
  'dash-missing': {
    en: 'A dash is missing before "{key}": the next item of the list begins here.',
    tr: '"{key}" alanından önce tire eksik: listenin sonraki ögesi burada başlıyor.',
    help: { en: 'Write "- {key}:".', tr: 'Şöyle yazın: "- {key}:".' },
  },
  'no-colon': {
    en: 'This line has no colon, so it is neither a field nor a value.',
    tr: 'Bu satırda iki nokta yok; ne bir alan ne de bir değer.',
    help: {
      en: 'Write it as "field: value", or as "- item" in a list; a long text goes in quotes.',
      tr: '"alan: değer" ya da listede "- öge" olarak yazın; uzun metni tırnak içine alın.',
    },
  },
  tab: {
    en: 'This line is indented with a tab.',
    tr: 'Bu satır sekme (Tab) ile girintilenmiş.',
    help: { en: 'Indent with spaces only.', tr: 'Girintide yalnızca boşluk kullanın.' },
  },
  'no-break-space': {
    en: 'Here stands a special space that looks like an ordinary one.',
    tr: 'Burada normal boşluk gibi görünen özel bir boşluk var.',
    help: {
      en: 'It usually comes with text pasted from a document or a web page: write an ordinary space.',
      tr: 'Genellikle bir belgeden ya da web sayfasından yapıştırılan metinle gelir: normal boşluk yazın.',
    },
  },
  indentation: {
    en: 'This line does not line up with the lines around it: it begins at column {found}.',
    tr: 'Bu satır çevresindeki satırlarla hizalı değil: {found}. sütunda başlıyor.',
    help: {
      en: 'Fields of one group begin at the same column; here that would be column {expected}.',
      tr: 'Aynı gruptaki alanlar aynı sütunda başlar; burada beklenen sütun: {expected}.',
    },
  },
  'indentation-unclear': {
    en: 'This line does not line up with the lines around it: it begins at column {found}.',
    tr: 'Bu satır çevresindeki satırlarla hizalı değil: {found}. sütunda başlıyor.',
    help: {
      en: 'Fields of one group begin at the same column. Columns that fit here: {expected}; which is meant, only you know.',
      tr: 'Aynı gruptaki alanlar aynı sütunda başlar. Buraya uyan sütunlar: {expected}; hangisinin amaçlandığını siz bilirsiniz.',
    },
  },
  'text-indentation': {
    en: 'This line of a text stands too far to the left: it begins at column {found}.',
    tr: 'Metnin bu satırı fazla solda duruyor: {found}. sütunda başlıyor.',
    help: {
      en: 'A text below its field is indented further than the field; here that would be column {expected}.',
      tr: 'Alanın altına yazılan metin alandan daha sağda durur; burada beklenen sütun: {expected}.',
    },
  },
  'item-among-fields': {
    en: 'Here an item of a list stands among fields.',
    tr: 'Burada alanların arasında bir liste ögesi duruyor.',
    help: {
      en: 'Put the item below the field to which it belongs, further to the right, or leave out the dash.',
      tr: 'Ögeyi ait olduğu alanın altına, daha sağa yazın ya da tireyi kaldırın.',
    },
  },
  'bracket-open': {
    en: 'The "{sign}" that opens here is not closed.',
    tr: 'Burada açılan "{sign}" kapatılmamış.',
    help: { en: 'Write "{close}" where it ends.', tr: 'Bittiği yere "{close}" yazın.' },
  },
  'bracket-stray': {
    en: 'This "{sign}" closes nothing.',
    tr: 'Bu "{sign}" hiçbir şeyi kapatmıyor.',
    help: {
      en: 'Take it away, or put the whole text in quotes if it belongs to a text.',
      tr: 'Kaldırın; metnin parçasıysa metnin tamamını tırnak içine alın.',
    },
  },
  'bracket-other': {
    en: 'This "{sign}" does not fit the "{open}" that it should close.',
    tr: 'Bu "{sign}" kapatması gereken "{open}" işaretine uymuyor.',
    help: { en: 'Write "{close}" instead.', tr: 'Bunun yerine "{close}" yazın.' },
  },
  'comma-missing': {
    en: 'A comma is missing before this.',
    tr: 'Bundan önce bir virgül eksik.',
    help: {
      en: 'Between brackets or braces a comma stands between one item and the next.',
      tr: 'Köşeli ya da süslü ayraç içinde ögelerin arasına virgül konur.',
    },
  },
  'comma-first': {
    en: 'Before this comma nothing is written.',
    tr: 'Bu virgülden önce bir şey yazılmamış.',
    help: { en: 'Take the comma away.', tr: 'Virgülü kaldırın.' },
  },
  'comma-twice': {
    en: 'Between these commas nothing is written.',
    tr: 'Bu virgüllerin arasında bir şey yazılmamış.',
    help: { en: 'Take the extra comma away.', tr: 'Fazla virgülü kaldırın.' },
  },
  'label-in-list': {
    en: 'From "{label}" on the line is a comment, so the "{sign}" before it stays open.',
    tr: '"{label}" ile başlayan kısım yorum sayılıyor, bu yüzden önündeki "{sign}" açık kalıyor.',
    help: {
      en: 'Put every label in quotes, or leave out the # where labels are written without it.',
      tr: 'Her etiketi tırnak içine alın ya da etiketlerin # olmadan yazıldığı yerde # işaretini kaldırın.',
    },
  },
  'comment-without-space': {
    en: 'A comment needs a space before its "#".',
    tr: 'Yorumda "#" işaretinden önce boşluk gerekir.',
    help: { en: 'Write a space before the "#".', tr: '"#" işaretinden önce boşluk bırakın.' },
  },
  'unknown-alias': {
    en: '"*{name}" repeats a value named "&{name}", and no value above has that name.',
    tr: '"*{name}", "&{name}" adlı bir değeri yineler; yukarıda bu adda bir değer yok.',
    help: {
      en: 'If it is meant as text, put it in quotes.',
      tr: 'Metin olarak yazıldıysa tırnak içine alın.',
    },
  },
  'bad-merge': {
    en: 'After "<<:" stands the name of a group of fields, for example "*defaults".',
    tr: '"<<:" yazımından sonra bir alan grubunun adı durur, örneğin "*defaults".',
    help: {
      en: 'Name a group marked with "&" further up, or write the fields out.',
      tr: 'Yukarıda "&" ile işaretlenmiş bir grubu adlandırın ya da alanları tek tek yazın.',
    },
  },
  'empty-key': {
    en: 'The name before the colon is missing.',
    tr: 'İki noktadan önceki ad eksik.',
    help: { en: 'Write "field: value".', tr: '"alan: değer" olarak yazın.' },
  },
  'odd-key': {
    en: 'The name of a field is a simple text, not a list or a group.',
    tr: 'Alan adı düz bir metindir; liste ya da grup olamaz.',
    help: { en: 'If it is meant as text, put it in quotes.', tr: 'Metin olarak yazıldıysa tırnak içine alın.' },
  },
  directive: {
    en: 'A line that begins with "%" instructs the reader of the file; smorg takes no such instructions.',
    tr: '"%" ile başlayan satır dosyayı okuyana talimattır; smorg böyle talimat almaz.',
    help: { en: 'Take the line away.', tr: 'Satırı kaldırın.' },
  },
  unreadable: {
    en: 'From here on the file cannot be read.',
    tr: 'Dosya buradan sonra okunamıyor.',
    help: {
      en: 'Compare this line and the one above with their neighbours: indentation, colons, quotes, brackets.',
      tr: 'Bu satırı ve üstündekini komşularıyla karşılaştırın: girinti, iki nokta, tırnak, ayraç.',
    },
  },
};
