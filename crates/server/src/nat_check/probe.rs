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
        Ok(Ok(Some(theirs))) if theirs == expected => Reachability::Reachable,
        _ => Reachability::Unproven,
    }
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
    use super::*;

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
