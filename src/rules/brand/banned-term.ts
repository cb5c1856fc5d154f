import { bannedUses, type GuardedText, guardedTexts } from '../../analysis/banned-uses.ts';
import { likeWritten } from '../../analysis/text/like-written.ts';
import type { TermHit } from '../../analysis/text/term-finder.ts';
import type { Fix } from '../../diagnostics/finding.ts';
import type { NodePlace } from '../../diagnostics/place.ts';
import { valueOf } from '../../model/field.ts';
import { defineRule } from '../define-rule.ts';

export const bannedTerm = defineRule({
  id: 'brand/banned-term',
  severity: 'warning',
  section: 3,
  sources: ['S55'],
  summary: {
    en: 'A text that is to be published uses a term that the brand has banned.',
    tr: 'Yayınlanacak bir metinde markanın yasakladığı bir ifade var.',
  },
  why: {
    en: 'Content is to reflect the voice of the brand; a term was banned for a reason, and it is taken back more easily before it is out.',
    tr: 'İçerik markanızın sesini yansıtmalıdır; ifade bir nedenle yasaklanmıştır ve yayından önce değiştirmek sonra düzeltmekten kolaydır.',
  },
  messages: {
    instead: {
      en: 'The term "{used}" is banned; the brand says "{prefer}".',
      tr: '"{used}" yasaklı bir ifade; marka bunun yerine "{prefer}" diyor.',
      help: { en: 'Write "{prefer}".', tr: '"{prefer}" yazın.' },
    },
    reason: {
      en: 'The term "{used}" is banned: {reason}',
      tr: '"{used}" yasaklı bir ifade: {reason}',
      help: { en: 'Say it in another way.', tr: 'Başka biçimde söyleyin.' },
    },
    banned: {
      en: 'The term "{used}" is banned.',
      tr: '"{used}" yasaklı bir ifade.',
      help: { en: 'Say it in another way.', tr: 'Başka biçimde söyleyin.' },
    },
  },
  texts: {
    term: { en: 'banned here', tr: 'burada yasaklanmış' },
    write: { en: 'Write "{prefer}"', tr: '"{prefer}" yaz' },
  },
  fix: 'suggested',
  example: {
    bad: `organization:
  name: North Beans
  timezone: Europe/London
  languages: en
  workweek: {mon-fri: "09:00-17:30"}
  voice:
    tone: [warm, plain]
    values: [fair prices]
    banned: [{term: cheap, prefer: fairly priced}]
  defaults: {accounts: {rationale: Students look for us here., security: {mfa: true, recovery: mina-falk}}}
templates:
  reply: {for: message, texts: {en: "Hello {name}, it is cheap. {answer}"}, variables: {name: {max: 20}, answer: {max: 200}}}`,
    good: `organization:
  name: North Beans
  timezone: Europe/London
  languages: en
  workweek: {mon-fri: "09:00-17:30"}
  voice:
    tone: [warm, plain]
    values: [fair prices]
    banned: [{term: cheap, prefer: fairly priced}]
  defaults: {accounts: {rationale: Students look for us here., security: {mfa: true, recovery: mina-falk}}}
templates:
  reply: {for: message, texts: {en: "Hello {name}, it is fairly priced. {answer}"}, variables: {name: {max: 20}, answer: {max: 200}}}`,
  },
  subjects: guardedTexts,
  *check(guarded) {
    for (const [index, hit] of bannedUses(guarded).entries()) {
      const term = guarded.banned[hit.term];
      if (term === undefined) continue;
      const [prefer, reason] = [valueOf(term.prefer), valueOf(term.reason)];
      const at = { ...guarded.at, within: { start: hit.start, end: hit.end } };
      const used = guarded.text.slice(hit.start, hit.end).replace(/\s+/g, ' ');
      yield {
        at,
        message: prefer !== undefined ? 'instead' : reason !== undefined ? 'reason' : 'banned',
        params: {
          used,
          ...(prefer === undefined ? {} : { prefer }),
          ...(reason === undefined ? {} : { reason: sentence(reason) }),
        },
        subject: `${term.id}/${index}`,
        related: [{ at: term.term.at, message: 'term' }],
        ...(prefer === undefined ? {} : fixesOf(guarded, hit, at, prefer)),
      };
    }
  },
});

/** Words that stand in any YAML text as they are. */
const PLAIN = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} .,-]*$/u;

/** An ending cannot be carried over to another word, so only the term alone is written anew. */
function fixesOf(
  { text, isTurkish, isHashtag }: GuardedText,
  hit: TermHit,
  at: NodePlace,
  prefer: string,
): { fixes?: readonly Fix[] } {
  if (!hit.isBare || !PLAIN.test(prefer) || (isHashtag && /\s/.test(prefer))) return {};
  const written = likeWritten(prefer, text.slice(hit.start, hit.end), isTurkish);
  const edits = [{ op: 'replace', at, text: written }] as const;
  return { fixes: [{ title: 'write', params: { prefer: written }, safety: 'suggested', edits }] };
}

function sentence(reason: string): string {
  return /[.!?…]$/.test(reason) ? reason : `${reason}.`;
}
