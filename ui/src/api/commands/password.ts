// The commands about the password with which browsers log in.
import { call } from '../transport';
import type { PasswordView } from '../types';

export const password = () => call<PasswordView>('password');
/** `current` is null where there is none yet. */
export const setPassword = (current: string | null, password: string) =>
  call<PasswordView>('set_password', { current, password });
export const removePassword = (current: string) =>
  call<PasswordView>('remove_password', { current });
