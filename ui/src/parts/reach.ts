// How far an announce URL carries, in words and rings.
import type { Reach } from '../api/types';
import type { Key } from '../text/text';

export const REACH_RINGS: Record<Reach, number> = {
  this_computer: 1,
  local_network: 2,
  internet: 3,
};

export const REACH_NAME: Record<Reach, Key> = {
  this_computer: 'reach.this_computer',
  local_network: 'reach.local_network',
  internet: 'reach.internet',
};

export const REACH_TEXT: Record<Reach, Key> = {
  this_computer: 'reach.this_computer.text',
  local_network: 'reach.local_network.text',
  internet: 'reach.internet.text',
};
