//! The client that the owner has entered, in a file that only the system's user can read.

use std::fmt;
use std::fs;
use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::address::WebAddress;
use crate::disk;
use crate::error::UserError;
use crate::files::write_secret;
use crate::view::{ClientKind, ClientView};

/// A client, with what it takes to log in.
#[derive(Clone, Eq, PartialEq)]
pub(super) struct RememberedClient {
    pub(super) kind: ClientKind,
    pub(super) address: WebAddress,
    pub(super) user: String,
    pub(super) password: Option<String>,
}

/// The file.
#[derive(Deserialize, Serialize)]
struct Stored {
    kind: ClientKind,
    address: String,
    user: String,
    password: Option<String>,
}

impl RememberedClient {
    /// The client in the file at `path`; nothing where there is none, or none to be understood.
    ///
    /// # Errors
    ///
    /// When the file cannot be read.
    pub(super) fn load(path: &Path) -> Result<Option<Self>, UserError> {
        let bytes = match fs::read(path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(not_kept(path, &error)),
        };
        let client = serde_json::from_slice::<Stored>(&bytes).ok().and_then(|it| {
            let address = WebAddress::parse(it.kind, &it.address).ok()?;
            Some(Self { kind: it.kind, address, user: it.user, password: it.password })
        });
        if client.is_none() {
            // What stands in it may be a password, so nothing of it goes into the log.
            tracing::warn!(path = %path.display(), "the client could not be read");
        }
        Ok(client)
    }

    /// Writes the file at `path`.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub(super) fn save(&self, path: &Path) -> Result<(), UserError> {
        let stored = Stored {
            kind: self.kind,
            address: self.address.as_str().to_owned(),
            user: self.user.clone(),
            password: self.password.clone(),
        };
        let text = serde_json::to_vec_pretty(&stored).unwrap_or_default();
        write_secret(path, &text).map_err(|error| not_kept(path, &error))
    }

    /// Removes the file at `path`.
    ///
    /// # Errors
    ///
    /// When it is there and cannot be removed.
    pub(super) fn forget(path: &Path) -> Result<(), UserError> {
        match fs::remove_file(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(not_kept(path, &error)),
            _ => Ok(()),
        }
    }

    pub(super) fn view(&self) -> ClientView {
        ClientView {
            kind: self.kind,
            address: self.address.as_str().to_owned(),
            user: self.user.clone(),
            has_password: self.password.is_some(),
            is_local: self.address.is_local(),
        }
    }

    /// What the program is called.
    pub(super) fn name(&self) -> &'static str {
        match self.kind {
            ClientKind::QBittorrent => "qBittorrent",
            ClientKind::Transmission => "Transmission",
        }
    }

    pub(super) fn password(&self) -> &str {
        self.password.as_deref().unwrap_or_default()
    }
}

impl fmt::Debug for RememberedClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, address, .. } = self;
        f.debug_struct("RememberedClient")
            .field("kind", kind)
            .field("address", address)
            .finish_non_exhaustive()
    }
}

fn not_kept(path: &Path, error: &io::Error) -> UserError {
    let (path, why) = (path.display(), disk::why(error));
    let message = format!("{path} cannot be read or written: {why}.");
    UserError::new("client_not_kept", message, disk::remedy(error))
}
