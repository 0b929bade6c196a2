// Turns whatever a call can reject with into the one error a person is shown.
import { spoken } from '../text/spoken';
import { t } from '../text/text';
import type { UserError } from './types';

/** The codes this side of the wire makes up itself; all others come from the engine. */
export const UNREACHABLE = 'ui_unreachable';
export const KEY_NEEDED = 'ui_key_needed';

export function isUserError(value: unknown): value is UserError {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as UserError).code === 'string' &&
    typeof (value as UserError).message === 'string'
  );
}

export function userError(code: string, message: string, hint = ''): UserError {
  return { code, message, hint, problems: [] };
}

export function toUserError(thrown: unknown): UserError {
  if (isUserError(thrown)) {
    return spoken({ ...thrown, hint: thrown.hint ?? '', problems: thrown.problems ?? [] });
  }
  return userError('ui_unknown', t('error.unknown'), t('error.unknown.hint'));
}
