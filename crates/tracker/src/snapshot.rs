//! Blocks with checksums, of which a snapshot is made: laid out, sealed, read again.
//!
//! A snapshot begins with a magic number, the version of its format, and the second in which
//! it was taken. Blocks follow, each with its kind, its length, a checksum and at most
//! [`BLOCK_BYTES_MAX`] bytes of peers, so that a reader trusts nothing it has not checked and
//! never holds more than one. The last says how many peers there are, so that none before it
//! can be missing unnoticed. All numbers have their highest byte first.

use std::io::{self, ErrorKind, Read, Write};

use crc32fast::Hasher;
use thiserror::Error;

/// Bytes in a block at most, its head not counted.
pub(crate) const BLOCK_BYTES_MAX: usize = 64 * 1024;

const MAGIC: &[u8; 8] = b"SWDPEERS";
const FORMAT: u16 = Format::Current as u16;
/// Kind, length, checksum.
const HEAD_BYTES: usize = 1 + 4 + 4;
/// The kinds of blocks.
const TAKEN: u8 = b'T';
const PEERS: u8 = b'P';
const END: u8 = b'E';

/// How peers are laid out.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Format {
    /// Without since when they have been there, and without how they announce.
    Old = 1,
    /// As they are written.
    Current = 2,
}

/// Why no more peers can be taken from a snapshot.
#[derive(Debug, Error)]
pub enum SnapshotError {
    /// It is damaged, cut off, or something else altogether.
    #[error("it is damaged")]
    Broken,
    /// It was written by a program that came after this one.
    #[error("it was written by a newer version of Swarmdeck (format {0})")]
    Newer(u16),
    /// It cannot be read.
    #[error("it cannot be read: {0}")]
    Io(io::Error),
}

/// Blocks of peers in the making: laid out first, in little time, and sealed later.
#[derive(Debug, Default)]
pub(crate) struct Blocks {
    bytes: Vec<u8>,
    /// Where each begins.
    starts: Vec<usize>,
}

/// A snapshot that is read block by block.
pub(crate) struct BlockReader<R> {
    source: R,
    format: Format,
    block: Vec<u8>,
}

/// Writes the front of a snapshot that is taken at `taken_unix_secs`.
pub(crate) fn write_front(sink: &mut dyn Write, taken_unix_secs: u64) -> io::Result<()> {
    sink.write_all(MAGIC)?;
    sink.write_all(&FORMAT.to_be_bytes())?;
    sink.write_all(&sealed(TAKEN, &taken_unix_secs.to_be_bytes()))
}

/// Writes the last block of a snapshot with so many peers.
pub(crate) fn write_end(sink: &mut dyn Write, peers: u64) -> io::Result<()> {
    sink.write_all(&sealed(END, &peers.to_be_bytes()))
}

fn sealed(kind: u8, payload: &[u8]) -> Vec<u8> {
    let mut block = vec![0; HEAD_BYTES];
    block.extend_from_slice(payload);
    seal(kind, &mut block);
    block
}

/// Fills in the head of `block`.
fn seal(kind: u8, block: &mut [u8]) {
    let (head, payload) = block.split_at_mut(HEAD_BYTES);
    // A block has less than 4 GB.
    let length = u32::try_from(payload.len()).unwrap_or(u32::MAX).to_be_bytes();
    head[0] = kind;
    head[1..5].copy_from_slice(&length);
    head[5..].copy_from_slice(&checksum(kind, length, payload).to_be_bytes());
}

fn checksum(kind: u8, length: [u8; 4], payload: &[u8]) -> u32 {
    let mut hasher = Hasher::new();
    hasher.update(&[kind]);
    hasher.update(&length);
    hasher.update(payload);
    hasher.finalize()
}

impl Blocks {
    /// Where `bytes` more, which a block has room for, can be added at the end.
    pub(crate) fn room_for(&mut self, bytes: usize) -> &mut Vec<u8> {
        let fits = |start: &usize| self.bytes.len() + bytes <= start + HEAD_BYTES + BLOCK_BYTES_MAX;
        if !self.starts.last().is_some_and(fits) {
            self.starts.push(self.bytes.len());
            self.bytes.extend_from_slice(&[0; HEAD_BYTES]);
        }
        &mut self.bytes
    }

    /// Seals what has been added and writes it; then there is room for more.
    pub(crate) fn write(&mut self, sink: &mut dyn Write) -> io::Result<()> {
        let mut end = self.bytes.len();
        for start in self.starts.drain(..).rev() {
            seal(PEERS, &mut self.bytes[start..end]);
            end = start;
        }
        sink.write_all(&self.bytes)?;
        self.bytes.clear();
        Ok(())
    }
}

impl<R: Read> BlockReader<R> {
    /// Begins to read a snapshot; says when it was taken, in seconds since 1970.
    pub(crate) fn open(source: R) -> Result<(Self, u64), SnapshotError> {
        let mut it = Self { source, format: Format::Current, block: Vec::new() };
        let (magic, format) = (it.read_array::<8>()?, it.read_array()?);
        match u16::from_be_bytes(format) {
            _ if magic != *MAGIC => return Err(SnapshotError::Broken),
            1 => it.format = Format::Old,
            FORMAT => {}
            newer @ FORMAT.. => return Err(SnapshotError::Newer(newer)),
            _ => return Err(SnapshotError::Broken),
        }
        match it.read_block()? {
            TAKEN => {}
            _ => return Err(SnapshotError::Broken),
        }
        let taken = it.number()?;
        Ok((it, taken))
    }

    /// How the peers in its blocks are laid out.
    pub(crate) fn format(&self) -> Format {
        self.format
    }

    /// The next block of peers; `None` at the end of a snapshot that has had `peers` so far.
    pub(crate) fn next(&mut self, peers: u64) -> Result<Option<&[u8]>, SnapshotError> {
        match self.read_block()? {
            PEERS => Ok(Some(&self.block)),
            END if self.number()? == peers && self.is_at_end()? => Ok(None),
            _ => Err(SnapshotError::Broken),
        }
    }

    /// Reads a block whole, and says of which kind it is.
    fn read_block(&mut self) -> Result<u8, SnapshotError> {
        let ([kind], length, sum) = (self.read_array()?, self.read_array()?, self.read_array()?);
        let bytes = usize::try_from(u32::from_be_bytes(length)).unwrap_or(usize::MAX);
        if bytes > BLOCK_BYTES_MAX {
            return Err(SnapshotError::Broken);
        }
        self.block.resize(bytes, 0);
        self.source.read_exact(&mut self.block)?;
        match checksum(kind, length, &self.block) == u32::from_be_bytes(sum) {
            true => Ok(kind),
            false => Err(SnapshotError::Broken),
        }
    }

    fn read_array<const N: usize>(&mut self) -> Result<[u8; N], SnapshotError> {
        let mut bytes = [0; N];
        self.source.read_exact(&mut bytes)?;
        Ok(bytes)
    }

    /// The block as a number.
    fn number(&self) -> Result<u64, SnapshotError> {
        let bytes = self.block.as_slice().try_into().map_err(|_| SnapshotError::Broken)?;
        Ok(u64::from_be_bytes(bytes))
    }

    fn is_at_end(&mut self) -> Result<bool, SnapshotError> {
        Ok(io::copy(&mut self.source.by_ref().take(1), &mut io::sink())? == 0)
    }
}

impl From<io::Error> for SnapshotError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            ErrorKind::UnexpectedEof => Self::Broken,
            _ => Self::Io(error),
        }
    }
}

/// Takes so many bytes from the front of `bytes`, if there are as many.
pub(crate) fn take<const N: usize>(bytes: &mut &[u8]) -> Option<[u8; N]> {
    let (first, rest) = bytes.split_first_chunk()?;
    *bytes = rest;
    Some(*first)
}
