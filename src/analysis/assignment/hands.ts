import type { Placer } from './placer.ts';

/** The one person with whom all of a task lies. */
export function soleHand({ table }: Placer, task: number): number | 'none' | 'several' {
  let person: number | 'none' = 'none';
  for (let piece = table.firstOfTask[task]!; piece >= 0; piece = table.nextOfTask[piece]!) {
    const hand = table.personAt(piece);
    if (person !== 'none' && hand !== person) return 'several';
    person = hand;
  }
  return person;
}

/** Options of a task that are open to it, those first with whom more of it lies, the owner first among equals. */
export function optionsByAmount(placer: Placer, task: number): number[] {
  const { table } = placer;
  const { firstOf } = table.slots.options;
  const amounts = new Map<number, number>();
  for (let piece = table.firstOfTask[task]!; piece >= 0; piece = table.nextOfTask[piece]!) {
    const person = table.personAt(piece);
    amounts.set(person, (amounts.get(person) ?? 0) + table.amount[piece]!);
  }
  const options: number[] = [];
  for (let option = firstOf[task]!; option < firstOf[task + 1]!; option++) {
    if (placer.isOpen(task, option)) options.push(option);
  }
  const amountOf = (option: number): number => amounts.get(table.personOf(option)) ?? 0;
  const isHome = (option: number): number => (option === table.home[task] ? 1 : 0);
  return options.sort((a, b) => amountOf(b) - amountOf(a) || isHome(b) - isHome(a) || a - b);
}

/** The option of a task that is a person of its pool. */
export function optionOf({ table }: Placer, task: number, person: number): number {
  const { options } = table.slots;
  let option = options.firstOf[task]!;
  while (options.person[option] !== person) option++;
  return option;
}
