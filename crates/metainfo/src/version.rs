//! The versions of a torrent: which of the two kinds of hashes it has.

use std::fmt;

/// Which of the two kinds of hashes a torrent has.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
pub enum Version {
    /// Only those of BEP 3.
    #[default]
    V1,
    /// Those of BEP 3 and of BEP 52.
    Hybrid,
    /// Only those of BEP 52.
    V2,
}

impl Version {
    /// Whether it has the hashes of BEP 3: SHA-1 of each piece.
    pub fn has_v1(self) -> bool {
        self != Self::V2
    }

    /// Whether it has the hashes of BEP 52: a tree of SHA-256 for each file.
    pub fn has_v2(self) -> bool {
        self != Self::V1
    }
}

impl fmt::Display for Version {
    /// `v1`, `hybrid` or `v2`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::V1 => "v1",
            Self::Hybrid => "hybrid",
            Self::V2 => "v2",
        })
    }
}
