//! The roots of all pieces (BEP 52), hashed as the bytes of the files come by.

use std::mem;

use sha2::{Digest, Sha256};

use crate::merkle::{self, BLOCK_BYTES, Hash};
use crate::plan::Plan;

/// Takes the bytes of the files of a plan, one after the other and without padding.
pub(super) struct PieceRoots {
    piece_length_bytes: u32,
    /// Sizes of the files with data that have not begun yet, the last one first.
    waiting: Vec<u64>,
    /// Bytes of the current file that are still to come.
    left_bytes: u64,
    /// Whether the current file has but one piece.
    is_one_piece: bool,
    block: Sha256,
    block_left: usize,
    /// The finished blocks of the current piece.
    blocks: Vec<Hash>,
    roots: Vec<Hash>,
}

impl PieceRoots {
    pub(super) fn new(plan: &Plan) -> Self {
        let sizes = plan.files().iter().map(|it| it.size_bytes());
        let mut waiting: Vec<u64> = sizes.filter(|it| *it > 0).collect();
        waiting.reverse();
        Self {
            piece_length_bytes: plan.piece_length_bytes(),
            waiting,
            left_bytes: 0,
            is_one_piece: false,
            block: Sha256::new(),
            block_left: BLOCK_BYTES as usize,
            blocks: Vec::new(),
            roots: Vec::new(),
        }
    }

    /// Takes the next bytes.
    pub(super) fn update(&mut self, mut bytes: &[u8]) {
        while !bytes.is_empty() {
            if self.left_bytes == 0 {
                self.left_bytes = self.waiting.pop().unwrap_or(u64::MAX);
                self.is_one_piece = self.left_bytes <= self.piece_length_bytes.into();
            }
            let most = bytes.len().min(self.block_left);
            let len = usize::try_from(self.left_bytes).map_or(most, |left| left.min(most));
            let (now, later) = bytes.split_at(len);
            self.block.update(now);
            self.block_left -= len;
            self.left_bytes -= len as u64;
            bytes = later;
            if self.block_left == 0 || self.left_bytes == 0 {
                self.end_block();
            }
        }
    }

    /// The roots of the pieces, all of whose bytes have been taken.
    pub(super) fn finish(self) -> Vec<Hash> {
        self.roots
    }

    fn end_block(&mut self) {
        self.blocks.push(mem::take(&mut self.block).finalize().into());
        self.block_left = BLOCK_BYTES as usize;
        let blocks_of_piece = (self.piece_length_bytes / BLOCK_BYTES) as usize;
        if self.blocks.len() == blocks_of_piece || self.left_bytes == 0 {
            let root =
                merkle::piece_root(&mut self.blocks, self.piece_length_bytes, self.is_one_piece);
            self.roots.push(root);
        }
    }
}
