import { accountsOf } from '../../analysis/response/answered-accounts.ts';
import { answerers } from '../../analysis/response/answerers.ts';
import type { Fix } from '../../diagnostics/finding.ts';
import { listOf, valueOf } from '../../model/field.ts';
import type { ResponsePolicy } from '../../model/generated/entities.ts';
import type { Model } from '../../model/model.ts';
import { defineRule } from '../define-rule.ts';

export const noTone = defineRule({
  id: 'response/no-tone',
  severity: 'info',
  section: 6,
  readsClock: true,
  sources: ['S97', 'S100'],
  fix: 'suggested',
  summary: {
    en: 'Several people answer, and nothing says in which tone.',
    tr: 'Birden çok kişi yanıt veriyor, ama hangi üslupla yazacakları belirtilmemiş.',
  },
  why: {
    en: 'Answers need consistency: a brand voice is written for posts, and how it says sorry is left to each of those who answer.',
    tr: 'Yanıtlarda tutarlılık sağlanmalıdır: marka sesi gönderiler içindir, bu sesle nasıl özür dileneceği yanıtlayana kalır.',
  },
  messages: {
    none: {
      en: 'Policy "{policy}" does not say in which tone its {count} people answer.',
      tr: '"{policy}" kimlikli politikada yanıt veren {count} kişinin hangi üslupla yazacağı belirtilmemiş.',
      help: {
        en: 'Say how the brand voice ("{voice}") sounds in an answer: `tone: First name first, one sentence of regret, then what we do.`',
        tr: 'Marka sesinin ("{voice}") bir yanıtta nasıl duyulacağını yazın: `tone: Önce kişinin adı, bir cümleyle özür, sonra ne yapacağımız.`',
      },
    },
  },
  texts: { copy: { en: 'Take the tone of the brand', tr: 'Markanın üslubunu al' } },
  exampleBase: 'none',
  example: {
    bad: `organization: {name: Pine and Clay, voice: {tone: [warm, plain]}}
people:
  ada-lund: {name: Ada Lund}
  iris-vane: {name: Iris Vane}
accounts:
  shop: {platform: instagram}
responses:
  everyone: {responders: [ada-lund, iris-vane], rules: [{inbound: message, firstResponse: 4h}]}`,
    good: `organization: {name: Pine and Clay, voice: {tone: [warm, plain]}}
people:
  ada-lund: {name: Ada Lund}
  iris-vane: {name: Iris Vane}
accounts:
  shop: {platform: instagram}
responses:
  everyone: {responders: [ada-lund, iris-vane], rules: [{inbound: message, firstResponse: 4h}], tone: [warm, plain]}`,
  },
  // Of a brand without a voice that is the finding, and one person is consistent alone.
  subjects: (model) =>
    model.responses.filter((policy) => toneOf(model, policy).length > 0 && answerers(model, policy).length > 1),
  *check(policy, { model }) {
    if (policy.tone.state !== 'absent') return;
    const voice = toneOf(model, policy);
    yield {
      at: policy.at,
      message: 'none',
      params: { policy: policy.id, count: answerers(model, policy).length, voice },
      fixes: fixesOf(policy, voice),
    };
  },
});

/** The tone that the brands of a policy's accounts have, where it is one. */
function toneOf(model: Model, policy: ResponsePolicy): readonly string[] {
  const common = model.organization?.voice;
  const tones = accountsOf(model, policy).map(({ brand }) => {
    const voice = valueOf(brand)?.target?.voice ?? common;
    const written = voice && valueOf(voice);
    return written === undefined ? [] : listOf(written.tone);
  });
  const [first = [], ...others] = tones;
  return others.every((tone) => tone.join('\n') === first.join('\n')) ? first : [];
}

/** Words that stand in a list in any YAML text as they are. */
const PLAIN = /^\p{L}[\p{L}\p{M}\p{N} .-]*$/u;

function fixesOf(policy: ResponsePolicy, voice: readonly string[]): Fix[] {
  if (!voice.every((word) => PLAIN.test(word))) return [];
  const edits = [{ op: 'insert', at: policy.at, key: 'tone', yaml: `[${voice.join(', ')}]` } as const];
  return [{ title: 'copy', safety: 'suggested', edits }];
}
