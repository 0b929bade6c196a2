//! Handing torrents over to a BitTorrent client of the owner's, which then seeds them.

mod address;
mod error;
mod http;
mod qbittorrent;
mod remembered;
mod transmission;

use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use metainfo::Metainfo;
use tokio::task::spawn_blocking;

use crate::access::Input;
use crate::control::Control;
use crate::error::UserError;
use crate::explain::unreadable_torrent;
use crate::torrents::{not_registered, parse_hash};
use crate::view::{ClientKind, ClientRequest, ClientView};

use address::WebAddress;
use remembered::RememberedClient;

const USER_CHARS_MAX: usize = 200;
const PASSWORD_CHARS_MAX: usize = 1_000;

/// A torrent on its way to a client.
#[derive(Debug)]
struct HandOver {
    torrent: Vec<u8>,
    /// Each of its info hashes as 40 hex digits, those of v2 cut short.
    info_hashes: Vec<String>,
    /// The folder that holds the data.
    folder: String,
    /// Whether the data is known to be there, so that the client need not read all of it.
    is_there: bool,
}

impl Control {
    /// The client that torrents are handed over to, if one is known.
    ///
    /// # Errors
    ///
    /// When what is kept of it cannot be read.
    pub fn client(&self) -> Result<Option<ClientView>, UserError> {
        Ok(self.remembered_client()?.map(|it| it.view()))
    }

    /// Remembers a client in place of the one before, without asking it anything.
    ///
    /// # Errors
    ///
    /// When the address is none, or the file cannot be written.
    pub fn set_client(&self, request: &ClientRequest) -> Result<ClientView, UserError> {
        let mut input = Input::default();
        let address = WebAddress::parse(request.kind, &request.address);
        if let Err(problem) = &address {
            input.refuse("address", *problem);
        }
        let user = input.text("user", &request.user, USER_CHARS_MAX);
        let password = request.password.as_deref().unwrap_or_default();
        if password.chars().count() > PASSWORD_CHARS_MAX {
            let message = format!("must not be longer than {PASSWORD_CHARS_MAX} characters");
            input.refuse("password", message);
        }
        input.check()?;
        let address = address.map_err(|_| no_client())?;
        let before = self.remembered_client()?;
        let kept = || {
            // A password goes to none but the client it was entered for.
            before.filter(|it| it.kind == request.kind && it.address == address)?.password
        };
        let password = request.password.clone().filter(|it| !it.is_empty());
        let password = if request.password.is_none() { kept() } else { password };
        let client = RememberedClient { kind: request.kind, address, user, password };
        client.save(&self.data_dir().client_path())?;
        Ok(client.view())
    }

    /// Forgets the client and its password; without one that is no error.
    ///
    /// # Errors
    ///
    /// When the file cannot be removed.
    pub fn forget_client(&self) -> Result<(), UserError> {
        RememberedClient::forget(&self.data_dir().client_path())
    }

    /// Logs in to the client and gives its name and version.
    ///
    /// # Errors
    ///
    /// When there is none, or it does not answer as it should.
    pub async fn try_client(&self) -> Result<String, UserError> {
        let client = self.remembered_client()?.ok_or_else(no_client)?;
        let version = match client.kind {
            ClientKind::QBittorrent => qbittorrent::version(&client).await,
            ClientKind::Transmission => transmission::version(&client).await,
        };
        version.map_err(|error| error.explained(&client))
    }

    /// Lets the client seed a registered torrent whose data lies in `folder`.
    ///
    /// A client on this computer is handed the torrent only when the data is there.
    ///
    /// # Errors
    ///
    /// When the torrent is not registered, the data is not in the folder, or the client
    /// does not take the torrent.
    pub async fn seed_with_client(&self, info_hash: &str, folder: &str) -> Result<(), UserError> {
        let client = self.remembered_client()?.ok_or_else(no_client)?;
        let control = self.clone();
        let (info_hash, folder) = (info_hash.to_owned(), folder.trim().to_owned());
        let is_local = client.address.is_local();
        let prepared =
            spawn_blocking(move || control.prepare_hand_over(&info_hash, folder, is_local));
        let torrent = prepared.await.unwrap_or_else(|it| resume_unwind(it.into_panic()))?;
        let taken = match client.kind {
            ClientKind::QBittorrent => qbittorrent::add(&client, &torrent).await,
            ClientKind::Transmission => transmission::add(&client, &torrent).await,
        };
        taken.map_err(|error| error.explained(&client))?;
        tracing::info!(client = client.name(), "torrent handed over");
        Ok(())
    }

    fn remembered_client(&self) -> Result<Option<RememberedClient>, UserError> {
        RememberedClient::load(&self.data_dir().client_path())
    }

    fn prepare_hand_over(
        &self,
        info_hash: &str,
        folder: String,
        is_local: bool,
    ) -> Result<HandOver, UserError> {
        let torrent = self.torrent_for_owner(info_hash)?;
        let metainfo =
            Metainfo::from_bytes(&torrent).map_err(|it| unreadable_torrent(info_hash, &it))?;
        if folder.is_empty() || folder.chars().any(char::is_control) {
            return Err(data_not_there(&folder, None));
        }
        if is_local && let Some(missing) = first_missing(&metainfo, Path::new(&folder)) {
            return Err(data_not_there(&folder, Some(&missing)));
        }
        let registered =
            self.catalog().torrent(&metainfo.info_hash())?.ok_or_else(not_registered)?;
        let is_there = is_local
            && files_in(&metainfo, Path::new(&folder))
                .all(|(path, _)| is_as_old(&path, registered.added_unix_secs));
        let hashes = [Some(metainfo.info_hash()), metainfo.second_info_hash()];
        let info_hashes = hashes.iter().flatten().map(ToString::to_string).collect();
        Ok(HandOver { torrent, info_hashes, folder, is_there })
    }

    /// The .torrent with the owner's key, where the tracker asks for keys.
    fn torrent_for_owner(&self, info_hash: &str) -> Result<Vec<u8>, UserError> {
        let hash = parse_hash(info_hash)?;
        let (plain, friends) = {
            let catalog = self.catalog();
            (catalog.metainfo(&hash)?.ok_or_else(not_registered)?, catalog.friends()?)
        };
        let private = self.settings_store().settings().access.private;
        let owner = friends.iter().find(|(_, it)| private && it.is_owner).map(|(id, _)| *id);
        let Some(owner) = owner else { return Ok(plain) };
        match self.personal_file(info_hash, owner) {
            Ok((_, bytes)) => Ok(bytes),
            // A torrent of other trackers has no use for a key of ours.
            Err(error) if error.code == "no_own_url" => Ok(plain),
            Err(error) => Err(error),
        }
    }
}

/// The first file of the torrent that is not in `folder` with its size.
fn first_missing(metainfo: &Metainfo, folder: &Path) -> Option<PathBuf> {
    let is_there = |path: &Path, size_bytes| {
        path.is_absolute() && path.metadata().is_ok_and(|it| it.is_file() && it.len() == size_bytes)
    };
    files_in(metainfo, folder)
        .find(|(path, size_bytes)| !is_there(path, *size_bytes))
        .map(|it| it.0)
}

/// Where in `folder` the files of the torrent belong, with their sizes; without the empty
/// ones, which clients make themselves or not at all.
fn files_in(metainfo: &Metainfo, folder: &Path) -> impl Iterator<Item = (PathBuf, u64)> {
    let root =
        if metainfo.is_single_file() { folder.to_owned() } else { folder.join(metainfo.name()) };
    let files = metainfo.files().iter().filter(|it| it.size_bytes > 0);
    files.map(move |it| (root.join(&it.path), it.size_bytes))
}

/// Whether the file was last changed no later than at this second: one that was changed since
/// the torrent came to be is for the client to check.
fn is_as_old(path: &Path, unix_secs: u64) -> bool {
    let changed = path.metadata().and_then(|it| it.modified()).ok();
    let since_1970 = changed.and_then(|it| it.duration_since(UNIX_EPOCH).ok());
    since_1970.is_none_or(|it| it.as_secs() <= unix_secs)
}

fn no_client() -> UserError {
    let message = "Swarmdeck does not know your BitTorrent client yet.";
    UserError::new("no_client", message, "Enter which one it is and where its web interface is.")
}

fn data_not_there(folder: &str, missing: Option<&Path>) -> UserError {
    let message = match missing {
        _ if folder.is_empty() => "The folder with the data is missing.".to_owned(),
        None => "This is not the name of a folder.".to_owned(),
        Some(path) => format!("{} is not there, or is not as long as it was.", path.display()),
    };
    let hint = "Name the folder that the shared file or folder lies in. If your client runs in a \
                container that sees other folders, enter its address with this computer's name in \
                place of 127.0.0.1; it then checks the data itself.";
    UserError::new("data_not_there", message, hint)
}
