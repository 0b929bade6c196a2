//! One check: a connection, our handshake, and what comes back.

use std::io;

use protocol::handshake::{HANDSHAKE_LEN, Handshake};
use protocol::id::PeerId;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tracker::Reachability;

use super::{Check, Patience};

/// Connects to the peer of `check` and sees whether it is the one that announced.
///
/// A peer that accepts the connection but says nothing may insist on encryption, and one
/// that names itself otherwise may hide: neither proves that others cannot reach it.
pub(super) async fn probe(check: Check, our_id: PeerId, patience: Patience) -> Reachability {
    let mut stream = match timeout(patience.connect, TcpStream::connect(check.endpoint)).await {
        Ok(Ok(stream)) => stream,
        Ok(Err(error)) => return found_by(error.kind()),
        Err(_) => return Reachability::Unreachable,
    };
    let ours = Handshake { info_hash: check.info_hash, peer_id: our_id };
    let expected = Handshake { peer_id: check.peer_id, ..ours };
    match timeout(patience.handshake, shake_hands(&mut stream, ours)).await {
        Ok(Ok(Some(theirs))) if is_same(&theirs, &expected) => Reachability::Reachable,
        _ => Reachability::Unproven,
    }
}

/// Whether `theirs` comes from the peer that announced what is `expected`.
///
/// libtorrent, and with it qBittorrent and Deluge, has a new peer id for each connection it
/// accepts. So of an id that names its program and version (BEP 20) only these must agree.
fn is_same(theirs: &Handshake, expected: &Handshake) -> bool {
    let (shown, announced) = (&theirs.peer_id.0, &expected.peer_id.0);
    let names_program = matches!(announced, [b'-', _, _, _, _, _, _, b'-', ..]);
    let is_same_program = names_program && shown[..8] == announced[..8];
    theirs.info_hash == expected.info_hash && (shown == announced || is_same_program)
}

async fn shake_hands(stream: &mut TcpStream, ours: Handshake) -> io::Result<Option<Handshake>> {
    stream.write_all(&ours.to_bytes()).await?;
    let mut theirs = [0; HANDSHAKE_LEN];
    stream.read_exact(&mut theirs).await?;
    Ok(Handshake::parse(&theirs))
}

/// What a connection that did not come about says of the peer: nothing, where it did not
/// get as far as the other end.
fn found_by(error: io::ErrorKind) -> Reachability {
    match error {
        io::ErrorKind::ConnectionRefused
        | io::ErrorKind::ConnectionReset
        | io::ErrorKind::ConnectionAborted
        | io::ErrorKind::HostUnreachable
        | io::ErrorKind::TimedOut => Reachability::Unreachable,
        _ => Reachability::Unchecked,
    }
}

#[cfg(test)]
mod tests {
    use protocol::id::InfoHash;

    use super::*;

    #[test]
    fn rule_35_a_program_may_have_another_id_for_each_connection() {
        check(b"-qB5020-abcdefghijkl", b"-qB5020-abcdefghijkl", true);
        check(b"-qB5020-abcdefghijkl", b"-qB5020-yaPv!O5I3T5J", true);
        check(b"-qB5020-abcdefghijkl", b"-qB5030-abcdefghijkl", false);
        check(b"-qB5020-abcdefghijkl", b"-TR4060-abcdefghijkl", false);
        // Ids in other styles do not say where the name of the program ends.
        check(b"M7-9-2--abcdefghijkl", b"M7-9-2--abcdefghijkl", true);
        check(b"M7-9-2--abcdefghijkl", b"M7-9-2--yaPv!O5I3T5J", false);

        #[track_caller]
        fn check(announced: &[u8; 20], shown: &[u8; 20], expected: bool) {
            let [announced, shown] = [announced, shown]
                .map(|id| Handshake { info_hash: InfoHash([b'a'; 20]), peer_id: PeerId(*id) });
            assert_eq!(is_same(&shown, &announced), expected, "{:?}", shown.peer_id);
            let elsewhere = Handshake { info_hash: InfoHash([b'b'; 20]), ..shown };
            assert!(!is_same(&elsewhere, &announced));
        }
    }

    #[test]
    fn what_is_wrong_on_our_side_is_not_the_peers_fault() {
        for (error, expected) in [
            (io::ErrorKind::ConnectionRefused, Reachability::Unreachable),
            (io::ErrorKind::TimedOut, Reachability::Unreachable),
            (io::ErrorKind::NetworkUnreachable, Reachability::Unchecked),
            (io::ErrorKind::PermissionDenied, Reachability::Unchecked),
            (io::ErrorKind::Other, Reachability::Unchecked),
        ] {
            assert_eq!(found_by(error), expected, "{error:?}");
        }
    }
}
