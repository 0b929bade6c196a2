//! `swarmdeck friends`: those who hold a key, on a data folder that no tracker uses.

use std::io::{self, Write};
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use control::view::{AccessView, FriendView};
use control::{Control, Options};
use serde_json::{Value, json};

use crate::args::{FriendsArgs, FriendsCommand};
use crate::failure::Failure;
use crate::units::ago;

/// Does what is asked, and prints what came of it.
pub(crate) fn run(args: &FriendsArgs) -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let control = open(args.data_dir.as_deref())?;
        let outcome = carry_out(&control, args);
        control.close().await;
        outcome
    })
}

fn open(data_dir: Option<&Path>) -> Result<Control, Failure> {
    let options = Options { data_dir: data_dir.map(Path::to_owned), overrides: Vec::new() };
    Control::open(options).map_err(|error| match error.code.as_str() {
        "already_running" => Failure::Cannot(format!(
            "{} Manage friends in its window or on its pages, or end it first.",
            error.message
        )),
        _ => error.into(),
    })
}

fn carry_out(control: &Control, args: &FriendsArgs) -> Result<(), Failure> {
    let access = control.access()?;
    match &args.command {
        FriendsCommand::List => report(&access, &access.friends, args.json),
        FriendsCommand::Add { name } => {
            let after = control.add_friend(name)?;
            let is_new = |it: &&FriendView| access.friends.iter().all(|old| old.id != it.id);
            report_one(&after, after.friends.iter().find(is_new), args.json)
        }
        FriendsCommand::Renew { name } => {
            let id = find(&access, name)?.id;
            let after = control.renew_friend_key(id)?;
            report_one(&after, after.friends.iter().find(|it| it.id == id), args.json)
        }
        FriendsCommand::Remove { name } => {
            let friend = find(&access, name)?;
            control.remove_friend(friend.id)?;
            match args.json {
                true => print(&json!({ "removed": friend.name })),
                false => Ok(writeln!(io::stdout(), "removed    {}", friend.name)?),
            }
        }
    }
}

fn find<'a>(access: &'a AccessView, name: &str) -> Result<&'a FriendView, Failure> {
    let folded = name.trim().to_lowercase();
    let found = access.friends.iter().find(|it| it.name.to_lowercase() == folded);
    found.ok_or_else(|| {
        Failure::Cannot(format!(
            "There is no friend called “{name}”. See “swarmdeck friends list”."
        ))
    })
}

fn report_one(
    access: &AccessView,
    friend: Option<&FriendView>,
    as_json: bool,
) -> Result<(), Failure> {
    match friend {
        Some(friend) if as_json => print(&json!(friend)),
        _ => report(access, friend, as_json),
    }
}

fn report<'a>(
    access: &AccessView,
    friends: impl IntoIterator<Item = &'a FriendView>,
    as_json: bool,
) -> Result<(), Failure> {
    let friends: Vec<&FriendView> = friends.into_iter().collect();
    if as_json {
        return print(&json!(friends));
    }
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |it| it.as_secs());
    let mut stdout = io::stdout().lock();
    for friend in &friends {
        let owner = if friend.is_owner { " (you)" } else { "" };
        let used = friend.last_use_unix_secs.map(|it| ago(now.saturating_sub(it)));
        writeln!(stdout, "friend     {}{owner}", friend.name)?;
        writeln!(stdout, "key        {}", friend.passkey)?;
        writeln!(stdout, "last use   {}", used.as_deref().unwrap_or("never"))?;
        for url in &friend.announce_urls {
            writeln!(stdout, "announce   {}", url.url)?;
        }
    }
    if friends.iter().any(|it| it.announce_urls.is_empty()) {
        eprintln!(
            "swarmdeck: There are no announce URLs, because the port is chosen anew at each start. \
             Set a port in the settings."
        );
    }
    if !access.private {
        eprintln!(
            "swarmdeck: The tracker does not ask for keys yet. Switch that on under Settings, or \
             run “swarmdeck serve --private”."
        );
    }
    Ok(())
}

fn print(value: &Value) -> Result<(), Failure> {
    Ok(writeln!(io::stdout(), "{value:#}")?)
}
