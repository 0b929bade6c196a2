//! How the system's allocator shares memory among threads.

/// Has all threads share a few stores of memory instead of up to eight for each processor.
///
/// Each store keeps what its threads have let go of. With many of them, and work that moves from
/// thread to thread, a tracker that keeps nothing still seems to grow for hours. Must be called
/// before any thread is started. Only glibc can be told so; on other systems nothing is done.
pub fn share_memory_among_threads() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    glibc::share_memory_among_threads();
}

#[cfg(all(target_os = "linux", target_env = "gnu"))]
mod glibc {
    /// Enough that threads seldom wait for each other: announces hardly ask for memory at all.
    const STORES: libc::c_int = 2;

    #[expect(unsafe_code, reason = "glibc's allocator has no safe door")]
    pub(super) fn share_memory_among_threads() {
        // SAFETY: `mallopt` takes two numbers and no pointer; it may be called at any time.
        let _ = unsafe { libc::mallopt(libc::M_ARENA_MAX, STORES) };
    }
}
