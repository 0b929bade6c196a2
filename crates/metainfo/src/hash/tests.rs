//! Data of any layout, hashed by any number of hashers, against the simplest ways to hash.

use proptest::prelude::*;
use sha1::{Digest, Sha1};
use sha2::Sha256;

use super::*;

const KIB: usize = 1024;
const BLOCK: usize = 16 * KIB;

#[test]
fn every_side_of_a_piece_boundary_is_hashed_right() {
    for piece_length in [BLOCK, 4 * BLOCK] {
        for size in [1, piece_length - 1, piece_length, piece_length + 1, 2 * piece_length] {
            check_v1(size, piece_length, 2, 1000);
            for other in [0, 1, piece_length, 2 * piece_length + 1] {
                check_aligned(&[size, other, size], piece_length, 2, 1000);
            }
        }
    }
}

#[test]
fn every_side_of_a_block_boundary_has_the_right_root() {
    for count in [1, 2, 3, 4, 5, 8, 9] {
        for size in [count * BLOCK - 1, count * BLOCK, count * BLOCK + 1] {
            check_aligned(&[size, 1], 4 * BLOCK, 1, 100_000);
        }
    }
}

#[test]
fn many_batches_come_back_in_order() {
    check_v1(20 * KIB * KIB + 5, BLOCK, 3, 300_000);
    check_v1(20 * KIB * KIB, 4 * KIB * KIB, 2, 1 << 20);
    check_aligned(&[9 * KIB * KIB + 5, 5, 9 * KIB * KIB], KIB * KIB, 3, 300_000);
}

#[test]
fn thousands_of_tiny_files_fill_several_batches() {
    let sizes: Vec<usize> = (0..3000).map(|it| it % 5).collect();
    check_aligned(&sizes, BLOCK, 2, 1000);
}

#[test]
fn the_caller_hashes_when_there_are_no_hashers() {
    check_v1(5 * KIB * KIB + 1, 2 * BLOCK, 0, 100_000);
    check_aligned(&[5 * KIB * KIB + 1, 7, 40_000], 2 * BLOCK, 0, 100_000);
}

#[test]
fn a_failing_feed_ends_everything() {
    for fail_at in [0, 1, 100 * KIB, 9 * KIB * KIB, 10 * KIB * KIB] {
        let mut feed = Slice { fail_at: Some(fail_at), ..Slice::new(10 * KIB * KIB, 50_000) };
        let outcome = hash(&mut feed, &[(10 * KIB * KIB, 0)], BLOCK, Version::V1, 2);
        assert_eq!(outcome, Err("failed"), "at {fail_at}");
    }
}

#[test]
#[should_panic(expected = "a scoped thread panicked")]
fn a_panic_while_reading_ends_everything() {
    struct Panicking;
    impl Feed for Panicking {
        type Error = &'static str;

        fn read(&mut self, _: &mut [u8]) -> Result<usize, Self::Error> {
            panic!("on purpose");
        }

        fn wait(&mut self) -> Result<(), Self::Error> {
            Ok(())
        }
    }
    let stretches = [Stretch { data_bytes: 100 << 20, padding_bytes: 0 }];
    let _ = hash_pieces(&mut Panicking, &stretches, 16 << 10, Version::V1, 3);
}

#[test]
fn a_feed_that_ends_early_leaves_hashes_out() {
    let mut feed = Slice::new(3 * BLOCK - 1, 50_000);
    let hashes = hash(&mut feed, &[(3 * BLOCK, 0)], BLOCK, Version::Hybrid, 1).unwrap();
    assert_eq!((hashes.sha1.len(), hashes.roots.len()), (2 * 20, 2));
}

#[test]
fn a_wish_to_stop_is_noticed_while_nobody_reads() {
    /// Nothing comes of it but the wish; with it ends the last hasher.
    struct Unwilling(Option<mpsc::Sender<Infallible>>);
    impl Feed for Unwilling {
        type Error = &'static str;

        fn read(&mut self, _: &mut [u8]) -> Result<usize, Self::Error> {
            Ok(0)
        }

        fn wait(&mut self) -> Result<(), Self::Error> {
            self.0 = None;
            Err("stopped")
        }
    }
    let (working, ended) = mpsc::channel();
    let mut feed = Unwilling(Some(working));
    let work = Work {
        plan: BufferPlan::new(1, 16 << 10, Version::V1, 1),
        source: Mutex::new(Source::new(&mut feed, std::iter::empty())),
        hashes: Mutex::default(),
        stop: AtomicBool::new(false),
    };
    work.watch(&ended);
    assert!(work.stop.into_inner());
    assert_eq!(work.source.into_inner().unwrap().into_outcome(), Err("stopped"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn equals_hashing_piece_by_piece(
        size in 1usize..3_000_000,
        shift in 14u32..=22,
        hashers in 0usize..4,
        read_len in 1usize..400_000,
    ) {
        check_v1(size, 1 << shift, hashers, read_len.max(size / 1000));
    }

    #[test]
    fn equals_hashing_file_by_file(
        sizes in prop::collection::vec(0usize..200_000, 1..12),
        shift in 14u32..=18,
        hashers in 0usize..4,
        read_len in 2000usize..400_000,
    ) {
        check_aligned(&sizes, 1 << shift, hashers, read_len);
    }
}

#[track_caller]
fn check_v1(size: usize, piece_length: usize, hashers: usize, read_len: usize) {
    let mut feed = Slice::new(size, read_len);
    let sha1 = feed.data.chunks(piece_length).flat_map(|it| Sha1::digest(it).to_vec()).collect();
    let hashes = hash(&mut feed, &[(size, 0)], piece_length, Version::V1, hashers);
    let expected = PieceHashes { sha1, roots: Vec::new() };
    assert!(hashes == Ok(expected), "{size} bytes, pieces of {piece_length}, {hashers} hashers");
}

/// Files that each begin a piece: hybrid with padding behind all but the last, and v2.
#[track_caller]
fn check_aligned(sizes: &[usize], piece_length: usize, hashers: usize, read_len: usize) {
    let feed = || Slice::new(sizes.iter().sum(), read_len);
    let data = feed().data;
    let (mut padded, mut roots, mut stretches, mut at) = (Vec::new(), Vec::new(), Vec::new(), 0);
    for (index, size) in sizes.iter().enumerate() {
        let file = &data[at..at + size];
        at += size;
        padded.extend_from_slice(file);
        let is_last = index + 1 == sizes.len();
        let padding = if is_last { 0 } else { size.next_multiple_of(piece_length) - size };
        padded.resize(padded.len() + padding, 0);
        stretches.push((*size, padding));
        let width = match file.len() <= piece_length {
            true => file.len().div_ceil(BLOCK).next_power_of_two(),
            false => piece_length / BLOCK,
        };
        roots.extend(file.chunks(piece_length).map(|it| root(it, width)));
    }
    let sha1 = padded.chunks(piece_length).flat_map(|it| Sha1::digest(it).to_vec()).collect();
    let what = format!("{sizes:?}, pieces of {piece_length}, {hashers} hashers");

    let hybrid = hash(&mut feed(), &stretches, piece_length, Version::Hybrid, hashers);
    assert!(hybrid == Ok(PieceHashes { sha1, roots: roots.clone() }), "hybrid, {what}");

    let unpadded: Vec<(usize, usize)> = sizes.iter().map(|it| (*it, 0)).collect();
    let v2 = hash(&mut feed(), &unpadded, piece_length, Version::V2, hashers);
    assert!(v2 == Ok(PieceHashes { sha1: Vec::new(), roots }), "v2, {what}");
}

/// The tree of BEP 52 from its top down, written without a look at `merkle`.
fn root(data: &[u8], width: usize) -> Hash {
    if width == 1 {
        return if data.is_empty() { [0; 32] } else { Sha256::digest(data).into() };
    }
    let (left, right) = data.split_at(data.len().min(width / 2 * BLOCK));
    Sha256::digest([root(left, width / 2), root(right, width / 2)].concat()).into()
}

fn hash(
    feed: &mut Slice,
    stretches: &[(usize, usize)],
    piece_length: usize,
    version: Version,
    hashers: usize,
) -> Result<PieceHashes, &'static str> {
    let of = |&(data, padding): &(usize, usize)| Stretch {
        data_bytes: data as u64,
        padding_bytes: padding as u64,
    };
    let stretches: Vec<Stretch> = stretches.iter().map(of).collect();
    hash_pieces(feed, &stretches, u32::try_from(piece_length).unwrap(), version, hashers)
}

struct Slice {
    data: Vec<u8>,
    at: usize,
    read_len: usize,
    fail_at: Option<usize>,
}

impl Slice {
    fn new(size: usize, read_len: usize) -> Self {
        let mut state: u32 = 1;
        let mut next = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            state.to_be_bytes()[0]
        };
        Self { data: (0..size).map(|_| next()).collect(), at: 0, read_len, fail_at: None }
    }
}

impl Feed for Slice {
    type Error = &'static str;

    fn read(&mut self, buffer: &mut [u8]) -> Result<usize, Self::Error> {
        if self.fail_at.is_some_and(|it| self.at >= it) {
            return Err("failed");
        }
        let len = buffer.len().min(self.read_len).min(self.data.len() - self.at);
        buffer[..len].copy_from_slice(&self.data[self.at..self.at + len]);
        self.at += len;
        Ok(len)
    }

    fn wait(&mut self) -> Result<(), Self::Error> {
        Ok(())
    }
}
