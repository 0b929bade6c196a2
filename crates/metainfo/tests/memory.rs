//! What creating a torrent costs in memory, counted where it is asked for.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::alloc::{GlobalAlloc, Layout, System};
use std::fs::{self, File};
use std::num::NonZeroUsize;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Mutex, MutexGuard, PoisonError};

use metainfo::{CreateOptions, Created, Plan, PlanOptions, Version, create, plan};

/// Pieces of 16 MiB, also on many processors and in other versions, and the shortest, of which there
/// are the most.
#[test]
fn memory_does_not_grow_with_the_data_nor_with_the_pieces() {
    const KIB: u32 = 1024;
    const MIB: u32 = 1024 * KIB;
    let _alone = alone();
    let dir = sparse_file(256 << 20);
    check(dir.path(), 16 * KIB, Version::V1, None);
    check(dir.path(), 16 * MIB, Version::V1, None);
    check(dir.path(), 16 * MIB, Version::V1, NonZeroUsize::new(32));
    check(dir.path(), 16 * MIB, Version::Hybrid, NonZeroUsize::new(32));
    check(dir.path(), MIB, Version::V2, NonZeroUsize::new(32));

    #[track_caller]
    fn check(dir: &Path, piece_length: u32, version: Version, hashers: Option<NonZeroUsize>) {
        let plan = plan_of(dir, piece_length, version);
        let cost = measured(|| {
            create_of(&plan, hashers);
        });
        let limit = 100 << 20;
        assert!(cost.most_bytes <= limit, "{} MiB", cost.most_bytes >> 20);
    }
}

/// lava_torrent allocates anew for each piece.
#[test]
fn the_pieces_share_their_buffers() {
    let _alone = alone();
    let dir = sparse_file(256 << 20);
    for version in [Version::V1, Version::Hybrid, Version::V2] {
        let plan = plan_of(dir.path(), 16 * 1024, version);
        let cost = measured(|| {
            create_of(&plan, NonZeroUsize::new(2));
        });
        let in_all = cost.requested_bytes;
        assert!(in_all < plan.total_bytes() / 4, "{version}: {} MiB in all", in_all >> 20);
    }
}

/// With 50,000 files the dearest, a hybrid, stays below 100 MiB.
#[test]
fn a_file_costs_a_small_part_of_what_may_be_used() {
    let _alone = alone();
    let files = 4_000;
    let dir = tempfile::tempdir().unwrap();
    for number in 0..files {
        let folder = dir.path().join(format!("a folder of some length {}", number / 200));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join(format!("file number {number}.bin")), "x").unwrap();
    }
    for (version, most_bytes) in
        [(Version::V1, 1_300), (Version::Hybrid, 2_000), (Version::V2, 1_000)]
    {
        let options = PlanOptions { version, ..PlanOptions::default() };
        let cost = measured(|| {
            let plan = plan(dir.path(), &options).unwrap();
            create_of(&plan, NonZeroUsize::new(2));
        });
        let per_file = cost.most_bytes / files;
        assert!(per_file <= most_bytes, "{version}: {per_file} bytes for a file");
    }
}

fn plan_of(dir: &Path, piece_length: u32, version: Version) -> Plan {
    let piece_length_bytes = Some(piece_length);
    plan(&dir.join("file"), &PlanOptions { version, piece_length_bytes, ..PlanOptions::default() })
        .unwrap()
}

fn create_of(plan: &Plan, hashers: Option<NonZeroUsize>) -> Created {
    let options = CreateOptions { hashers, ..CreateOptions::default() };
    create(plan, &options, &mut |_| ControlFlow::Continue(())).unwrap()
}

/// A folder with one file of so many bytes, all zero, which takes no space on the disk.
fn sparse_file(bytes: u64) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    File::create(dir.path().join("file")).unwrap().set_len(bytes).unwrap();
    dir
}

/// What something asked of the system, in all its threads.
struct Cost {
    /// What it asked for in all.
    requested_bytes: u64,
    /// The most that it held at any moment.
    most_bytes: u64,
}

/// Only one test at a time can run, for the counters are those of the whole process.
fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

fn measured(work: impl FnOnce()) -> Cost {
    let (requested, held_bytes) = (REQUESTED_BYTES.load(Relaxed), HELD_BYTES.load(Relaxed));
    MOST_BYTES.store(held_bytes, Relaxed);
    work();
    Cost {
        requested_bytes: REQUESTED_BYTES.load(Relaxed) - requested,
        most_bytes: MOST_BYTES.load(Relaxed) - held_bytes,
    }
}

struct Counting;

static REQUESTED_BYTES: AtomicU64 = AtomicU64::new(0);
static HELD_BYTES: AtomicU64 = AtomicU64::new(0);
static MOST_BYTES: AtomicU64 = AtomicU64::new(0);

#[global_allocator]
static ALLOCATOR: Counting = Counting;

// `realloc` is left to the trait, which allocates and frees through these two.
#[expect(unsafe_code, reason = "an allocator can be counted in no other way")]
// SAFETY: everything is passed on to the system's allocator as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let size = layout.size() as u64;
        REQUESTED_BYTES.fetch_add(size, Relaxed);
        let held_bytes = HELD_BYTES.fetch_add(size, Relaxed) + size;
        MOST_BYTES.fetch_max(held_bytes, Relaxed);
        // SAFETY: the caller keeps the promises `System` asks for.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        HELD_BYTES.fetch_sub(layout.size() as u64, Relaxed);
        // SAFETY: `at` came from `alloc` above, thus from `System`.
        unsafe { System.dealloc(at, layout) }
    }
}
