/** What to do, in a few words: a rule's help without the samples of YAML that stand at the end of a thought. */
export function nextStepOf(help: string): string {
  // Backticks come in pairs, so every second piece is code.
  const pieces = help.split('`');
  if (pieces.length % 2 === 0) return help;
  const kept: string[] = [];
  for (let at = 0; at < pieces.length; at += 2) {
    const code = pieces[at + 1];
    const isSample =
      code !== undefined && /[:[{]/.test(code) && /[:,] $/.test(pieces[at]!) && endsThought(pieces[at + 2]!);
    kept.push(isSample ? pieces[at]!.slice(0, -2) : pieces[at]!);
    if (code !== undefined && !isSample) kept.push(`\`${code}\``);
  }
  const said = kept.join('').trim();
  return /[.?]$/.test(said) ? said : `${said}.`;
}

function endsThought(text: string): boolean {
  return text === '' || /^[.,;](?:\s|$)| (?:ya da|or) /.test(text);
}
