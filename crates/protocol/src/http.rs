//! The HTTP tracker protocol (BEP 3, 7, 23, 48).

pub mod query;
pub mod reply;
pub mod target;
