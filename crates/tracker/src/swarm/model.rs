//! Swarms against a naive model: a list of peers, looked through from one end to the other.

use proptest::prelude::*;
use protocol::id::InfoHash;

use super::family::{FEW_MAX, MANY_MIN};
use super::peer::Address;
use super::*;

/// What the model remembers of a peer.
#[derive(Clone, Debug)]
struct Known {
    at: Endpoint,
    id: PeerId,
    key: Option<u32>,
    role: Role,
    expires: Timestamp,
}

#[derive(Debug, Default)]
struct Model {
    peers: Vec<Known>,
    downloaded: u32,
}

#[derive(Clone, Debug)]
enum Step {
    /// A peer announces: peer id, host, whether by IPv6, key, what is left, event.
    Announce(u8, u8, bool, u8, u64, Event),
    /// So many peers announce, one after another, from hosts of their own.
    Crowd(u8, bool, u64),
    /// So many seconds pass, and whoever was silent for too long is forgotten.
    Pause(u32),
}

/// Seconds that a peer may be silent.
const EXPIRY_SECS: u32 = 100;

impl Model {
    fn announce(&mut self, at: Endpoint, announce: &Announce, now: u32) {
        let Announce { peer_id: id, key, .. } = *announce;
        let same_family = |it: &Known| it.at.ip.is_ipv4() == at.ip.is_ipv4();
        let same_client = |it: &Known| key.is_some() && (it.id, it.key) == (id, key);
        let own = |it: &&Known| same_client(it) || (it.at == at && it.id == id);
        let was_seeder = self.peers.iter().filter(own).any(|it| it.role == Role::Seeder);
        self.peers.retain(|it| it.at != at && !(same_client(it) && same_family(it)));
        if announce.event == Event::Stopped {
            return;
        }
        let role = Role::of(announce);
        if announce.event == Event::Completed && role == Role::Seeder && !was_seeder {
            self.downloaded += 1;
        }
        for twin in self.peers.iter_mut().filter(|it| same_client(it)) {
            twin.role = role;
        }
        self.peers.push(Known { at, id, key, role, expires: Timestamp(now + EXPIRY_SECS) });
    }

    fn counts(&self) -> SwarmCounts {
        let clients = |role: Role| {
            let has_v4_twin = |it: &Known| {
                let is_twin = |other: &Known| (other.id, other.key) == (it.id, it.key);
                let v4 = || self.peers.iter().filter(|other| other.at.ip.is_ipv4());
                it.at.ip.is_ipv6() && it.key.is_some() && v4().any(is_twin)
            };
            let count = self.peers.iter().filter(|it| it.role == role && !has_v4_twin(it)).count();
            u32::try_from(count).unwrap()
        };
        let downloaders = clients(Role::Downloader);
        SwarmCounts {
            complete: clients(Role::Seeder),
            incomplete: downloaders + clients(Role::PartialSeed),
            downloaders,
            downloaded: self.downloaded,
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 50, ..ProptestConfig::default() })]

    #[test]
    fn a_swarm_is_what_its_peers_have_said(steps in prop::collection::vec(step(), 1..80)) {
        let (mut swarm, mut model) = (Swarm::default(), Model::default());
        let (mut now, mut totals) = (0, Change::default());
        for step in steps {
            let changes = match step {
                Step::Announce(id, host, v6, key, left_bytes, event) => {
                    let key = (key > 0).then_some(key.into());
                    let said = Announce { key, left_bytes, event, ..announce(id) };
                    vec![tell(&mut swarm, &mut model, endpoint(host, v6), &said, now)]
                }
                Step::Crowd(peers, v6, left_bytes) => (0..peers)
                    .map(|number| {
                        let key = Some(number.into());
                        let said = Announce { key, left_bytes, ..announce(50 + number) };
                        tell(&mut swarm, &mut model, endpoint(50 + number, v6), &said, now)
                    })
                    .collect(),
                Step::Pause(secs) => {
                    now += secs;
                    model.peers.retain(|it| Timestamp(now) <= it.expires);
                    vec![swarm.expire(Timestamp(now))]
                }
            };
            for change in changes {
                totals.seeders += change.seeders;
                totals.leechers += change.leechers;
                totals.completed += change.completed;
            }
            prop_assert_eq!(swarm.counts(), model.counts());
            let loss = swarm.loss();
            prop_assert_eq!((totals.seeders, totals.leechers), (-loss.seeders, -loss.leechers));
            prop_assert_eq!(totals.completed, -loss.completed);
            check_members(&swarm, &model)?;
        }
    }
}

/// Every peer is where it says, found in every way, and among those of its role.
fn check_members(swarm: &Swarm, model: &Model) -> Result<(), TestCaseError> {
    let sight = swarm.sight(Timestamp(0));
    let sort = |mut them: Vec<(IpAddr, u16, PeerId, bool)>| {
        them.sort_unstable();
        them
    };
    let seen = sight.iter().map(|it| (it.ip, it.port, it.peer_id, it.seeder)).collect();
    let known = |it: &Known| (it.at.ip, it.at.port, it.id, it.role == Role::Seeder);
    prop_assert_eq!(sort(seen), sort(model.peers.iter().map(known).collect()));
    for known in &model.peers {
        let peer = swarm.peer(&known.at).unwrap();
        prop_assert_eq!((peer.id, peer.key(), peer.role()), (known.id, known.key, known.role));
        let Some(key) = known.key else { continue };
        let by_client = match known.at.ip {
            IpAddr::V4(_) => {
                swarm.v4.find_client(&known.id, key).map(|at| swarm.v4.entries()[at].endpoint())
            }
            IpAddr::V6(_) => swarm
                .v6()
                .and_then(|it| Some(it.entries()[it.find_client(&known.id, key)?].endpoint())),
        };
        prop_assert_eq!(by_client, Some(known.at));
    }
    check_order(&swarm.v4)?;
    swarm.v6().map_or(Ok(()), check_order)
}

fn check_order<A: Address>(family: &Family<A>) -> Result<(), TestCaseError> {
    prop_assert!(family.entries().is_sorted_by_key(|it| it.role() as u8));
    let peers = family.entries().len();
    let fits = match family {
        Family::Few(_) => peers <= FEW_MAX,
        Family::Many(_) => peers >= MANY_MIN,
    };
    prop_assert!(fits, "{} peers", peers);
    Ok(())
}

fn tell(
    swarm: &mut Swarm,
    model: &mut Model,
    at: Endpoint,
    announce: &Announce,
    now: u32,
) -> Change {
    model.announce(at, announce, now);
    swarm.update(at, announce, Transport::Http, (Timestamp(now), Timestamp(now + EXPIRY_SECS)))
}

fn step() -> impl Strategy<Value = Step> {
    let event = prop::sample::select(vec![
        Event::None,
        Event::Started,
        Event::Completed,
        Event::Stopped,
        Event::Paused,
    ]);
    let announce = (0_u8..100, 0_u8..100, any::<bool>(), 0_u8..4, 0_u64..2, event);
    prop_oneof![
        20 => announce.prop_map(|(id, host, v6, key, left_bytes, event)| {
            Step::Announce(id / 4, host, v6, key, left_bytes, event)
        }),
        3 => (0_u8..80, any::<bool>(), 0_u64..2)
            .prop_map(|(peers, v6, left_bytes)| Step::Crowd(peers, v6, left_bytes)),
        3 => (0_u32..80).prop_map(Step::Pause),
    ]
}

fn announce(id: u8) -> Announce {
    Announce {
        info_hash: InfoHash([7; 20]),
        peer_id: PeerId([id; 20]),
        port: 6881,
        uploaded_bytes: 0,
        downloaded_bytes: 0,
        left_bytes: 1,
        event: Event::None,
        key: None,
        peers_wanted: None,
    }
}

fn endpoint(host: u8, v6: bool) -> Endpoint {
    let v4 = Ipv4Addr::new(198, 51, 100, host);
    let ip = if v6 { v4.to_ipv6_mapped().into() } else { v4.into() };
    Endpoint { ip, port: 6881 }
}
