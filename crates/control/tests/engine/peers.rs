//! The peers of a torrent: shown a window at a time, kicked and banned.

use control::Control;
use serde_json::{Value, json};

use crate::home::{Home, ask_with, call, peers};
use crate::torrents::register;

/// The info hash of a torrent that is nothing but its name.
const TORRENT: &[u8] =
    b"d4:infod6:lengthi1000e4:name4:demo12:piece lengthi16384e6:pieces20:aaaaaaaaaaaaaaaaaaaaee";

#[tokio::test]
async fn a_face_is_given_the_peers_it_asks_for() {
    let home = Home::new();
    let (control, hash) = tracking(&home).await;
    for number in 1..=9 {
        let said = format!("left={}&uploaded={}&downloaded=100", number * 100, number * 10);
        announced(&control, &hash, &format!("203.0.113.{number}"), &said).await;
    }
    let window = |offset: u32, count: u32| {
        json!({ "request": {
            "info_hash": hash, "column": "progress", "descending": true,
            "offset": offset, "count": count
        } })
    };
    let view = call(&control, "peers", window(2, 3)).await.unwrap();
    assert_eq!(
        (&view["offset"], &view["total"], &view["tried"]),
        (&json!(2), &json!(9), &json!(false))
    );
    let shown: Vec<&str> = addresses(&view["peers"]);
    assert_eq!(shown, ["203.0.113.3:6881", "203.0.113.4:6881", "203.0.113.5:6881"]);
    let peer = &view["peers"][0];
    for (field, expected) in [
        ("client", json!("qBittorrent 5.0.2")),
        ("place", json!("internet")),
        ("uploaded_bytes", json!(30)),
        ("transport", json!("http")),
    ] {
        assert_eq!(peer[field], expected, "{field}");
    }
    let behind = call(&control, "peers", window(20, 3)).await.unwrap();
    assert_eq!((&behind["offset"], &behind["peers"]), (&json!(9), &json!([])));

    let mut unknown = window(0, 1);
    unknown["request"]["info_hash"] = json!("00".repeat(20));
    assert_eq!(call(&control, "peers", unknown).await.unwrap_err().code, "not_registered");
}

#[tokio::test]
async fn who_is_kicked_comes_back_and_who_is_banned_does_not() {
    let home = Home::new();
    let (control, hash) = tracking(&home).await;
    for ip in ["203.0.113.1", "203.0.113.2", "2001:db8::7", "2001:db8::8"] {
        announced(&control, &hash, ip, "left=5").await;
    }
    let kick = |address: &str| json!({ "info_hash": hash, "address": address });
    call(&control, "kick_peer", kick("203.0.113.1:6881")).await.unwrap();
    assert_eq!(addresses(&peers(&control, &hash).await).len(), 3);
    assert!(announced(&control, &hash, "203.0.113.1", "left=5").await.contains("8:interval"));
    assert_eq!(addresses(&peers(&control, &hash).await).len(), 4);
    let wrong = call(&control, "kick_peer", kick("203.0.113.1")).await.unwrap_err();
    assert_eq!(wrong.code, "bad_request");

    let ban = |address: &str| json!({ "address": address, "reason": "Not here.", "expires_unix_secs": null });
    let entry = call(&control, "ban_peer", ban("203.0.113.1:6881")).await.unwrap();
    assert_eq!((&entry["pattern"], &entry["list"]), (&json!("203.0.113.1"), &json!("deny")));
    let entry = call(&control, "ban_peer", ban("[2001:db8::7]:6881")).await.unwrap();
    assert_eq!(entry["pattern"], "2001:db8::/64");
    assert_eq!(addresses(&peers(&control, &hash).await), ["203.0.113.2:6881"]);
    for ip in ["203.0.113.1", "2001:db8::9"] {
        let answer = announced(&control, &hash, ip, "left=5").await;
        assert!(answer.contains("Not here."), "{answer}");
    }

    let undo = json!({ "id": entry["id"] });
    call(&control, "remove_access_entry", undo).await.unwrap();
    assert!(announced(&control, &hash, "2001:db8::9", "left=5").await.contains("8:interval"));
}

/// An engine that believes a proxy on this computer, with one torrent.
async fn tracking(home: &Home) -> (Control, String) {
    home.write_settings(&json!({
        "network": { "port": 0 }, "access": { "trusted_proxies": ["127.0.0.1"] }
    }));
    let control = home.started().await;
    let hash = register(&control, TORRENT).await;
    (control, hash)
}

/// What the tracker answers to a client at `ip`.
async fn announced(control: &Control, hash: &str, ip: &str, said: &str) -> String {
    let escaped: String =
        hash.as_bytes().chunks(2).map(|it| format!("%{}", String::from_utf8_lossy(it))).collect();
    let last = ip.bytes().last().map(char::from).unwrap();
    let path =
        format!("/announce?info_hash={escaped}&peer_id=-qB5020-abcdefghijk{last}&port=6881&{said}");
    let address = control.listening()[0].address;
    ask_with(address, &path, &format!("x-forwarded-for: {ip}\r\n")).await
}

fn addresses(peers: &Value) -> Vec<&str> {
    peers.as_array().unwrap().iter().map(|it| it["address"].as_str().unwrap()).collect()
}
