//! The HTTP tracker protocol (BEP 3, 7, 19, 23, 48), and who asks through a proxy (RFC 7239).

pub mod forwarded;
pub mod query;
pub mod reply;
pub mod shown;
pub mod target;
pub mod web_seed;
