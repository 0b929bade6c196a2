//! Hashes of several messages side by side, with the SHA instructions of x86-64 processors.
//!
//! Each round needs the result of the one before it, so with a single message the processor
//! mostly waits for itself; others are hashed in these gaps. Written from FIPS 180-4 and Intel's
//! description of the instructions.

mod sha1;
mod sha256;

/// Proof that this processor has the instructions: nothing else makes one.
#[derive(Clone, Copy, Debug)]
pub(super) struct ShaNi(());

impl ShaNi {
    /// Asks the processor.
    pub(super) fn detect() -> Option<Self> {
        let has_all = is_x86_feature_detected!("sha")
            && is_x86_feature_detected!("ssse3")
            && is_x86_feature_detected!("sse4.1");
        has_all.then_some(Self(()))
    }

    /// SHA-1 of several messages, which must have the same length.
    #[expect(unsafe_code, reason = "the instructions are not on every x86-64 processor")]
    pub(super) fn sha1<const N: usize>(self, messages: [&[u8]; N]) -> [[u8; 20]; N] {
        // SAFETY: `self` proves that the processor has the features that `digest_together`
        // enables, and that is all it asks for.
        unsafe { sha1::digest_together(&cut(messages)) }
    }

    /// SHA-256 of several messages, which must have the same length.
    #[expect(unsafe_code, reason = "the instructions are not on every x86-64 processor")]
    pub(super) fn sha256<const N: usize>(self, messages: [&[u8]; N]) -> [[u8; 32]; N] {
        // SAFETY: as with SHA-1.
        unsafe { sha256::digest_together(&cut(messages)) }
    }
}

/// A message as both functions take it in.
#[derive(Clone, Copy)]
struct Message<'a> {
    blocks: &'a [Block],
    /// What does not fill a block, and the padding of FIPS 180-4, 5.1.1.
    end: [Block; 2],
    /// Whether all of that is in the second block.
    has_short_end: bool,
}

impl Message<'_> {
    /// How many blocks there are in all.
    fn blocks(&self) -> usize {
        self.blocks.len() + if self.has_short_end { 1 } else { 2 }
    }

    #[inline]
    fn block(&self, index: usize) -> &Block {
        match self.blocks.get(index) {
            Some(block) => block,
            None => &self.end[index - self.blocks.len() + usize::from(self.has_short_end)],
        }
    }
}

fn cut<const N: usize>(messages: [&[u8]; N]) -> [Message<'_>; N] {
    let length = messages[0].len();
    assert!(messages.iter().all(|it| it.len() == length), "the messages have the same length");
    messages.map(|bytes| {
        let (blocks, rest) = bytes.as_chunks();
        let has_short_end = rest.len() < BLOCK_BYTES - 8;
        Message { blocks, end: end(rest, length, has_short_end), has_short_end }
    })
}

/// What is left of a message, a one bit, zeros, and the length of the message in bits.
fn end(rest: &[u8], message_bytes: usize, is_short: bool) -> [Block; 2] {
    let mut blocks = [[0; BLOCK_BYTES]; 2];
    let begin = &mut blocks[usize::from(is_short)];
    begin[..rest.len()].copy_from_slice(rest);
    begin[rest.len()] = 0x80;
    let message_bits = 8 * message_bytes as u64;
    blocks[1][BLOCK_BYTES - 8..].copy_from_slice(&message_bits.to_be_bytes());
    blocks
}

/// What is taken in at a time.
type Block = [u8; BLOCK_BYTES];

const BLOCK_BYTES: usize = 64;
