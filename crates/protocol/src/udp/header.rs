//! The sixteen bytes every request begins with.
//!
//! They are read and checked before the rest, so that whatever is found wrong later
//! is told to a sender that has proven its address.

/// What a client sends in the place of a connection id when it asks for one (BEP 15).
pub const CONNECT_MAGIC: u64 = 0x0417_2710_1980;

/// Length in bytes of a request's header, and of a whole connect request.
pub const HEADER_LEN: usize = 16;

/// What a request begins with (BEP 15).
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Header {
    /// What proves that the sender receives what is sent to its address.
    pub connection_id: u64,
    /// What is asked for.
    pub action: Action,
    /// The client's number for this request; every answer carries it.
    pub transaction_id: u32,
}

/// What a request asks for, or what a reply brings.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Action {
    /// A connection id.
    Connect,
    /// To be listed in a swarm, and to be told of its peers.
    Announce,
    /// The state of swarms.
    Scrape,
    /// Words for what went wrong; only a reply.
    Error,
    /// A number that BEP 15 does not know.
    Unknown(u32),
}

impl Header {
    /// Reads the header of `datagram`; nothing when that is too short to have one.
    pub fn parse(datagram: &[u8]) -> Option<Self> {
        let header: &[u8; HEADER_LEN] = datagram.first_chunk()?;
        Some(Self {
            connection_id: u64::from_be_bytes(field(header, 0)),
            action: Action::from_code(u32::from_be_bytes(field(header, 8))),
            transaction_id: u32::from_be_bytes(field(header, 12)),
        })
    }

    /// Whether it asks for a connection id, the one request that needs none.
    pub fn asks_to_connect(&self) -> bool {
        self.action == Action::Connect && self.connection_id == CONNECT_MAGIC
    }
}

impl Action {
    fn from_code(code: u32) -> Self {
        match code {
            0 => Self::Connect,
            1 => Self::Announce,
            2 => Self::Scrape,
            3 => Self::Error,
            unknown => Self::Unknown(unknown),
        }
    }

    /// The number that stands for it.
    pub fn code(self) -> u32 {
        match self {
            Self::Connect => 0,
            Self::Announce => 1,
            Self::Scrape => 2,
            Self::Error => 3,
            Self::Unknown(code) => code,
        }
    }
}

/// Copies the `N` bytes at `offset`, both constants from the BEP's tables.
pub(super) fn field<const N: usize>(bytes: &[u8], offset: usize) -> [u8; N] {
    let mut field = [0; N];
    field.copy_from_slice(&bytes[offset..offset + N]);
    field
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Laid out by hand from BEP 15's table of the connect request.
    #[test]
    fn a_connect_request_is_read_at_its_offsets() {
        let datagram = [
            &[0x00, 0x00, 0x04, 0x17, 0x27, 0x10, 0x19, 0x80][..], // 0 magic
            &[0, 0, 0, 0],                                         // 8 action: connect
            &[0xD0, 0xD1, 0xD2, 0xD3],                             // 12 transaction id
        ]
        .concat();
        let header = Header::parse(&datagram).unwrap();
        let expected = Header {
            connection_id: CONNECT_MAGIC,
            action: Action::Connect,
            transaction_id: 0xD0D1_D2D3,
        };
        assert_eq!(header, expected);
        assert!(header.asks_to_connect());
        assert_eq!(Header::parse(&datagram[..15]), None);

        let longer = [&datagram[..], b"more"].concat();
        assert!(Header::parse(&longer).unwrap().asks_to_connect(), "16 bytes are the least");
    }

    #[test]
    fn only_the_magic_number_asks_to_connect() {
        let header = Header { connection_id: 1, action: Action::Connect, transaction_id: 7 };
        assert!(!header.asks_to_connect());
        let header = Header { connection_id: CONNECT_MAGIC, action: Action::Scrape, ..header };
        assert!(!header.asks_to_connect());
    }

    #[test]
    fn actions_keep_their_numbers() {
        for code in [0, 1, 2, 3, 4, 0x1_0000, u32::MAX] {
            assert_eq!(Action::from_code(code).code(), code);
        }
        assert_eq!(Action::from_code(4), Action::Unknown(4));
    }
}
