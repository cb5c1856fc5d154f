import { publicQuestions } from '../../analysis/response/public-questions.ts';
import { defineRule } from '../define-rule.ts';

export const privateDataInPublic = defineRule({
  id: 'response/private-data-in-public',
  severity: 'warning',
  section: 6,
  sources: ['A5'],
  summary: {
    en: 'A template for public answers asks people for personal data.',
    tr: 'Herkese açık yanıtlarda kullanılan bir şablon, insanlardan kişisel veri istiyor.',
  },
  why: {
    en: 'Whoever is asked in public answers in public: a telephone number under a post is read by all, and you asked for it.',
    tr: 'Herkesin önünde sorulan, herkesin önünde yanıtlanır: gönderi altındaki telefon numarasını siz istersiniz, herkes okur.',
  },
  messages: {
    asked: {
      en: 'The public answer asks for personal data: "{asked}".',
      tr: 'Herkese açık yanıt kişisel veri istiyor: "{asked}".',
      help: {
        en: 'Take the conversation to a private channel first: "Please send us a direct message."',
        tr: 'Önce konuşmayı özel bir kanala taşıyın: "Bize özel mesajdan yazar mısınız?"',
      },
    },
  },
  exampleBase: 'none',
  example: {
    bad: `templates:
  reply: {for: comment, texts: {en: Please tell us your phone number and we call you.}}`,
    good: `templates:
  reply: {for: comment, texts: {en: Please send us your phone number by direct message and we call you.}}`,
  },
  subjects: publicQuestions,
  *check({ asked, within, language }) {
    yield { at: within, message: 'asked', params: { asked }, subject: `${language}/${within.within?.start ?? 0}` };
  },
});
