/**
 * A word in plain lower-case ASCII letters as far as it has them, for recognising what people write: `Şubat` is
 * `subat`, `PAZARTESİ` and `PAZARTESI` are `pazartesi`. Locale-independent; ı and i fold together.
 */
export function foldWord(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i').replace(/\s+/g, ' ').trim();
}
