import type { Text } from '../diagnostics/text.ts';

/** A section of the founding article, in its order. */
export type Section = 1 | 2 | 3 | 4 | 5 | 6;

/** What a section is about, and the standard activities (`activities.ts`) that are its work. */
export interface SectionFacts {
  readonly id: string;
  readonly title: Text;
  /** The first that somebody is accountable for names whom to ask; of the first two sections that is a team's lead. */
  readonly activities: readonly string[];
}

/** The six sections of the article. */
export const sections: Readonly<Record<Section, SectionFacts>> = {
  1: { id: 'team', title: { en: 'Team', tr: 'Ekip' }, activities: [] },
  2: { id: 'responsibilities', title: { en: 'Responsibilities', tr: 'Sorumluluklar' }, activities: [] },
  3: {
    id: 'content',
    title: { en: 'Content planning', tr: 'İçerik planlaması' },
    activities: ['content-planning', 'content-writing', 'content-review', 'visual-design', 'publishing'],
  },
  4: {
    id: 'measurement',
    title: { en: 'Analysis and measurement', tr: 'Analiz ve ölçüm' },
    activities: ['measurement', 'reporting', 'strategy-review'],
  },
  5: {
    id: 'crisis-and-channels',
    title: { en: 'Crisis plan and choice of channels', tr: 'Kriz planı ve kanal seçimi' },
    activities: ['crisis-lead', 'crisis-monitoring', 'crisis-drill', 'crisis-statement-approval', 'audience-research'],
  },
  6: {
    id: 'response',
    title: { en: 'Response', tr: 'Yanıt süreçleri' },
    activities: ['reply-messages', 'handle-complaints', 'reply-comments', 'escalation', 'community-monitoring'],
  },
};

/** The numbers of the sections, in order. */
export const sectionNumbers: readonly Section[] = [1, 2, 3, 4, 5, 6];
