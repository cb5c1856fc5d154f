/** What the gap rules of measurement look for among metrics that the catalogue does not have. */
export type MeasuredSubject = 'engagement' | 'growth' | 'satisfaction' | 'sentiment' | 'response';

/**
 * Beginnings of words, in both languages, by which a metric of one's own is known to be about a subject. Our own
 * selection, and generous: it only ever keeps a gap from being reported.
 */
export const metricHints: Readonly<Record<MeasuredSubject, RegExp>> = {
  engagement: /engag|react|like|comment|share|save|etkileşim|etkilesim|beğeni|begeni|yorum|paylaş|paylas|kaydet|tepki/,
  growth: /follow|subscri|grow|takip|abone|büyü|buyu|artış|artis/,
  satisfaction: /satisf|recommend|complain|rating|csat|nps|memnun|tavsiye|şikayet|şikâyet|sikayet|puan/,
  response: /respon|answer|repl|yanıt|yanit|cevap/,
  sentiment: /sentiment|mood|reputation|image|duygu|itibar|imaj/,
};
