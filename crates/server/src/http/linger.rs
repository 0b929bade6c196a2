//! The end of a connection whose client may still be sending.

use std::io;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::http::connection::Stopped;

/// After a refusal, what a client goes on to send is thrown away up to this size.
const MAX_LINGER_BYTES: usize = 256 * 1024;

/// Ends the connection so that the client can read the last answer: closing a socket
/// with unread bytes in it would take back what was sent.
pub(crate) async fn linger(stream: &mut TcpStream, time: Duration, stopped: &mut Stopped) {
    let drain = async {
        stream.shutdown().await?;
        let mut nowhere = [0; 1024];
        let mut left = MAX_LINGER_BYTES;
        while left > 0 {
            match stream.read(&mut nowhere).await? {
                0 => break,
                bytes => left = left.saturating_sub(bytes),
            }
        }
        io::Result::Ok(())
    };
    tokio::select! {
        _ = timeout(time, drain) => {}
        _ = stopped.changed() => {}
    }
}
