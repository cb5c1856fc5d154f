import { describeRule } from '../define-rule.ts';

export const commaInFlowMap = describeRule({
  id: 'repo/comma-in-flow-map',
  emittedBy: 'source',
  severity: 'error',
  sources: [],
  rationale: {
    en: 'Turkish writes decimals with a comma, and between braces a comma ends the value.',
    tr: 'Türkçede ondalık ayracı virgüldür; süslü ayraç içinde ise virgül değeri bitirir.',
  },
  summary: {
    en: 'A comma between braces cuts a value in two.',
    tr: 'Süslü ayraç içindeki virgül bir değeri ikiye bölüyor.',
  },
  why: {
    en: 'Of "4,8%" only the 4 is left, and the rest becomes a field that nobody asked for.',
    tr: '"4,8%" değerinden yalnızca 4 kalır, gerisi kimsenin istemediği bir alana dönüşür.',
  },
  messages: {
    cut: {
      en: 'The comma cuts this value in two: between braces it ends a value.',
      tr: 'Virgül bu değeri ikiye bölüyor: süslü ayraç içinde virgül değeri bitirir.',
      help: { en: 'Put the value in quotes: {quoted}', tr: 'Değeri tırnak içine alın: {quoted}' },
    },
  },
  texts: { quote: { en: 'Put the value in quotes', tr: 'Değeri tırnak içine al' } },
  fix: 'suggested',
  example: {
    bad: 'audiences:\n  students:\n    channels: [{platform: instagram, engagement: 4,8%}]\n',
    good: 'audiences:\n  students:\n    channels: [{platform: instagram, engagement: "4,8%"}]\n',
  },
});
