//! Browsers log in to the pages with a password, and nobody else does.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Output, Stdio};

use acceptance::http;
use acceptance::process::EndSignal;
use acceptance::program;
use acceptance::serve::Serve;
use serde_json::{Value, json};

const PASSWORD: &str = "four plain wörds";

/// Runs `swarmdeck password COMMAND` and gives it `input`.
fn password(data_dir: &Path, command: &str, input: &str) -> Output {
    let mut child = std::process::Command::new(program("swarmdeck"))
        .args(["password", command, "--data-dir"])
        .arg(data_dir)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

/// Status, and all of the answer, to a POST with `headers`.
fn post(serve: &Serve, path: &str, headers: &str, body: &Value) -> (u16, String) {
    let head = format!("POST {path} HTTP/1.1\r\nContent-Type: application/json{headers}");
    let whole = http::try_request_whole(serve.ui_address(), &head, &body.to_string()).unwrap();
    (whole.split(' ').nth(1).unwrap().parse().unwrap(), whole)
}

#[test]
fn a_password_opens_the_pages_until_it_is_changed() {
    let data_dir = tempfile::tempdir().unwrap();
    let refused = password(data_dir.path(), "set", "short\n");
    assert!(!refused.status.success() && !data_dir.path().join("password.json").exists());
    let set = password(data_dir.path(), "set", &format!("{PASSWORD}\r\n"));
    assert!(set.status.success(), "{}", String::from_utf8_lossy(&set.stderr));
    let kept = fs::read_to_string(data_dir.path().join("password.json")).unwrap();
    assert!(kept.contains("$argon2id$v=19$m=19456,t=2,p=1$") && !kept.contains("plain"), "{kept}");

    let serve = Serve::start_in(data_dir, &["--ui", "127.0.0.1:0"]);
    assert!(!password(serve.data_dir.path(), "remove", "").status.success(), "the tracker runs");
    for wrong in [json!({}), json!({ "password": "" }), json!({ "password": "Four plain wörds" })]
    {
        let (status, whole) = post(&serve, "/login", "", &wrong);
        assert!(status >= 400 && !whole.contains("Set-Cookie"), "{whole}");
    }
    let right = json!({ "password": PASSWORD });
    let (status, whole) = post(&serve, "/login", "\r\nOrigin: http://evil.example", &right);
    assert!(status == 400 && !whole.contains("set-cookie"), "{whole}");

    let (status, whole) = post(&serve, "/login", "", &right);
    assert_eq!(status, 200, "{whole}");
    let cookie = whole.lines().find_map(|it| it.strip_prefix("set-cookie: ")).unwrap();
    let cookie = cookie.split(';').next().unwrap();
    let body: Value = serde_json::from_str(whole.rsplit("\r\n\r\n").next().unwrap()).unwrap();
    let proof = body["proof"].as_str().unwrap();
    let with = |proof: &str| format!("\r\nCookie: {cookie}\r\nX-Swarmdeck-Proof: {proof}");
    let overview = |headers: &str| post(&serve, "/rpc/overview", headers, &json!({})).0;
    assert_eq!(overview(&with(proof)), 200);
    assert_eq!(overview(&with("")), 401);
    assert_eq!(overview(&format!("\r\nCookie: {cookie}")), 401);
    assert_eq!(overview(&format!("\r\nX-Swarmdeck-Proof: {proof}")), 401);

    serve.rpc("set_password", &json!({ "current": PASSWORD, "password": "other words" }));
    assert_eq!(overview(&with(proof)), 401);
    let (status, _) = post(&serve, "/login", "", &right);
    assert_eq!(status, 403);

    let (status, data_dir) = serve.end(EndSignal::Terminate);
    assert!(status.success());
    assert!(password(data_dir.path(), "remove", "").status.success());
    assert!(!data_dir.path().join("password.json").exists());
}

#[test]
fn guesses_have_to_wait_and_are_not_even_tried() {
    let data_dir = tempfile::tempdir().unwrap();
    assert!(password(data_dir.path(), "set", PASSWORD).status.success());
    let serve = Serve::start_in(data_dir, &["--ui", "127.0.0.1:0"]);
    let guess = |password: &str| post(&serve, "/login", "", &json!({ "password": password }));
    let mut tried = 0;
    loop {
        let (status, whole) = guess(&format!("guess number {tried}"));
        let wait = whole.lines().find_map(|it| it.strip_prefix("retry-after: "));
        match (status, wait.map(|it| it.parse::<u64>().unwrap())) {
            (403, None) => tried += 1,
            // The sixth waits a second, the seventh two, the eighth four.
            (429, Some(wait)) if wait >= 4 => break,
            (429, Some(_)) => std::thread::sleep(std::time::Duration::from_millis(100)),
            other => panic!("{other:?} {whole}"),
        }
        assert!(tried < 30, "nobody waits");
    }
    assert!(tried >= 7, "{tried}");
    // Not even the right one is looked at, as a guess would be told from it.
    let (status, whole) = guess(PASSWORD);
    assert_eq!(status, 429, "{whole}");
}
