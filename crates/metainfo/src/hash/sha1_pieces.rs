//! SHA-1 of several pieces at once: the one place that knows how a digest is computed.

use sha1::{Digest, Sha1};

/// Length of a SHA-1 digest.
pub(super) const DIGEST_BYTES: usize = 20;

/// Appends the digest of each piece to `digests`.
///
/// Whoever calls this hands over all pieces at hand, so that two of them can be hashed
/// side by side where a processor is faster that way.
pub(super) fn hash_each<'a>(
    pieces: impl Iterator<Item = &'a [u8]>,
    digests: &mut Vec<[u8; DIGEST_BYTES]>,
) {
    digests.extend(pieces.map(|piece| <[u8; DIGEST_BYTES]>::from(Sha1::digest(piece))));
}
