//! Rule 54: the web seed gives out a torrent's files, all of them and nothing else (BEP 19).

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use protocol::id::{InfoHash, Passkey};
use server::{
    ClientAddressRule, FileTrouble, Limits, SharedContent, SharedFile, SharedTorrent,
    WebSeedLimits, look_at,
};
use tempfile::TempDir;
use tracker::{
    Access, AddressEntry, AddressSet, Friend, Friends, Registration, Rules, ScrapePolicy,
};

use crate::client::{ANNOUNCE, ANNOUNCED, Answer, Client, Server, request};

const HASH: InfoHash = InfoHash([b'a'; 20]);
const BASE: &str = "/seed/6161616161616161616161616161616161616161";
const KEY: &str = "00112233445566778899aabbccddeeff";
/// More than the system takes ahead of a client that does not read.
const LARGE_BYTES: usize = 24 << 20;

#[tokio::test]
async fn rule_54_files_are_given_whole() {
    let (server, _folder) = share();
    for (path, contents) in [
        ("Holiday/a.txt", &b"0123456789"[..]),
        ("Holiday/empty", b""),
        ("Holiday/B%C3%A4ume%20im%20Wald/%C3%BCber.txt", b"trees"),
        ("Holiday/Ba%CC%88ume%20im%20Wald/u%CC%88ber.txt", b"trees"),
        ("Holiday//a.txt?x=y", b"0123456789"),
        ("Holiday/.pad/7", &[0; 7]),
    ] {
        let answer = get(&server, path, "").await;
        assert_eq!((answer.status(), answer.body.as_slice()), (200, contents), "{path}");
        for (name, value) in [
            ("Content-Type", "application/octet-stream"),
            ("Content-Disposition", "attachment"),
            ("X-Content-Type-Options", "nosniff"),
            ("Content-Security-Policy", "default-src 'none'; sandbox"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
            ("Accept-Ranges", "bytes"),
        ] {
            assert_eq!(answer.header(name), Some(value), "{path}: {name}");
        }
        assert_eq!(answer.header("Access-Control-Allow-Origin"), None);
    }
    let sight = server.service.web_seeds().sight(&HASH).unwrap();
    assert_eq!((sight.sent_bytes, sight.problem), (37, None));
    assert!(server.service.web_seeds().changes() > 0);
}

#[tokio::test]
async fn rule_54_parts_are_given_as_they_are_asked_for() {
    let (server, _folder) = share();
    for (range, part, content_range) in [
        ("0-0", "0", "bytes 0-0/10"),
        ("2-4", "234", "bytes 2-4/10"),
        ("7-", "789", "bytes 7-9/10"),
        ("9-9", "9", "bytes 9-9/10"),
        ("7-99", "789", "bytes 7-9/10"),
        ("-3", "789", "bytes 7-9/10"),
    ] {
        let answer = get(&server, "Holiday/a.txt", &format!("Range: bytes={range}\r\n")).await;
        assert_eq!((answer.status(), answer.text().as_str()), (206, part), "{range}");
        assert_eq!(answer.header("Content-Range"), Some(content_range), "{range}");
    }
    for range in ["10-", "10-12", "99-100"] {
        let answer = get(&server, "Holiday/a.txt", &format!("Range: bytes={range}\r\n")).await;
        assert_eq!((answer.status(), answer.text().as_str()), (416, ""), "{range}");
        assert_eq!(answer.header("Content-Range"), Some("bytes */10"), "{range}");
    }
    for range in ["bytes=-11", "bytes=-18446744073709551615", "items=0-5", "nonsense"] {
        let answer = get(&server, "Holiday/a.txt", &format!("Range: {range}\r\n")).await;
        assert_eq!((answer.status(), answer.text().as_str()), (200, "0123456789"), "{range}");
    }
    let nothing = get(&server, "Holiday/empty", "Range: bytes=0-0\r\n").await;
    assert_eq!((nothing.status(), nothing.header("Content-Range")), (200, None));
    let several = get(&server, "Holiday/a.txt", "Range: bytes=0-1,4-5\r\n").await;
    assert_eq!((several.status(), several.text().as_str()), (200, "0123456789"));
    let padding = get(&server, "Holiday/.pad/7", "Range: bytes=2-3\r\n").await;
    assert_eq!((padding.status(), padding.body), (206, vec![0; 2]));
}

#[tokio::test]
async fn rule_54_a_part_of_another_state_of_the_file_is_never_given() {
    let (server, _folder) = share();
    let whole = get(&server, "Holiday/a.txt", "").await;
    let etag = whole.header("ETag").unwrap();
    let date = whole.header("Last-Modified").unwrap();
    for (condition, status) in
        [(etag, 206), (date, 206), ("\"other\"", 200), ("Thu, 01 Jan 1970 00:00:00 GMT", 200)]
    {
        let headers = format!("Range: bytes=2-4\r\nIf-Range: {condition}\r\n");
        let answer = get(&server, "Holiday/a.txt", &headers).await;
        assert_eq!(answer.status(), status, "{condition}");
        assert_eq!(answer.body.len(), if status == 206 { 3 } else { 10 }, "{condition}");
    }
    let known = get(&server, "Holiday/a.txt", &format!("If-None-Match: {etag}\r\n")).await;
    assert_eq!((known.status(), known.body.len()), (304, 0));
}

#[tokio::test]
async fn rule_54_only_get_and_head_are_for_files() {
    let (server, _folder) = share();
    let ask = async |method: &str, headers: &str| {
        let target = format!("{BASE}/Holiday/a.txt");
        let head = format!("{method} {target} HTTP/1.1\r\nConnection: close\r\n{headers}\r\n");
        server.exchange(head).await
    };
    let head = ask("HEAD", "").await;
    assert!(head.starts_with("HTTP/1.1 200 OK\r\n") && head.ends_with("\r\n\r\n"), "{head}");
    assert!(head.contains("Content-Length: 10\r\n"), "{head}");
    let part = ask("HEAD", "Range: bytes=2-4\r\n").await;
    assert!(part.contains("Content-Length: 3\r\n") && part.ends_with("\r\n\r\n"), "{part}");
    for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
        let answer = ask(method, "").await;
        assert!(answer.starts_with("HTTP/1.1 405 "), "{answer}");
        assert!(answer.contains("Allow: GET, HEAD\r\n"), "{answer}");
    }
    let page = ask("GET", "Sec-Fetch-Site: cross-site\r\n").await;
    assert!(page.starts_with("HTTP/1.1 403 ") && page.contains("web pages"), "{page}");
}

#[tokio::test]
async fn rule_54_nothing_outside_of_the_torrent_can_be_asked_for() {
    let (server, folder) = share();
    fs::write(folder.path().join("secret"), "secret").unwrap();
    fs::write(folder.path().join("Holiday/unlisted"), "secret").unwrap();
    for path in [
        "",
        "/",
        "/Holiday",
        "/Holiday/",
        "/Holiday/B%C3%A4ume%20im%20Wald",
        "/secret",
        "/Holiday/unlisted",
        "/Holiday/../secret",
        "/Holiday/%2e%2e/secret",
        "/Holiday/..%2fsecret",
        "/Holiday/..%5csecret",
        "/Holiday\\..\\secret",
        "/Holiday/x/../a.txt",
        "/Holiday/./a.txt",
        "/Holiday/a.txt%00",
        "/Holiday/a.txt/",
        "/%2fetc%2fpasswd",
        "//etc/passwd",
        "/Holiday/C:%5Csecret",
        "/Holiday/A.TXT",
        "/Holiday/a.txt:",
        "/Holiday/%ff",
        "/a.txt",
    ] {
        let answer = server.get(format!("{BASE}{path}")).await;
        // A slash at the end says no more than that there is none.
        let is_the_file = path == "/Holiday/a.txt/";
        assert_eq!(answer.status(), if is_the_file { 200 } else { 404 }, "{path}");
        assert!(!answer.text().contains("secret"), "{path}");
    }
    let other = server.get(format!("/seed/{}/Holiday/a.txt", "0".repeat(40))).await;
    assert_eq!(other.status(), 404);
    assert_eq!(server.service.web_seeds().sight(&HASH).unwrap().problem, None);
}

#[cfg(unix)]
#[tokio::test]
async fn rule_54_a_link_put_in_place_of_a_file_or_folder_is_not_followed() {
    use std::os::unix::fs::symlink;

    let (server, folder) = share();
    let outside = tempfile::tempdir().unwrap();
    fs::write(outside.path().join("über.txt"), "trees").unwrap();
    let root = folder.path().join("Holiday");
    let modified = fs::metadata(root.join("Bäume im Wald/über.txt")).unwrap().modified().unwrap();
    let swapped = fs::File::options().write(true).open(outside.path().join("über.txt")).unwrap();
    swapped.set_modified(modified).unwrap();
    fs::remove_dir_all(root.join("Bäume im Wald")).unwrap();
    symlink(outside.path(), root.join("Bäume im Wald")).unwrap();
    fs::remove_file(root.join("a.txt")).unwrap();
    symlink("/etc/passwd", root.join("a.txt")).unwrap();
    for path in ["Holiday/B%C3%A4ume%20im%20Wald/%C3%BCber.txt", "Holiday/a.txt"] {
        assert_eq!(get(&server, path, "").await.status(), 404, "{path}");
        let problem = server.service.web_seeds().sight(&HASH).unwrap().problem.unwrap();
        assert_eq!(problem.trouble, FileTrouble::NotAFile);
    }
}

#[tokio::test]
async fn rule_54_a_file_that_has_changed_is_not_given() {
    let (server, folder) = share();
    let path = folder.path().join("Holiday/a.txt");
    let modified = fs::metadata(&path).unwrap().modified().unwrap();
    let trouble = || server.service.web_seeds().sight(&HASH).unwrap().problem.map(|it| it.trouble);
    fs::write(&path, "longer than before").unwrap();
    assert_eq!(get(&server, "Holiday/a.txt", "").await.status(), 404);
    assert_eq!(trouble(), Some(FileTrouble::Resized));

    fs::write(&path, "9876543210").unwrap();
    set_modified(&path, modified + Duration::from_secs(1));
    assert_eq!(get(&server, "Holiday/a.txt", "").await.status(), 404);
    assert_eq!(trouble(), Some(FileTrouble::Modified));

    fs::remove_file(&path).unwrap();
    assert_eq!(get(&server, "Holiday/a.txt", "").await.status(), 404);
    assert_eq!(trouble(), Some(FileTrouble::Missing));

    fs::write(&path, "0123456789").unwrap();
    set_modified(&path, modified);
    assert_eq!(get(&server, "Holiday/a.txt", "").await.status(), 200);
    assert_eq!(trouble(), None);
}

#[tokio::test]
async fn rule_54_a_file_that_changes_while_it_is_sent_breaks_off() {
    let (server, folder) = share();
    let path = folder.path().join("Holiday/large");
    let mut client = begin(&server).await;
    let mut file = fs::File::options().write(true).open(&path).unwrap();
    file.write_all(&vec![b'y'; LARGE_BYTES]).unwrap();
    let received = client.rest_bytes().await;
    assert!(received.len() < LARGE_BYTES);
    let body = received.windows(4).position(|it| it == b"\r\n\r\n").unwrap() + 4;
    assert!(received[body..].iter().all(|it| *it == b'x'), "no byte of the other contents");
    let problem = server.service.web_seeds().sight(&HASH).unwrap().problem.unwrap();
    assert_eq!((problem.path.as_str(), problem.trouble), ("Holiday/large", FileTrouble::Modified));
}

#[tokio::test]
async fn rule_54_what_the_owner_ends_ends_at_once() {
    type End = fn(&Server);
    let pause: End = |server| {
        let paused = Some("Back on Monday.".into());
        server.tracker.set_registration(&HASH, Registration { paused, ..Registration::default() });
    };
    let withdraw: End = |server| server.service.web_seeds().withdraw(&HASH);
    for (end, status, words) in
        [(pause, 503, "Back on Monday."), (withdraw, 404, "there is no such file")]
    {
        let (server, _folder) = share();
        let mut client = begin(&server).await;
        end(&server);
        assert!(client.rest_bytes().await.len() < LARGE_BYTES);
        let answer = get(&server, "Holiday/a.txt", "").await;
        assert_eq!((answer.status(), answer.text()), (status, format!("{words}\n")));
        let retry = answer.header("Retry-After");
        assert_eq!(retry, if status == 503 { Some("300") } else { None });
    }
}

#[tokio::test]
async fn rule_54_a_private_tracker_gives_data_to_friends_only() {
    let (server, _folder) = share();
    let path = "Holiday/a.txt";
    let with_key = format!("/seed/{KEY}/{}/{path}", &BASE[6..]);
    assert_eq!(server.get(&with_key).await.status(), 200, "a key does no harm");
    let rules = Rules { private: true, scrape: ScrapePolicy::None, ..Rules::default() };
    server.tracker.set_rules(rules);
    let friend = Arc::new(Friend::new(1));
    let key = Passkey::from_hex(KEY.as_bytes()).unwrap();
    let friends = Friends::new([(key, Arc::clone(&friend))]);
    server.tracker.set_access(Access { friends, ..Access::default() });
    assert_eq!(server.get(&with_key).await.text(), "0123456789");
    assert!(friend.last_use().is_some());

    let without = get(&server, path, "").await;
    assert_eq!(without.status(), 403);
    assert!(without.text().starts_with("this tracker is private"), "{without:?}");
    let wrong = server.get(with_key.replace("/seed/00", "/seed/01")).await;
    assert_eq!(wrong.status(), 403);
    assert!(wrong.text().starts_with("the key in your announce URL is not valid"), "{wrong:?}");
    // Nor does it tell strangers which torrents there are.
    let unknown = server.get(format!("/seed/{}/x", "0".repeat(40))).await;
    assert_eq!(unknown.text(), without.text());
}

#[tokio::test]
async fn rule_54_lists_of_addresses_are_about_the_client_behind_a_proxy() {
    let (server, _folder) = share();
    let trusted_proxies = vec!["127.0.0.0/8".parse().unwrap()];
    server.service.set_client_address_rule(ClientAddressRule { trusted_proxies });
    let (first, last) = ("192.0.2.0".parse().unwrap(), "192.0.2.255".parse().unwrap());
    let entry = AddressEntry { first, last, reason: "no".into(), expires: None };
    let denied_addresses = AddressSet::new([entry]);
    server.tracker.set_access(Access { denied_addresses, ..Access::default() });
    for (headers, status) in [
        ("X-Forwarded-For: 198.51.100.7\r\n", 200),
        ("X-Forwarded-For: 192.0.2.7\r\n", 403),
        ("", 403),
    ] {
        assert_eq!(get(&server, "Holiday/a.txt", headers).await.status(), status, "{headers}");
    }
}

#[tokio::test]
async fn rule_54_only_so_many_files_are_sent_at_once() {
    let (server, _folder) = share();
    for (max_transfers, max_transfers_per_address) in [(2, 9), (9, 2)] {
        let limits =
            WebSeedLimits { max_transfers, max_transfers_per_address, ..WebSeedLimits::default() };
        server.service.web_seeds().set_limits(limits);
        let clients = [begin(&server).await, begin(&server).await];
        let busy = get(&server, "Holiday/a.txt", "").await;
        assert_eq!((busy.status(), busy.header("Retry-After")), (503, Some("30")));
        assert_eq!(busy.text(), "as many files are sent already as may be at once\n");
        assert_eq!(server.get(ANNOUNCE).await.text(), ANNOUNCED, "peers are told all the same");
        drop(clients);
        while get(&server, "Holiday/a.txt", "").await.status() != 200 {}
    }
}

#[tokio::test]
async fn rule_54_a_client_that_does_not_read_loses_its_place() {
    let write_deadline = Duration::from_millis(200);
    let (server, _folder) = share_within(Limits { write_deadline, ..Limits::default() });
    let limits = WebSeedLimits { max_transfers: 1, ..WebSeedLimits::default() };
    server.service.web_seeds().set_limits(limits);
    let _client = begin(&server).await;
    while get(&server, "Holiday/a.txt", "").await.status() != 200 {}
}

#[tokio::test]
async fn rule_54_a_slow_line_changes_no_byte() {
    let (server, _folder) = share();
    let upload_bytes_per_sec = 64 << 20;
    let limits = WebSeedLimits { upload_bytes_per_sec, ..WebSeedLimits::default() };
    server.service.web_seeds().set_limits(limits);
    let answer = get(&server, "Holiday/large", "").await;
    assert_eq!(answer.body.len(), LARGE_BYTES);
    assert!(answer.body.iter().all(|it| *it == b'x'));
    let sight = server.service.web_seeds().sight(&HASH).unwrap();
    assert_eq!(sight.sent_bytes, LARGE_BYTES as u64);
}

/// Begins to take the large file and then reads no more of it than its first bytes.
async fn begin(server: &Server) -> Client {
    let mut client = server.connect_with_small_buffer().await;
    client.send(request(format!("{BASE}/Holiday/large"))).await;
    let mut first = [0; 1];
    let peeked = client.stream.peek(&mut first);
    tokio::time::timeout(Duration::from_secs(30), peeked).await.unwrap().unwrap();
    client
}

async fn get(server: &Server, path: &str, headers: &str) -> Answer {
    let mut client = server.connect().await;
    client.send(format!("GET {BASE}/{path} HTTP/1.1\r\nHost: t\r\n{headers}\r\n")).await;
    client.answer().await
}

fn share() -> (Server, TempDir) {
    share_within(Limits::default())
}

/// A server that gives out a folder: the one of `Holiday` in the temporary one.
fn share_within(limits: Limits) -> (Server, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("Holiday");
    fs::create_dir_all(root.join("Bäume im Wald")).unwrap();
    let files: [(&str, &[u8]); 4] = [
        ("a.txt", b"0123456789"),
        ("empty", b""),
        ("Bäume im Wald/über.txt", b"trees"),
        ("large", &vec![b'x'; LARGE_BYTES]),
    ];
    let mut shared = Vec::new();
    for (path, contents) in files {
        fs::write(root.join(path), contents).unwrap();
        // The clock of a disk is coarse: what a test changes at once must show.
        set_modified(&root.join(path), SystemTime::now() - Duration::from_secs(3600));
        let below_root = PathBuf::from(path);
        let facts = look_at(&root, &below_root).unwrap();
        let content = SharedContent::Disk { below_root, facts };
        shared.push(SharedFile { path: format!("Holiday/{path}"), content });
    }
    let content = SharedContent::Padding { size_bytes: 7 };
    shared.push(SharedFile { path: "Holiday/.pad/7".to_owned(), content });
    let rules = Rules { interval_secs: 9, ..Rules::default() };
    let server = Server::start_with(rules, limits);
    server.service.web_seeds().share(HASH, SharedTorrent { root, files: shared });
    (server, folder)
}

fn set_modified(path: &Path, time: SystemTime) {
    fs::File::options().write(true).open(path).unwrap().set_modified(time).unwrap();
}
