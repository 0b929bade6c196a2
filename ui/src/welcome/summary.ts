// What was chosen at the first run, and which of it changes something, in words.
import { MODES } from '../access/mode';
import type { AccessMode, FirstRunPlanView, FirstRunView } from '../api/types';
import { t, type Key } from '../text/text';
import { REACH_NAMES, type Choices, type ReachChoice } from './choices';

export interface SummaryRow {
  /** Dotted name of the setting, or of the first of several. */
  field: string;
  name: string;
  now: string;
  /** Null where it stays. */
  then: string | null;
}

/**
 * A row for each question that was asked, and for all else that would change. What changes is the
 * engine's word: something that was chosen may hold already, or be fixed.
 */
export function summaryOf(
  plan: FirstRunPlanView,
  { now, fixed }: FirstRunView,
  choices: Choices,
  hasWindow: boolean,
): SummaryRow[] {
  const left = new Map(plan.changes.map((change) => [change.field, change]));
  const rows: SummaryRow[] = [];
  const add = (fields: string[], name: Key, before: string, after: string) => {
    const changes = fields.filter((field) => left.delete(field)).length > 0;
    rows.push({ field: fields[0]!, name: t(name), now: before, then: changes ? after : null });
  };

  add(['network.port'], 'welcome.change.port', portName(now.port), portName(choices.port));
  // To those who connect, a home network and the Internet are listened to in the same way.
  const holds = left.has('network.bind') || fixed.includes('network.bind') || !now.reach;
  const reach = reachName(choices.reach);
  add(
    ['network.bind'],
    'welcome.change.bind',
    holds ? reachName(now.reach ?? 'kept') : reach,
    reach,
  );
  const host = left.get('network.public_host');
  if (host || choices.reach === 'internet') {
    const after = hostName(host?.after ?? '');
    add(['network.public_host'], 'welcome.change.host', hostName(now.public_host ?? ''), after);
  }
  const access = [now.access ?? 'own', choices.access].map(modeName);
  add(['access.open', 'access.private'], 'welcome.change.access', access[0]!, access[1]!);
  if (hasWindow) {
    const start = yesOrNo(choices.startAtLogin);
    const before = yesOrNo(now.start_at_login ?? false);
    add(['window.start_at_login'], 'welcome.change.start', before, start);
  }
  // Nobody has words for these here.
  for (const { field, before, after } of left.values()) {
    rows.push({ field, name: field, now: before, then: after });
  }
  return rows;
}

function portName(port: string | number | null): string {
  const typed = String(port ?? '').trim();
  return typed === '0' ? t('welcome.change.port.any') : typed;
}

function reachName(reach: ReachChoice): string {
  return t(REACH_NAMES[reach]);
}

function hostName(host: string): string {
  return host || t('welcome.change.host.none');
}

function modeName(wanted: AccessMode): string {
  const known = MODES.find(({ mode }) => mode === wanted);
  return known ? t(known.name) : wanted;
}

function yesOrNo(yes: boolean): string {
  return t(yes ? 'welcome.change.yes' : 'welcome.change.no');
}
