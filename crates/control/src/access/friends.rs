//! Friends and their keys: who is added, renamed, given another key, and removed.

use catalog::{Catalog, Friend};
use protocol::id::Passkey;

use crate::access::Input;
use crate::control::Control;
use crate::error::UserError;
use crate::torrents::unix_secs_now;
use crate::view::{AccessView, Event, RecentKind};

/// Characters in a friend's name at most.
const NAME_MAX_CHARS: usize = 64;
/// What the owner is called until he says otherwise.
const OWNER_NAME: &str = "Owner";

impl Control {
    /// Adds a friend with a fresh key.
    ///
    /// # Errors
    ///
    /// When the name is empty, too long or another's, there are too many friends, or the
    /// catalog cannot be written.
    pub fn add_friend(&self, name: &str) -> Result<AccessView, UserError> {
        let name = {
            let catalog = self.catalog();
            let name = check_name(&catalog, name, None)?;
            catalog.add_friend(&friend(name.clone(), false)?)?;
            name
        };
        tracing::info!("friend added");
        self.note_friend(RecentKind::FriendAdded, &name);
        self.access_changed()
    }

    /// Calls a friend by another name.
    ///
    /// # Errors
    ///
    /// As [`Control::add_friend`], and when there is no such friend.
    pub fn rename_friend(&self, id: i64, name: &str) -> Result<AccessView, UserError> {
        {
            let catalog = self.catalog();
            let name = check_name(&catalog, name, Some(id))?;
            if !catalog.rename_friend(id, &name)? {
                return Err(friend_unknown());
            }
        }
        self.access_changed()
    }

    /// Gives a friend another key; the old one is worth nothing from then on.
    ///
    /// # Errors
    ///
    /// When there is no such friend, or the catalog cannot be written.
    pub fn renew_friend_key(&self, id: i64) -> Result<AccessView, UserError> {
        if !self.catalog().set_passkey(id, &fresh_key()?)? {
            return Err(friend_unknown());
        }
        tracing::info!(id, "a friend's key was renewed");
        let access = self.access_changed()?;
        // The owner's key is part of what the overview shows.
        self.tell(Event::Overview);
        Ok(access)
    }

    /// Removes a friend, whose key is worth nothing from then on.
    ///
    /// # Errors
    ///
    /// When there is no such friend or it is the owner, or the catalog cannot be written.
    pub fn remove_friend(&self, id: i64) -> Result<AccessView, UserError> {
        let name = {
            let catalog = self.catalog();
            let known = catalog.friends()?.into_iter().find(|(it, _)| *it == id);
            let (_, friend) = known.ok_or_else(friend_unknown)?;
            if !catalog.remove_friend(id)? {
                return Err(owner_stays());
            }
            friend.name
        };
        tracing::info!(id, "friend removed");
        self.note_friend(RecentKind::FriendRemoved, &name);
        self.access_changed()
    }

    /// Makes a friend of the owner himself, whose client needs a key too; once.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be written.
    pub(crate) fn ensure_owner(&self) -> Result<(), UserError> {
        {
            let catalog = self.catalog();
            let friends = catalog.friends()?;
            if friends.iter().any(|(_, it)| it.is_owner) {
                return Ok(());
            }
            let is_free =
                |name: &String| !friends.iter().any(|(_, it)| is_same_name(&it.name, name));
            let numbered = (2..).map(|number| format!("{OWNER_NAME} {number}"));
            let mut names = std::iter::once(OWNER_NAME.to_owned()).chain(numbered);
            let name = names.find(is_free).unwrap_or_default();
            catalog.add_friend(&friend(name, true)?)?;
        }
        self.access_changed().map(drop)
    }
}

fn check_name(catalog: &Catalog, name: &str, id: Option<i64>) -> Result<String, UserError> {
    let mut input = Input::default();
    let name = input.needed_text("name", name, NAME_MAX_CHARS);
    let mut others = catalog.friends()?.into_iter().filter(|(other, _)| Some(*other) != id);
    if others.any(|(_, it)| is_same_name(&it.name, &name)) {
        input.refuse("name", "is another friend's already");
    }
    input.check().map(|()| name)
}

fn is_same_name(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

fn friend(name: String, is_owner: bool) -> Result<Friend, UserError> {
    Ok(Friend {
        name,
        passkey: fresh_key()?,
        is_owner,
        created_unix_secs: unix_secs_now(),
        last_use_unix_secs: None,
    })
}

fn fresh_key() -> Result<Passkey, UserError> {
    let mut key = [0; 16];
    getrandom::fill(&mut key).map_err(|error| {
        let message = format!("The system gives no random numbers: {error}.");
        UserError::new("no_random_numbers", message, "Start the computer again.")
    })?;
    Ok(Passkey(key))
}

pub(crate) fn friend_unknown() -> UserError {
    UserError::new("friend_unknown", "There is no such friend.", "It has been removed.")
}

fn owner_stays() -> UserError {
    let message = "The owner of the tracker cannot be removed.";
    UserError::new("friend_is_owner", message, "Renew the key if somebody else has got it.")
}
