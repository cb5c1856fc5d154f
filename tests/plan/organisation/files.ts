/** The files of a made-up organisation by path, as plain data that tests may edit. */
export interface Files {
  'organisation.yaml': {
    organization: { name: string; timezone: string; languages: string; workweek: Hours };
    holidays: { 'h-0': { days: { on: string; name: string; closes?: string }[] } };
    roles: Record<string, { title: string }>;
    teams: Record<string, TeamData>;
  };
  'people.yaml': { people: Record<string, PersonData> };
  'content.yaml': {
    accounts: Record<string, AccountData>;
    workflows: Record<string, WorkflowData>;
    calendars: Record<string, { entries: EntryData[] }>;
  };
  'operations.yaml': { responsibilities: Record<string, DutyData>; responses: object; [more: string]: object };
}

/** Ranges by days of the week. */
export type Hours = Readonly<Record<string, string | readonly string[]>>;

export interface TeamData {
  members: (string | { person: string; share: string })[];
  rituals: object[] | undefined;
}

export interface PersonData {
  name: string;
  timezone: string | undefined;
  workingHours: Hours | undefined;
  capacity: string | undefined;
  skills: Record<string, number>;
  languages: readonly string[] | undefined;
  roles: string | undefined;
  holidays: string | undefined;
  absences: { from: string; to: string | undefined }[];
  starts: string | undefined;
  ends: string | undefined;
}

export interface AccountData {
  platform: string;
  owner: string;
  languages: string;
  timezone: string | undefined;
  team: string | undefined;
  workweek: Hours | undefined;
  holidays: string | undefined;
}

export interface DutyData {
  activity: string;
  responsible: string[];
  effort: string | undefined;
  every: string;
}

export interface WorkflowData {
  applies: { types: string } | undefined;
  stages: StageData[];
}

export interface StageData {
  id: string;
  kind: string | undefined;
  by?: string | string[] | undefined;
  approval?: { by: string | string[]; mode: string };
  skills: Record<string, number> | undefined;
  effort: string | undefined;
  lead: string | undefined;
}

export interface EntryData {
  id: string;
  type: string | undefined;
  status: string | undefined;
  workflow: string | undefined;
  accounts: string[];
  publishAt: string;
  timeSensitive: boolean;
  owner: string | undefined;
  effort: Record<string, string> | undefined;
  assignees: Record<string, string> | undefined;
  approvals: { stage: string; by: string }[] | undefined;
  variants: Record<string, { publishAt: string }> | undefined;
}
