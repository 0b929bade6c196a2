//! The least of HTTP that the tests need.

use std::io::{self, Read, Write};
use std::net::TcpStream;

/// Sends one request to `address` and gives the status and the body.
pub fn request(address: &str, head: &str, body: &str) -> (u16, String) {
    try_request(address, head, body).unwrap()
}

/// Likewise, where the other side may go at any moment.
///
/// # Errors
///
/// When no answer comes, or only the beginning of one.
pub fn try_request(address: &str, head: &str, body: &str) -> io::Result<(u16, String)> {
    let answer = try_request_whole(address, head, body)?;
    let parts = || {
        let (head, body) = answer.split_once("\r\n\r\n")?;
        Some((head.split(' ').nth(1)?.parse().ok()?, body.to_owned()))
    };
    parts().ok_or_else(|| io::ErrorKind::UnexpectedEof.into())
}

/// Sends one request to `address` and gives all of the answer, its head in small letters as
/// servers of HTTP/1.1 write it.
///
/// # Errors
///
/// When no answer comes.
pub fn try_request_whole(address: &str, head: &str, body: &str) -> io::Result<String> {
    let mut stream = TcpStream::connect(address)?;
    let length = body.len();
    let text = format!(
        "{head}\r\nHost: {address}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
    );
    stream.write_all(text.as_bytes())?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    Ok(String::from_utf8_lossy(&answer).into_owned())
}

/// The body of a page.
pub fn get(address: &str, path: &str) -> String {
    request(address, &format!("GET {path} HTTP/1.1"), "").1
}

/// The path that asks a tracker for the counts of one torrent; `info_hash` is in hex.
pub fn scrape_path(info_hash: &str) -> String {
    let bytes = info_hash.as_bytes().chunks(2);
    let escaped: String = bytes.map(|it| format!("%{}", String::from_utf8_lossy(it))).collect();
    format!("/scrape?info_hash={escaped}")
}
