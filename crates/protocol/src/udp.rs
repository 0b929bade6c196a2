//! The UDP tracker protocol (BEP 15, 41).

pub mod connection;
pub mod header;
pub mod reply;
pub mod request;
