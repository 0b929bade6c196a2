// What was found is said in words that name it.
import { expect, test } from 'vitest';
import type { OwnAddressView, PortView, SurroundingsView } from '../api/types';
import { changingPortFinding, networkFinding, portFinding } from './findings';

const PORT: PortView = { number: 6969, state: 'free', holder: null, suggested: null };
const ADDRESSES: OwnAddressView[] = [
  { ip: '192.168.1.5', interface: 'eth0', meaning: 'local_network', leads_out: true },
  { ip: '10.0.0.1', interface: 'virbr0', meaning: 'local_network', leads_out: false },
  { ip: '100.64.0.9', interface: 'wwan0', meaning: 'carrier_nat', leads_out: false },
  { ip: '2001:db8::5', interface: 'eth0', meaning: 'internet', leads_out: true },
];
const FOUND: SurroundingsView = {
  port: PORT,
  addresses: ADDRESSES,
  outlook: 'behind_router',
  has_public_ipv6: false,
};

test('who has the port is named, as far as the system says', () => {
  const holder = { name: 'python3', process_id: 7, is_swarmdeck: false };

  expect(portFinding({ ...PORT, state: 'taken', holder }).title).toBe(
    'Port 6969 is used by python3 (process 7)',
  );
  expect(portFinding({ ...PORT, state: 'taken' }).title).toBe(
    'Port 6969 is used by another program',
  );
  expect(portFinding({ ...PORT, state: 'reserved' }).kind).toBe('warning');
  expect(portFinding(PORT).kind).toBe('good');
});

test('a port that changes at each start is not called anybody’s', () => {
  const taken = changingPortFinding({ ...PORT, number: 40_123, state: 'ours' });

  expect(taken.title).toBe('Another port at each start');
  expect(taken.text).toContain('40123');
  expect(changingPortFinding({ ...PORT, number: 0 }).text).not.toContain('0');
});

test('a network is told by the address that leads out of it', () => {
  expect(networkFinding(FOUND).text).toContain('192.168.1.5');
  expect(networkFinding({ ...FOUND, outlook: 'public' }).text).toContain('2001:db8::5');
});

test('an address that is shared is a warning, and IPv6 the way around it', () => {
  const shared = networkFinding({ ...FOUND, outlook: 'carrier_nat' });
  const withIpv6 = networkFinding({ ...FOUND, outlook: 'carrier_nat', has_public_ipv6: true });

  expect(shared).toMatchObject({ kind: 'warning' });
  expect(shared.text).toContain('100.64.0.9');
  expect(withIpv6.text).toContain('IPv6');
});
