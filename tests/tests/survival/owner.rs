//! An owner who never rests: what is asked for next, at random.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use fastrand::Rng;
use serde_json::{Value, json};

use crate::ledger::{ANYTHING, Operation, State, digest};

/// Torrents, friends and so on, of each kind at most; then some are removed first.
const OF_A_KIND_MAX: usize = 30;

/// What the owner does next. `number` is never the same twice.
pub(crate) fn next_operation(state: &State, number: u32, rng: &mut Rng) -> Operation {
    let of_kind = |kind: &str| -> Vec<&String> {
        state.keys().filter(|it| it.split('/').next() == Some(kind)).collect()
    };
    let kinds = ["torrent", "torrent", "friend", "entry", "list", "preset", "settings", "client"];
    let kind = kinds[rng.usize(..kinds.len())];
    let there = of_kind(kind);
    let chosen = rng.choice(there.iter()).map(|it| ((*it).clone(), &state[*it]));
    let wants_new = there.len() < OF_A_KIND_MAX && rng.u32(..3) > 0;
    match (kind, chosen) {
        ("settings", Some((_, settings))) => set_setting(settings, rng),
        ("client", _) => set_client(number, rng),
        (_, Some((name, known))) if !wants_new => match rng.u32(..3) {
            0 => remove(kind, name, known),
            _ => change(kind, name, known, number, rng),
        },
        _ => add(kind, number, rng),
    }
}

fn add(kind: &str, number: u32, rng: &mut Rng) -> Operation {
    let name = format!("{kind} {number}");
    let key = format!("{kind}/{name}");
    match kind {
        "friend" => operation("add_friend", json!({ "name": name }), key, json!({ "name": name })),
        "entry" => {
            let pattern = format!("198.18.{}.{}", number / 250 % 250, number % 250);
            let entry = json!({
                "kind": "address", "list": "deny", "pattern": pattern,
                "reason": "Not today.", "expires_unix_secs": null,
            });
            let args = json!({ "entry": entry });
            operation("add_access_entry", args, format!("entry/{pattern}"), entry)
        }
        "list" => {
            let line = format!("192.0.2.{}\n", number % 250).repeat(1 + rng.usize(..2_000));
            let args = json!({
                "file_name": name, "base64": BASE64.encode(line), "list": "deny",
                "reason": "", "expires_unix_secs": null,
            });
            operation("import_address_list", args, key, json!({ "name": name }))
        }
        "preset" => save_preset(&name, key, number),
        _ => {
            let file = BASE64.encode(torrent(&name, rng));
            let args = json!({ "file_name": "x.torrent", "base64": file });
            let known = json!({
                "file": digest(&file), "paused": false, "pause_message": null, "hidden": false,
                "warning": null, "category": null, "archived": false,
            });
            operation("register_torrent", args, key, known)
        }
    }
}

fn change(kind: &str, name: String, known: &Value, number: u32, rng: &mut Rng) -> Operation {
    let id = &known["id"];
    match kind {
        "friend" if rng.bool() => {
            let known = json!({ "id": id, "passkey": ANYTHING });
            operation("renew_friend_key", json!({ "id": id }), name, known)
        }
        "friend" => {
            let new = format!("friend {number}");
            let mut renamed = known.clone();
            renamed["name"] = json!(new);
            let args = json!({ "id": id, "name": new });
            let changes = vec![(name, None), (format!("friend/{new}"), Some(renamed))];
            Operation { command: "rename_friend", args, changes }
        }
        "torrent" => change_torrent(name, &known["info_hash"], number, rng),
        "preset" => save_preset(known["name"].as_str().unwrap_or_default(), name, number),
        _ => remove(kind, name, known),
    }
}

fn change_torrent(name: String, info_hash: &Value, number: u32, rng: &mut Rng) -> Operation {
    let words = format!("Words {number}.");
    let (command, mut args, known) = match rng.u32(..8) {
        0 => {
            let known = json!({ "paused": true, "pause_message": words });
            ("pause_torrent", json!({ "message": words }), known)
        }
        // More often than it is turned away, so that most torrents have their clients.
        1 | 2 => {
            let known = json!({ "paused": false, "pause_message": null });
            ("resume_torrent", json!({}), known)
        }
        3 => {
            let category = json!({ "category": format!("Category {}", number % 5) });
            ("set_category", category.clone(), category)
        }
        4 => ("archive_torrent", json!({}), json!({ "archived": true })),
        5 | 6 => ("unarchive_torrent", json!({}), json!({ "archived": false })),
        _ => {
            let known = json!({ "hidden": rng.bool(), "warning": words });
            ("set_torrent", known.clone(), known)
        }
    };
    args["info_hash"] = info_hash.clone();
    operation(command, args, name, known)
}

fn remove(kind: &str, name: String, known: &Value) -> Operation {
    let by_id = json!({ "id": known["id"] });
    let (command, args) = match kind {
        "friend" => ("remove_friend", by_id),
        "entry" => ("remove_access_entry", by_id),
        "list" => ("remove_address_list", by_id),
        "preset" => ("remove_preset", json!({ "name": known["name"] })),
        _ => ("remove_torrent", json!({ "info_hash": known["info_hash"] })),
    };
    Operation { command, args, changes: vec![(name, None)] }
}

fn set_setting(settings: &Value, rng: &mut Rng) -> Operation {
    let mut settings = settings.clone();
    match rng.u32(..4) {
        0 => settings["tracker"]["max_open_torrents"] = json!(rng.u32(100_000..200_000)),
        1 => settings["tracker"]["peers_default"] = json!(rng.u32(1..100)),
        2 => settings["access"]["request_burst"] = json!(rng.u32(3_000..9_000)),
        _ => {
            let name = format!("host-{}.example", rng.u32(..1_000));
            settings["network"]["public_host"] = json!(name);
        }
    }
    let args = json!({ "settings": settings });
    operation("apply_settings", args, "settings".to_owned(), settings)
}

fn set_client(number: u32, rng: &mut Rng) -> Operation {
    let name = "client".to_owned();
    if rng.u32(..4) == 0 {
        return operation("forget_client", json!({}), name, json!({ "view": null }));
    }
    let user = format!("user {number}");
    let known = json!({ "kind": "transmission", "address": "http://127.0.0.1:9091", "user": user });
    let mut request = known.clone();
    request["password"] = json!("secret");
    let view = json!({ "user": user, "has_password": true });
    operation("set_client", json!({ "client": request }), name, json!({ "view": view }))
}

fn save_preset(name: &str, key: String, number: u32) -> Operation {
    let preset = json!({ "name": name, "options": { "comment": format!("Comment {number}") } });
    operation("save_preset", json!({ "preset": preset }), key, preset)
}

fn operation(command: &'static str, args: Value, name: String, known: Value) -> Operation {
    Operation { command, args, changes: vec![(name, Some(known))] }
}

/// A .torrent of up to 200 KB, whose data nobody has.
fn torrent(name: &str, rng: &mut Rng) -> Vec<u8> {
    let count_max = if rng.bool() { 20 } else { 10_000 };
    let mut pieces = vec![0; 20 * rng.usize(1..count_max)];
    rng.fill(&mut pieces);
    let length = pieces.len() / 20 * 16_384;
    let mut file = format!(
        "d4:infod6:lengthi{length}e4:name{}:{name}12:piece lengthi16384e6:pieces{}:",
        name.len(),
        pieces.len(),
    )
    .into_bytes();
    file.extend(pieces);
    file.extend(b"ee");
    file
}
