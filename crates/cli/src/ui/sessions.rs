//! Who has logged in with the password, for how long, and by which proof.

use std::collections::HashMap;
use std::time::{Duration, Instant};

/// How long a session lasts that nobody uses.
const IDLE_MAX: Duration = Duration::from_secs(24 * 60 * 60);
/// How long a session lasts at most.
pub(super) const AGE_MAX: Duration = Duration::from_secs(30 * 24 * 60 * 60);
/// Sessions at once; for one more, the one that has rested longest goes.
const SESSIONS_MAX: usize = 64;

/// The secret of a session, as it stands in the cookie.
pub(super) type SessionId = String;

/// All sessions there are. They end with the program.
#[derive(Debug, Default)]
pub(super) struct Sessions {
    by_id: HashMap<SessionId, Session>,
}

#[derive(Debug)]
struct Session {
    began: Instant,
    last_use: Instant,
    /// What a page of ours sends along with whatever changes something: other sites, which can
    /// have the browser send the cookie, cannot read it.
    proof: String,
    /// How often the password had changed when this session began.
    password_changes: u64,
}

impl Session {
    fn is_over(&self, now: Instant, password_changes: u64) -> bool {
        self.password_changes != password_changes
            || now.saturating_duration_since(self.last_use) > IDLE_MAX
            || now.saturating_duration_since(self.began) > AGE_MAX
    }
}

impl Sessions {
    /// Begins a session with the secrets `id` and `proof`.
    pub(super) fn begin(
        &mut self,
        id: SessionId,
        proof: String,
        password_changes: u64,
        now: Instant,
    ) {
        self.by_id.retain(|_, it| !it.is_over(now, password_changes));
        if self.by_id.len() >= SESSIONS_MAX {
            let rested = self.by_id.iter().min_by_key(|(_, it)| it.last_use);
            if let Some(id) = rested.map(|(id, _)| id.clone()) {
                self.by_id.remove(&id);
            }
        }
        let session = Session { began: now, last_use: now, proof, password_changes };
        self.by_id.insert(id, session);
    }

    /// The proof of the session `id`, which has been used now; nothing when it is over.
    pub(super) fn use_now(
        &mut self,
        id: &str,
        password_changes: u64,
        now: Instant,
    ) -> Option<&str> {
        if self.by_id.get(id)?.is_over(now, password_changes) {
            self.by_id.remove(id);
        }
        let session = self.by_id.get_mut(id)?;
        session.last_use = now;
        Some(&session.proof)
    }

    /// Has the session `id` outlive the change of the password that was made in it.
    pub(super) fn keep(&mut self, id: &str, password_changes: u64) {
        if let Some(session) = self.by_id.get_mut(id) {
            session.password_changes = password_changes;
        }
    }

    /// Ends the session `id`.
    pub(super) fn end(&mut self, id: &str) {
        self.by_id.remove(id);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn begun(now: Instant) -> Sessions {
        let mut sessions = Sessions::default();
        sessions.begin("id".to_owned(), "proof".to_owned(), 1, now);
        sessions
    }

    #[test]
    fn a_session_lasts_while_it_is_used_and_thirty_days_at_most() {
        let began = Instant::now();
        let mut sessions = begun(began);
        assert_eq!(sessions.use_now("id", 1, began), Some("proof"));
        assert_eq!(sessions.use_now("other", 1, began), None);
        for day in 1..=30 {
            let now = began + IDLE_MAX * day;
            assert_eq!(sessions.use_now("id", 1, now), Some("proof"), "day {day}");
        }
        assert_eq!(sessions.use_now("id", 1, began + AGE_MAX + IDLE_MAX / 2), None);
        let mut sessions = begun(began);
        let rested = began + IDLE_MAX + Duration::from_secs(1);
        assert_eq!(sessions.use_now("id", 1, rested), None);
        assert_eq!(sessions.use_now("id", 1, began), None, "what is over stays over");
    }

    #[test]
    fn a_new_password_ends_all_sessions_but_its_own() {
        let now = Instant::now();
        let mut sessions = begun(now);
        sessions.begin("own".to_owned(), "x".to_owned(), 1, now);
        sessions.keep("own", 2);
        assert_eq!(sessions.use_now("id", 2, now), None);
        assert_eq!(sessions.use_now("own", 2, now), Some("x"));
        sessions.end("own");
        assert_eq!(sessions.use_now("own", 2, now), None);
    }

    #[test]
    fn there_are_only_so_many_and_the_one_that_rested_longest_goes() {
        let began = Instant::now();
        let mut sessions = Sessions::default();
        for number in (0_u32..).take(SESSIONS_MAX) {
            let now = began + Duration::from_secs(number.into());
            sessions.begin(number.to_string(), String::new(), 1, now);
        }
        let now = began + Duration::from_secs(100);
        assert!(sessions.use_now("0", 1, now).is_some());
        sessions.begin("new".to_owned(), String::new(), 1, now);
        assert_eq!(sessions.by_id.len(), SESSIONS_MAX);
        assert!(sessions.use_now("1", 1, now).is_none());
        assert!(
            sessions.use_now("0", 1, now).is_some() && sessions.use_now("new", 1, now).is_some()
        );
    }
}
