/** Mistakes of whoever writes a workflow with the action. */
export const ACTION_ERRORS = {
  'input-not-for-command': {
    exitCode: 2,
    text: {
      en: 'The input "{input}" says nothing with "command: {command}".',
      tr: '"{input}" girdisinin "command: {command}" ile bir anlamı yok.',
    },
    help: {
      en: 'Leave it out, or write "command" as one of these: {choices}.',
      tr: 'Girdiyi yazmayın ya da "command" için şunlardan birini yazın: {choices}.',
    },
  },
  'output-outside': {
    exitCode: 2,
    text: {
      en: 'Nothing is written to "{path}": it leads out of the workspace, through a link or into the store of git.',
      tr: '"{path}" yazılmadı: çalışma alanının dışına, bir bağlantının ardına ya da git deposunun içine gidiyor.',
    },
    help: {
      en: 'Name an ordinary file inside the workspace or below RUNNER_TEMP.',
      tr: 'Çalışma alanının içinde ya da RUNNER_TEMP altında sıradan bir dosya adı yazın.',
    },
  },
} as const;
