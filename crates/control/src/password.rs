//! The password of the pages for a browser, of which only a hash that is dear to guess is kept.

use std::fs;
use std::io;
use std::net::IpAddr;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use serde::{Deserialize, Serialize};

use crate::control::Control;
use crate::disk;
use crate::error::UserError;
use crate::files::{read_capped, write_secret};
use crate::view::PasswordView;

/// As NIST SP 800-63B has it for what a person chooses.
const CHARS_MIN: usize = 8;
/// Far beyond what a person types, so that nobody has us hash megabytes.
const CHARS_MAX: usize = 256;
/// Far more than our own files have.
const FILE_MAX_BYTES: usize = 4096;

/// The file with the hash, and how often it has changed.
#[derive(Debug)]
pub(crate) struct PasswordStore {
    path: PathBuf,
    /// Held while the file is changed, and while one password is held against it: each takes
    /// 19 MiB and some milliseconds, which strangers must not make many of at once.
    at_work: Mutex<()>,
    changes: AtomicU64,
}

/// The file: a string of the Password Hashing Competition's format, with salt and costs in it.
#[derive(Deserialize, Serialize)]
struct Stored {
    argon2id: String,
}

impl PasswordStore {
    pub(crate) fn new(path: PathBuf) -> Self {
        Self { path, at_work: Mutex::default(), changes: AtomicU64::new(0) }
    }

    fn load(&self) -> Result<Option<String>, UserError> {
        let bytes = match read_capped(&self.path, FILE_MAX_BYTES) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(self.not_kept(&error)),
        };
        let stored: Stored = serde_json::from_slice(&bytes).map_err(|_| self.spoiled())?;
        PasswordHash::new(&stored.argon2id).map_err(|_| self.spoiled())?;
        Ok(Some(stored.argon2id))
    }

    fn is_right(&self, given: &str) -> Result<bool, UserError> {
        let Some(stored) = self.load()? else { return Ok(false) };
        if given.len() > 4 * CHARS_MAX {
            return Ok(false);
        }
        let hash = PasswordHash::new(&stored).map_err(|_| self.spoiled())?;
        Ok(Argon2::default().verify_password(given.as_bytes(), &hash).is_ok())
    }

    /// Refuses unless `current` is the password; without one there is nothing to be known.
    fn demand(&self, current: Option<&str>) -> Result<(), UserError> {
        if self.load()?.is_none() || self.is_right(current.unwrap_or_default())? {
            return Ok(());
        }
        let message = "The current password is not right.";
        let hint = "Forgotten? End Swarmdeck and run “swarmdeck password remove”.";
        Err(UserError::new("password_wrong", message, hint))
    }

    fn save(&self, password: &str) -> Result<(), UserError> {
        let hash = Argon2::default().hash_password(password.as_bytes()).map_err(|error| {
            tracing::error!(%error, "a password could not be hashed");
            let message = "The system gives no random numbers, which a password needs.";
            UserError::new("internal", message, "Try it once more.")
        })?;
        let stored = Stored { argon2id: hash.to_string() };
        let text = serde_json::to_vec_pretty(&stored).unwrap_or_default();
        write_secret(&self.path, &text).map_err(|error| self.not_kept(&error))?;
        self.changes.fetch_add(1, Ordering::Release);
        Ok(())
    }

    fn remove(&self) -> Result<(), UserError> {
        match fs::remove_file(&self.path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(self.not_kept(&error)),
            _ => {
                self.changes.fetch_add(1, Ordering::Release);
                Ok(())
            }
        }
    }

    fn not_kept(&self, error: &io::Error) -> UserError {
        let (path, why) = (self.path.display(), disk::why(error));
        let message = format!("{path} cannot be read or written: {why}.");
        UserError::new("password_not_kept", message, disk::remedy(error))
    }

    /// What stands in it may be a hash, so nothing of it is told.
    fn spoiled(&self) -> UserError {
        let message = format!("{} is not a file of Swarmdeck’s any more.", self.path.display());
        UserError::new("password_spoiled", message, "Remove it, then set a new password.")
    }
}

impl Control {
    /// Whether browsers can log in with a password.
    ///
    /// # Errors
    ///
    /// When its file is there and cannot be read.
    pub fn password(&self) -> Result<PasswordView, UserError> {
        let is_set = self.password_store().load()?.is_some();
        Ok(PasswordView { is_set, chars_min: CHARS_MIN })
    }

    /// Sets the password; where there is one already, `current` must be it.
    ///
    /// Takes some milliseconds of one processor.
    ///
    /// # Errors
    ///
    /// `password_wrong` where `current` is not the password, `password_unfit` where the new one is
    /// too short or too long, and when it cannot be saved.
    pub fn set_password(&self, current: Option<&str>, password: &str) -> Result<(), UserError> {
        let store = self.password_store();
        let _turn = store.at_work.lock().unwrap_or_else(PoisonError::into_inner);
        check(password)?;
        store.demand(current)?;
        store.save(password)
    }

    /// Removes the password, of which `current` must be it unless it is `None`: for those who
    /// may touch the file anyway.
    ///
    /// # Errors
    ///
    /// `password_wrong` where `current` is not the password, and when its file cannot be removed.
    pub fn remove_password(&self, current: Option<&str>) -> Result<(), UserError> {
        let store = self.password_store();
        let _turn = store.at_work.lock().unwrap_or_else(PoisonError::into_inner);
        if current.is_some() {
            store.demand(current)?;
        }
        store.remove()
    }

    /// Whether `given` is the password, which nothing is while there is none.
    ///
    /// Takes some milliseconds of one processor, and waits for others who ask.
    ///
    /// # Errors
    ///
    /// When its file cannot be read.
    pub fn is_password(&self, given: &str) -> Result<bool, UserError> {
        let store = self.password_store();
        let _turn = store.at_work.lock().unwrap_or_else(PoisonError::into_inner);
        store.is_right(given)
    }

    /// The address that a request to the pages counts as coming from, by the word of the proxies
    /// that the owner trusts; the proxy's own where it does not say.
    pub fn client_ip<'a>(
        &self,
        socket: IpAddr,
        headers: impl Iterator<Item = (&'a [u8], &'a [u8])>,
    ) -> IpAddr {
        self.service().client_ip(socket, headers).unwrap_or(socket)
    }

    /// Grows with every change of the password, after which nobody is logged in any more.
    pub fn password_changes(&self) -> u64 {
        self.password_store().changes.load(Ordering::Acquire)
    }
}

fn check(password: &str) -> Result<(), UserError> {
    let chars = password.chars().count();
    let message = match chars {
        ..CHARS_MIN => format!("A password must have {CHARS_MIN} characters at least."),
        CHARS_MIN..=CHARS_MAX => return Ok(()),
        _ => format!("A password can have {CHARS_MAX} characters at most."),
    };
    let hint = "A few words that nobody would guess are easier to keep in mind than odd signs.";
    Err(UserError::new("password_unfit", message, hint))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::control::Options;

    fn open(data_dir: &std::path::Path) -> Control {
        let data_dir = Some(data_dir.to_owned());
        Control::open(Options { data_dir, overrides: Vec::new() }).unwrap()
    }

    #[tokio::test]
    async fn a_password_is_changed_only_by_whoever_knows_it() {
        let folder = tempfile::tempdir().unwrap();
        let control = open(folder.path());
        assert!(!control.password().unwrap().is_set);
        assert!(!control.is_password("").unwrap() && !control.is_password("secret words").unwrap());

        control.set_password(None, "secret words").unwrap();
        assert!(control.password().unwrap().is_set && control.is_password("secret words").unwrap());
        assert!(!control.is_password("Secret words").unwrap());
        let changes = control.password_changes();
        for wrong in [None, Some(""), Some("secret word")] {
            let refused = control.set_password(wrong, "other words").unwrap_err();
            assert_eq!(refused.code, "password_wrong");
        }
        assert_eq!(control.remove_password(Some("other")).unwrap_err().code, "password_wrong");
        assert_eq!(control.password_changes(), changes);
        assert!(control.is_password("secret words").unwrap());

        control.set_password(Some("secret words"), "päßwörter").unwrap();
        assert!(control.password_changes() > changes);
        assert!(control.is_password("päßwörter").unwrap());
        control.close().await;
        drop(control);
        let control = open(folder.path());
        assert!(control.is_password("päßwörter").unwrap(), "kept over a start");
        control.remove_password(None).unwrap();
        assert!(!control.is_password("päßwörter").unwrap());
        control.close().await;
    }

    #[tokio::test]
    async fn what_is_no_password_is_refused_and_a_spoiled_file_lets_nobody_in() {
        let folder = tempfile::tempdir().unwrap();
        let control = open(folder.path());
        for unfit in ["", "seven77", &"x".repeat(257)] {
            assert_eq!(control.set_password(None, unfit).unwrap_err().code, "password_unfit");
        }
        control.set_password(None, &"ü".repeat(256)).unwrap();
        assert!(control.is_password(&"ü".repeat(256)).unwrap());
        let path = folder.path().join("password.json");
        assert!(!fs::read_to_string(&path).unwrap().contains('ü'));
        for spoiled in ["", "{}", r#"{"argon2id":"x"}"#, &"x".repeat(5000)] {
            fs::write(&path, spoiled).unwrap();
            control.password().unwrap_err();
            control.is_password("").unwrap_err();
            control.set_password(None, "secret words").unwrap_err();
        }
        control.close().await;
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn only_the_systems_user_can_read_it() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let control = open(folder.path());
        control.set_password(None, "secret words").unwrap();
        let there = fs::metadata(folder.path().join("password.json")).unwrap();
        assert_eq!(there.permissions().mode() & 0o777, 0o600);
        control.close().await;
    }
}
