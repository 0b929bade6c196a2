//! A UDP socket that tells to which of our addresses a datagram came, and answers from there.
//!
//! Clients drop answers from any other address than the one they asked, and a socket
//! for all addresses would else leave the choice to the routing table.

use std::array;
use std::io::{self, IoSliceMut};
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use quinn_udp::{RecvMeta, Transmit, UdpSockRef, UdpSocketState};
use tokio::io::Interest;
use tokio::net::UdpSocket;

/// Buffers the system may fill at once.
const BATCH: usize = 8;
/// The longest datagram; the system may also join several of one sender into a buffer.
const BUFFER_BYTES: usize = 64 * 1024;
/// How long a full send buffer is waited for before an answer is given up.
const SEND_PATIENCE: Duration = Duration::from_millis(100);

/// A socket with what the system says beyond the bytes.
#[derive(Debug)]
pub(super) struct Socket {
    socket: UdpSocket,
    /// `None` where the system gives nothing beyond the bytes, as Wine and some filters that
    /// Windows lets others put in front of its network: then the routing table has its way.
    state: Option<UdpSocketState>,
}

/// Where datagrams are received, again and again.
#[derive(Debug)]
pub(super) struct Inbox {
    buffers: Vec<u8>,
    metas: [RecvMeta; BATCH],
    filled: usize,
}

/// A datagram as it came.
#[derive(Clone, Copy, Debug)]
pub(super) struct Datagram<'a> {
    /// What is in it.
    pub(super) bytes: &'a [u8],
    /// Who says to have sent it.
    pub(super) sender: Sender,
}

/// Where an answer goes, and where it leaves from.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sender {
    pub(super) address: SocketAddr,
    /// Which of our addresses it wrote to.
    to: Option<IpAddr>,
}

impl Socket {
    pub(super) fn new(socket: UdpSocket) -> io::Result<Self> {
        let state = UdpSocketState::new(UdpSockRef::from(&socket))
            .inspect_err(|error| tracing::warn!(%error, "it is not known where datagrams came to"))
            .ok();
        if let Err(error) = allow_fragments(&socket) {
            tracing::debug!(%error, "long answers may get lost on narrow networks");
        }
        Ok(Self { socket, state })
    }

    /// Waits for datagrams and takes as many as are there.
    pub(super) async fn receive(&self, inbox: &mut Inbox) -> io::Result<()> {
        inbox.filled = 0;
        loop {
            self.socket.readable().await?;
            let received = match &self.state {
                Some(state) => self.socket.try_io(Interest::READABLE, || {
                    let mut buffers = inbox.buffers.chunks_exact_mut(BUFFER_BYTES);
                    let mut slices: [IoSliceMut<'_>; BATCH] =
                        array::from_fn(|_| IoSliceMut::new(buffers.next().unwrap_or_default()));
                    state.recv(UdpSockRef::from(&self.socket), &mut slices, &mut inbox.metas)
                }),
                None => self.socket.try_recv_from(&mut inbox.buffers[..BUFFER_BYTES]).map(
                    |(len, address)| {
                        inbox.metas[0] = RecvMeta::default();
                        (inbox.metas[0].addr, inbox.metas[0].len) = (address, len);
                        inbox.metas[0].stride = len;
                        1
                    },
                ),
            };
            match received {
                Ok(filled) => {
                    inbox.filled = filled;
                    return Ok(());
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(error) => return Err(error),
            }
        }
    }

    /// Sends `contents` to `sender`, from the address it wrote to.
    pub(super) async fn reply(&self, sender: &Sender, contents: &[u8]) -> io::Result<()> {
        let transmit = Transmit {
            destination: sender.address,
            ecn: None,
            contents,
            segment_size: None,
            src_ip: sender.to,
        };
        let send = || match &self.state {
            Some(state) => self.socket.try_io(Interest::WRITABLE, || {
                state.try_send(UdpSockRef::from(&self.socket), &transmit)
            }),
            None => self.socket.try_send_to(contents, sender.address).map(|_| ()),
        };
        loop {
            match send() {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                    tokio::time::timeout(SEND_PATIENCE, self.socket.writable()).await??;
                }
                sent => return sent,
            }
        }
    }
}

impl Inbox {
    pub(super) fn new() -> Self {
        let buffers = vec![0; BATCH * BUFFER_BYTES];
        Self { buffers, metas: [RecvMeta::default(); BATCH], filled: 0 }
    }

    /// What was received last.
    pub(super) fn datagrams(&self) -> impl Iterator<Item = Datagram<'_>> {
        let buffers = self.buffers.chunks_exact(BUFFER_BYTES);
        buffers.zip(&self.metas).take(self.filled).flat_map(|(buffer, meta)| {
            // A broadcast is no address of ours to answer from.
            let to = meta.dst_ip.filter(|it| !it.is_multicast() && !is_broadcast(*it));
            let bytes = &buffer[..meta.len.min(BUFFER_BYTES)];
            let datagrams = bytes.chunks(meta.stride.max(1));
            let sender = Sender { address: meta.addr, to };
            datagrams.map(move |bytes| Datagram { bytes, sender })
        })
    }
}

fn is_broadcast(ip: IpAddr) -> bool {
    matches!(ip, IpAddr::V4(ip) if ip.is_broadcast())
}

/// Takes back that datagrams must never be cut in two, which QUIC wants and we do not:
/// a long answer must also reach a client behind a narrower network.
///
/// Over IPv6 only the sender can cut, at the width it has learned of; where the system
/// refuses even that, the answer is sent again with fewer peers.
#[cfg(any(target_os = "linux", target_os = "android"))]
fn allow_fragments(socket: &UdpSocket) -> io::Result<()> {
    use rustix::net::sockopt;
    if socket.local_addr()?.is_ipv4() {
        sockopt::set_ip_mtu_discover(socket, sockopt::Ipv4PathMtuDiscovery::DONT)?;
    } else {
        sockopt::set_ipv6_mtu_discover(socket, sockopt::Ipv6PathMtuDiscovery::WANT)?;
    }
    Ok(())
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
#[allow(clippy::unnecessary_wraps, reason = "as on Linux")]
fn allow_fragments(_: &UdpSocket) -> io::Result<()> {
    Ok(())
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use rustix::net::sockopt;

    use super::*;

    #[tokio::test]
    async fn long_answers_may_be_cut_on_their_way() {
        let v4 = Socket::new(UdpSocket::bind("127.0.0.1:0").await.unwrap()).unwrap();
        let found = sockopt::ip_mtu_discover(&v4.socket).unwrap();
        assert_eq!(found, sockopt::Ipv4PathMtuDiscovery::DONT);

        let v6 = Socket::new(UdpSocket::bind("[::1]:0").await.unwrap()).unwrap();
        let found = sockopt::ipv6_mtu_discover(&v6.socket).unwrap();
        assert_eq!(found, sockopt::Ipv6PathMtuDiscovery::WANT);
    }

    #[tokio::test]
    async fn who_asks_is_answered_even_where_the_system_tells_no_more_than_bytes() {
        let socket = UdpSocket::bind("127.0.0.1:0").await.unwrap();
        let client = UdpSocket::bind("127.0.0.1:0").await.unwrap();
        client.connect(socket.local_addr().unwrap()).await.unwrap();
        let socket = Socket { socket, state: None };
        let mut inbox = Inbox::new();
        let mut reply = [0; 16];
        for asked in [&b"first"[..], b"second"] {
            client.send(asked).await.unwrap();
            socket.receive(&mut inbox).await.unwrap();
            let datagrams: Vec<Datagram> = inbox.datagrams().collect();
            assert_eq!(datagrams.iter().map(|it| it.bytes).collect::<Vec<_>>(), [asked]);
            socket.reply(&datagrams[0].sender, asked).await.unwrap();
            let len = client.recv(&mut reply).await.unwrap();
            assert_eq!(&reply[..len], asked);
        }
    }

    /// The system joins what one sender sends at once, where it can.
    #[test]
    fn joined_datagrams_come_apart_again() {
        let meta = |len, stride| {
            let mut meta = RecvMeta::default();
            (meta.len, meta.stride) = (len, stride);
            meta
        };
        let mut inbox = Inbox::new();
        for (buffer, meta_of, bytes) in
            [(0, meta(8, 3), &b"aaabbbcc"[..]), (1, meta(0, 0), b""), (2, meta(4, 4), b"dddd")]
        {
            inbox.buffers[buffer * BUFFER_BYTES..][..bytes.len()].copy_from_slice(bytes);
            inbox.metas[buffer] = meta_of;
        }
        inbox.filled = 3;
        let datagrams: Vec<&[u8]> = inbox.datagrams().map(|it| it.bytes).collect();
        assert_eq!(datagrams, [&b"aaa"[..], b"bbb", b"cc", b"dddd"]);
    }
}
