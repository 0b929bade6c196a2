//! Programs told apart by their peer id or by the user agent they send.

use std::sync::Arc;

use protocol::id::PeerId;

use crate::time::Timestamp;

/// Programs on a list, why, and until when.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ClientEntry {
    /// Which programs.
    pub pattern: ClientPattern,
    /// Words for those it keeps out; may be empty.
    pub reason: Arc<str>,
    /// After this the entry is as if it were not there.
    pub expires: Option<Timestamp>,
}

/// How a program is known.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ClientPattern {
    /// Its peer ids begin with these bytes, such as `-TR40` (BEP 20).
    PeerIdPrefix(Vec<u8>),
    /// Its user agent has this text in it, in letters of either case. UDP carries none.
    UserAgent(String),
}

impl ClientEntry {
    pub(crate) fn matches(
        &self,
        peer_id: &PeerId,
        user_agent: Option<&[u8]>,
        now: Timestamp,
    ) -> bool {
        if self.expires.is_some_and(|it| now > it) {
            return false;
        }
        match &self.pattern {
            ClientPattern::PeerIdPrefix(prefix) => peer_id.0.starts_with(prefix),
            ClientPattern::UserAgent(text) => {
                user_agent.is_some_and(|it| contains(it, text.as_bytes()))
            }
        }
    }
}

fn contains(text: &[u8], part: &[u8]) -> bool {
    part.is_empty() || text.windows(part.len()).any(|it| it.eq_ignore_ascii_case(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_ends_when_it_expires() {
        let pattern = ClientPattern::UserAgent("x".to_owned());
        let entry = ClientEntry { pattern, reason: "".into(), expires: Some(Timestamp(5)) };
        let matches = |now| entry.matches(&PeerId([0; 20]), Some(b"aXb"), Timestamp(now));
        assert_eq!([5, 6].map(matches), [true, false]);
        assert!(!entry.matches(&PeerId([0; 20]), None, Timestamp(0)), "UDP has no user agent");
    }
}
